import ReadoutKit

/// The events of a session in order of id, and which of them are in force.
struct History: Sendable {
  private(set) var events: [Event] = []
  /// The ids of the events that are not in force.
  private(set) var undone: Set<Event.ID> = []

  init(_ events: [Event] = []) {
    // A later id is given only by someone who has seen the earlier ones: files that were united in
    // any order of lines say the same.
    self.events = events.sorted { $0.id < $1.id }
    for event in self.events { turn(event) }
  }

  mutating func append(_ event: Event) {
    events.append(event)
    turn(event)
  }

  private mutating func turn(_ event: Event) {
    switch event.change {
    case .undone(let id): undone.insert(id)
    case .redone(let id): undone.remove(id)
    default: break
    }
  }

  func isInForce(_ event: Event) -> Bool { !undone.contains(event.id) }

  func event(_ id: Event.ID) -> Event? { events.last { $0.id == id } }

  /// The analyst's last judgement that is in force.
  func nextToUndo(by analyst: String) -> Event? {
    events.last { $0.analyst == analyst && isInForce($0) && !$0.change.isPassedOver }
  }

  /// What the analyst undid last and has not redone, as long as nothing was judged since.
  func nextToRedo(by analyst: String) -> Event? {
    var stack: [Event.ID] = []
    for event in events where event.analyst == analyst {
      switch event.change {
      case .undone(let id): stack.append(id)
      case .redone(let id): stack.removeAll { $0 == id }
      case let change where change.isPassedOver: break
      default: stack = []
      }
    }
    return stack.last { undone.contains($0) }.flatMap(event)
  }
}
