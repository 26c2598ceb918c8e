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

  /// What it says of measures, in plain words.
  var meaning: String {
    switch self {
    case .impose: "says that measures are put in place"
    case .tighten: "says that measures are made stricter"
    case .uphold: "says that measures are kept"
    case .ease: "says that measures are taken back"
    case .evade: "says that measures are got round"
    case .comply: "says that measures are kept to"
    case .oppose: "says that somebody is against measures"
    case .face: "says that somebody stands under measures"
    case .risk: "says that measures are feared or drawn"
    case .avert: "says that measures are kept away"
    case .harm: "says that measures do harm or are wrong"
    case .threaten: "announces measures or warns of them"
    case .call: "asks for it"
    case .refuse: "refuses it"
    case .careful: "says with what care it is done"
    case .help: "says who helps"
    case .promise: "promises it"
    case .decide: "says that it is decided"
    case .hit: "says that somebody is put under measures"
    case .warnwith: "warns somebody of measures"
    }
  }
}

/// How measures stand: what was done with them, or is wanted or feared.
enum Status: String, Sendable, CaseIterable {
  case imposed, tightened, upheld, threatened, calledFor = "called-for"
  case eased, evaded, complied, opposed

  /// What it means, in plain words.
  var meaning: String {
    switch self {
    case .imposed: "in force or adopted"
    case .tightened: "made stricter"
    case .upheld: "kept or extended"
    case .threatened: "announced, possible or feared"
    case .calledFor: "demanded by others"
    case .eased: "lifted, waived or exempted"
    case .evaded: "circumvented or breached"
    case .complied: "observed"
    case .opposed: "criticised or refused"
    }
  }
}

/// Whether a text says that something is so.
enum Modality: String, Sendable {
  case asserted, hypothetical, negated
}

/// What a threat, a call or criticism aims at.
enum Aim: String, Sendable {
  case impose, ease
}
