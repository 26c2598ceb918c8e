import Synchronization

/// Tells how far a long work is: once it has lasted half a second, ten times a second.
///
/// Told on any core.
final class LongWork: Sendable {
  private let name: String
  private let unit: WorkProgress.Unit
  private let show: @Sendable (WorkProgress?) -> Void
  private let state: Mutex<State>

  private struct State {
    let start = ContinuousClock.now
    /// When the stretch began by which the rest is estimated.
    var stretch = ContinuousClock.now
    var shown = ContinuousClock.now
    var isShown = false
    /// The pieces done in earlier parts of the stretch, and those done in this one.
    var before = 0
    var done = 0
    /// The pieces of all parts of the stretch; nil where it has one part.
    var expected: Int?
  }

  /// - Parameter show: Shows how far it is in place of what it showed last; nil takes that away.
  init(
    _ name: String, in unit: WorkProgress.Unit = .documents,
    _ show: @escaping @Sendable (WorkProgress?) -> Void
  ) {
    self.name = name
    self.unit = unit
    self.show = show
    state = Mutex(State())
  }

  /// Tells that the next pieces are the first of so many, which come in several parts.
  func expect(_ count: Int) {
    state.withLock { state in
      (state.expected, state.before, state.done) = (count, 0, 0)
      state.stretch = .now
    }
  }

  /// Tells how many pieces of a part are done.
  func tell(_ done: Int, of count: Int) {
    if let progress = state.withLock({ next(&$0, done, of: count) }) { show(progress) }
  }

  /// Takes away what was shown.
  func end() {
    let wasShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { show(nil) }
  }

  private func next(_ state: inout State, _ done: Int, of count: Int) -> WorkProgress? {
    if state.expected == nil, done < state.done {
      // The work goes through everything once more.
      state.stretch = .now
    }
    state.done = done
    let reached = state.before + done
    if done == count, state.expected != nil {
      state.before = reached
      state.done = 0
    }
    let total = max(state.expected ?? count, reached)
    if state.before >= total { state.expected = nil }
    let now = ContinuousClock.now
    let isDue = !state.isShown || state.shown.duration(to: now) > .milliseconds(100)
    guard reached > 0, isDue, state.start.duration(to: now) > .milliseconds(500) else { return nil }
    (state.shown, state.isShown) = (now, true)
    let taken = state.stretch.duration(to: now) / reached
    let left = taken * (total - reached)
    return WorkProgress(
      work: name, unit: unit, done: reached, total: total,
      secondsLeft: Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0))
  }
}
