/// Where an effort for peace stands, or how somebody stands to it.
enum Stance: String, Sendable, CaseIterable {
  case offered, expected, accepted, calledFor = "called-for"
  case brokered, ongoing, conditional, rejected, refusedRole = "refused-role"
  case halted, doubted
}

/// What kind of effort it is.
enum Instrument: String, Sendable, CaseIterable {
  case peacePlan = "peace-plan"
  case ceasefire, talks, summit, mediation
  case goodOffices = "good-offices"
  case settlement
}

/// What a word around an effort tells of it.
enum Sense: String, Sendable {
  case offer, accept, call, reject, broker, reach, hold, expect, halt, doubt, conditional
  /// It is only spoken of: `was asked about`.
  case topic
  /// Something is tried or wanted: `seek to`, `efforts to`.
  case attempt = "try"

  /// What it tells, in the words in which a finding explains itself.
  var rule: String {
    switch self {
    case .offer: "it is proposed, or somebody is ready for it"
    case .accept: "somebody agrees to it or welcomes it"
    case .call: "others are asked for it"
    case .reject: "somebody refuses it"
    case .broker: "a third party brings it about"
    case .reach: "it is reached"
    case .hold: "it goes on"
    case .expect: "it is still to come"
    case .halt: "it is broken off or broken"
    case .doubt: "its worth or its success is doubted"
    case .conditional: "it hangs on a condition"
    case .topic: "it is only spoken of"
    case .attempt: "it is tried or wanted, not reached"
    }
  }
}

/// A word that fixes a stance: what it tells, and the entry of the table that it is.
struct StanceWord: Sendable, Equatable {
  let sense: Sense
  let entry: String
}

/// A stance and how it came about: each word that bears on it, from the effort outwards.
struct StanceReading: Sendable {
  /// The stance that all words together make.
  private(set) var stance: Stance
  /// The stances on the way, each with the word that made it.
  private(set) var path: [(stance: Stance, evidence: Evidence)]

  /// Begins with what an effort is where nothing is said of it.
  init(_ stance: Stance, _ evidence: Evidence) {
    self.stance = stance
    path = [(stance, evidence)]
  }

  /// Takes another word into account; one that changes nothing leaves no trace.
  mutating func become(_ next: Stance, _ evidence: @autoclosure () -> Evidence) {
    guard next != stance else { return }
    stance = next
    path.append((next, evidence()))
  }
}
