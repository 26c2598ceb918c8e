/// What a word around a sanctions word tells of the measures.
enum Sense: String, Sendable {
  // What is done with measures.
  case impose, tighten, uphold, ease, evade, comply, oppose
  /// The subject bears measures, or they stand in the background.
  case face
  /// The subject may draw measures upon itself.
  case risk
  /// The subject keeps measures away.
  case avert
  /// Measures do harm or are called wrong: criticism where somebody says so.
  case harm
  // What is done with doing.
  case threaten, call, refuse, careful, help, promise, decide
  // Verbs with the target as their object: `hit Iran with sanctions`, `threaten Iran with …`.
  case hit, warnwith

  /// True where it can be the innermost sense: it says what happens to the measures.
  var isBase: Bool {
    switch self {
    case .impose, .tighten, .uphold, .ease, .evade, .comply, .oppose, .face, .risk, .avert, .hit,
      .warnwith:
      true
    default: false
    }
  }
}

/// How measures stand: what was done with them, or is wanted or feared.
enum Status: String, Sendable, CaseIterable {
  case imposed, tightened, upheld, threatened, calledFor = "called-for"
  case eased, evaded, complied, opposed
}

/// Whether a text says that something is so.
enum Modality: String, Sendable {
  case asserted, hypothetical, negated
}

/// What a threat, a call or criticism aims at.
enum Aim: String, Sendable {
  case impose, ease
}
