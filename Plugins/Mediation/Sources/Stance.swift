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
}
