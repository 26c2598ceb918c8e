/// What an event does to a session.
public indirect enum Change: Sendable, Equatable {
  /// Asks a question, or asks the one with that id in other words.
  case questionSet(Question)
  /// Adds a scenario.
  case scenarioAdded(Scenario)
  /// Gives the scenario of that key another text, likelihood or confidence.
  case scenarioChanged(Scenario)
  /// Takes a scenario out, with every rating for it.
  case scenarioRemoved(key: String)
  /// Adds an item of evidence.
  case markAdded(NewMark)
  /// Takes an item out.
  case markRemoved(MarkReference)
  /// Rates an item for the scenarios named; nil takes a rating back. Others stay.
  case rated(MarkReference, [String: Rating?])
  /// Writes the analyst's note beneath an item; nil takes it away.
  case noted(MarkReference, String?)
  /// Puts codes on an item and takes others off.
  case coded(MarkReference, add: [String], remove: [String])
  /// Grades an item; nil takes the grade back.
  case graded(MarkReference, Grade?)
  /// Says how much an item matters; nil takes it back.
  case relevanceSet(MarkReference, Weight?)
  /// Says where an item's passages come from in the end; nil takes it back.
  case originSet(MarkReference, String?)
  /// Says how sure the analyst is of an item; nil takes it back.
  case confidenceSet(MarkReference, Confidence?)
  /// Says what an item is.
  case kindSet(MarkReference, Mark.Kind)
  /// Rests an item on assumptions and arguments, and takes it off others.
  case rested(MarkReference, on: [MarkReference], off: [MarkReference])
  /// Adds passages to an item.
  case passagesAdded(MarkReference, [Anchor])
  /// Puts other anchors in the place of all of an item's.
  case anchored(MarkReference, [Anchor])
  /// Gives an item another id, where two files that are united use one twice.
  case renamed(MarkReference, to: String)
  /// Says what a code is given for.
  case codeDefined(Code)
  /// Calls a code and all beneath it otherwise; where the new name is in use, the two are one.
  case codeMoved(from: String, to: String)
  /// Takes a code and all beneath it off every mark.
  case codeRemoved(String)
  /// Grades a source by a letter; nil takes it back.
  case sourceGraded(EvidenceSource, Grade.Source?, reason: String?)
  /// Chooses the words of likelihood.
  case yardstickChosen(Yardstick)
  /// Watches for something, or for the one of that name in another way.
  case indicatorSet(Indicator)
  /// Watches for it no longer.
  case indicatorRemoved(name: String)
  /// Documents were loaded: those that are new or have changed.
  case corpusLoaded(SessionCorpus)
  /// Several changes that are done, undone and redone as one.
  case several([Change])
  /// Undoes an event.
  case undone(Event.ID)
  /// Redoes an event that was undone.
  case redone(Event.ID)
  /// Something that this version of the program does not know; kept, without effect.
  case unknown(kind: String)

  /// The word for it in a session file.
  public var kind: String {
    switch self {
    case .questionSet: "question-set"
    case .scenarioAdded: "scenario-added"
    case .scenarioChanged: "scenario-changed"
    case .scenarioRemoved: "scenario-removed"
    case .markAdded: "mark-added"
    case .markRemoved: "mark-removed"
    case .rated: "rated"
    case .noted: "noted"
    case .coded: "coded"
    case .graded: "graded"
    case .relevanceSet: "relevance-set"
    case .originSet: "origin-set"
    case .confidenceSet: "confidence-set"
    case .kindSet: "kind-set"
    case .rested: "rested"
    case .codeDefined: "code-defined"
    case .codeMoved: "code-moved"
    case .codeRemoved: "code-removed"
    case .sourceGraded: "source-graded"
    case .yardstickChosen: "yardstick-chosen"
    case .indicatorSet: "indicator-set"
    case .indicatorRemoved: "indicator-removed"
    case .passagesAdded: "passages-added"
    case .anchored: "anchored"
    case .renamed: "renamed"
    case .corpusLoaded: "corpus-loaded"
    case .several: "several"
    case .undone: "undone"
    case .redone: "redone"
    case .unknown(let kind): kind
    }
  }

  /// The marks that it adds or changes.
  public var marks: [MarkReference] {
    switch self {
    case .markAdded(let mark): mark.id.map { [MarkReference($0)] } ?? []
    case .markRemoved(let mark), .rated(let mark, _), .noted(let mark, _), .coded(let mark, _, _),
      .graded(let mark, _), .relevanceSet(let mark, _), .originSet(let mark, _),
      .confidenceSet(let mark, _), .kindSet(let mark, _), .rested(let mark, _, _),
      .passagesAdded(let mark, _), .anchored(let mark, _), .renamed(let mark, _):
      [mark]
    case .several(let changes): changes.flatMap(\.marks)
    case .questionSet, .scenarioAdded, .scenarioChanged, .scenarioRemoved, .corpusLoaded,
      .codeDefined, .codeMoved, .codeRemoved, .sourceGraded, .yardstickChosen, .indicatorSet,
      .indicatorRemoved, .undone, .redone, .unknown:
      []
    }
  }

  /// True where ratings are given or taken back.
  public var isRating: Bool {
    switch self {
    case .rated: true
    case .several(let changes): changes.contains(where: \.isRating)
    default: false
    }
  }

  /// True for undoing and redoing themselves.
  var isTurn: Bool {
    switch self {
    case .undone, .redone: true
    default: false
    }
  }

  /// True where a plain `undo` steps over it: what only follows from loading or turning back.
  var isPassedOver: Bool {
    switch self {
    case .corpusLoaded, .unknown: true
    default: isTurn
    }
  }
}
