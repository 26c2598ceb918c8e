import Foundation
import Synchronization

/// How far a long load is, in one line now and then: after half a second, ten times a second.
final class LoadProgress: Sendable {
  private let show: @Sendable (String?) -> Void
  private let start = Date()
  private let last = Mutex(Date())

  /// - Parameter show: Shows a line in place of the last one; nil takes it away.
  init(_ show: @escaping @Sendable (String?) -> Void) { self.show = show }

  func tell(_ done: Int, of total: Int) {
    let now = Date()
    let seconds = now.timeIntervalSince(start)
    guard seconds > 0.5, done > 0 else { return }
    let isDue = last.withLock { last in
      guard now.timeIntervalSince(last) > 0.1 else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let left = Int((seconds / Double(done) * Double(total - done)).rounded(.up))
    show("loading \(Self.grouped(done)) of \(Self.grouped(total)) … \(left) s left")
  }

  func end() { show(nil) }

  /// A number with a comma before each three digits.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.utf8.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
