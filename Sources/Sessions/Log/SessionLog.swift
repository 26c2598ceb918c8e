import ReadoutKit

/// A session as it is worked on: its events, what they lead to, and the file they are written to.
///
/// When a call that changes something returns, the change is on disk; when it throws, nothing has
/// changed. A log is used from one thread.
public final class SessionLog {
  /// Whether a session can be written to, and if not, why.
  public enum Access: Sendable, Equatable {
    case writable
    /// Another program has it open.
    case heldBy(Holder)
    /// The file or its folder cannot be written to, with the system's reason.
    case protected(String)
    /// Saving failed; what happened before is in memory and can be saved elsewhere.
    case broken(ReadoutError)
  }

  /// Whose judgements are added.
  public let analyst: String
  /// The first line of the file.
  public internal(set) var header: SessionHeader
  /// What the events lead to.
  public internal(set) var state: SessionState
  /// The file; of a draft without events, the one that its first event will make.
  public internal(set) var path: String
  /// True until the first ``save(as:replacing:)``.
  public internal(set) var isDraft: Bool
  /// What of the file could not be read when it was opened, or nil.
  public internal(set) var damage: Damage?

  /// The documents that lie on the table, asked for before the first event is written; nil where
  /// they are known.
  ///
  /// Set by whoever loads them, for a draft that nothing was done in yet.
  public var laterCorpus: (() throws -> SessionCorpus)?

  var history: History
  /// Every line as it stands in the file, the header's first.
  var lines: [[UInt8]]
  var journal: Journal?
  var lock: SessionLock?
  var refusal: Access?
  var clock: EventClock
  let disk: Disk
  let now: @Sendable () -> UInt64

  init(
    analyst: String, header: SessionHeader, events: [Event], lines: [[UInt8]], path: String,
    isDraft: Bool, disk: Disk, now: @escaping @Sendable () -> UInt64
  ) {
    self.analyst = analyst
    self.header = header
    self.lines = lines
    self.path = path
    self.isDraft = isDraft
    self.disk = disk
    self.now = now
    history = History(events)
    state = SessionState.fold(history, over: header.corpus)
    clock = EventClock(after: history.events.last?.id, now: now)
  }

  /// The events in order, those that were undone among them.
  public var events: [Event] { history.events }

  /// What the events up to a moment led to, as it was known then: what was undone later still
  /// counts.
  ///
  /// - Parameter time: a time as events have it, `YYYY-MM-DDThh:mm:ss.sssZ`; it is included.
  public func state(asOf time: String) -> SessionState {
    SessionState.fold(history(asOf: time), over: header.corpus)
  }

  /// The events up to a moment, a time as in ``state(asOf:)``, and which of them were undone by then;
  /// for nil, of now.
  public func events(asOf time: String?) -> (events: [Event], undone: Set<Event.ID>) {
    let history = time.map(history(asOf:)) ?? history
    return (history.events, history.undone)
  }

  private func history(asOf time: String) -> History {
    History(history.events.filter { $0.time <= time })
  }

  /// The documents that the session spoke of at a moment, a time as in ``state(asOf:)``.
  public func corpus(asOf time: String) -> SessionCorpus {
    var corpus = header.corpus
    for event in history.events where event.time <= time {
      if case .corpusLoaded(let more) = event.change { corpus.add(more) }
    }
    return corpus
  }

  /// False for an event that was undone.
  public func isInForce(_ event: Event) -> Bool { history.isInForce(event) }

  /// Whether it can be written to.
  public var access: Access {
    if let refusal { return refusal }
    return journal?.failure.map(Access.broken) ?? .writable
  }

  /// True where nothing can be appended; ``access`` says why.
  public var isReadOnly: Bool { access != .writable }

  /// Who else has the session open, or nil.
  public var holder: Holder? {
    if case .heldBy(let holder) = access { holder } else { nil }
  }

  /// True where opening the file once more may make it writable: who had it may have ended.
  public var mayBeOpenedAnew: Bool { refusal != nil }

  /// True once there is a file; a draft has none before its first event.
  public var isOnDisk: Bool { journal != nil || refusal != nil }
}
