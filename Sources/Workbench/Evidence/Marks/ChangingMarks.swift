import ReadoutKit
import Sessions
import Store

/// Rates an item that is marked already.
struct RateCommand: RatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Rate a mark for scenarios, or walk through all that is not rated yet.",
    discussion: """
      Walking, a line is a row of ratings, or their numbers: 5 CC, 4 C, 3 N, 2 I, 1 II, 0 NA; n adds a note, g a \
      grade, s skips, b goes back, q stops. With --blind only your own ratings count as given, and \
      others' are not shown.
      """)

  static let examples: Examples = [
    "rate m6 back=N": "one scenario",
    "rate m6 C C I N": "all of them, in matrix order",
    "rate": "walk through what is not rated yet",
  ]

  @OptionGroup var ratings: RatingOptions

  @Option(name: [.customLong("grade"), .customShort("g")], help: "Admiralty grade, as B2.")
  var grade: String?

  @Option(
    help: "How much it matters to the question: high, medium or low.", completion: .weights)
  var relevance: String?

  @Flag(help: "Walk through what you have not rated yourself; others' ratings are not shown.")
  var blind = false

  @Flag(help: .hidden)
  var step = false

  @Argument(
    help: ArgumentHelp(
      "The mark, then perhaps a row of ratings in matrix order; none walks.", valueName: "mark"))
  var items: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    if step { return try bench.takeStep(items) }
    guard let first = items.first else { return try bench.beginWalk(isBlind: blind) }
    let mark = try bench.mark(first)
    let row = try RatingOptions.row(in: items.dropFirst().map { Word($0) })
    let changes = try bench.changes(
      of: mark, ratings: try ratings.read(row: row, on: bench), grade: try Grade.read(grade),
      relevance: try Weight.read(relevance))
    guard !changes.isEmpty else {
      throw ReadoutError("no rating given", hint: "rate \(mark.id) \(bench.exampleRating)")
    }
    return try bench.change(mark, by: changes)
  }
}

/// Writes a note beneath a mark.
struct NoteCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note beneath a mark.")

  static let examples: Examples = [
    "note m2 \"gone by September\"": "beneath the notes that are there"
  ]

  @Argument(help: "The mark.")
  var mark: String

  @Argument(help: "The note; none takes the note away.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let mark = try bench.mark(mark)
    let text = words.isEmpty ? nil : words.joined(separator: " ")
    return try bench.change(mark, by: [.noted(MarkReference(mark.id), text)])
  }
}

/// Takes marks away.
struct UnmarkCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmark", abstract: "Take marks away; undo brings them back.")

  static let examples: Examples = [
    "unmark m3": "one mark; undo brings it back",
    "unmark m4 m6": "several",
  ]

  @Argument(help: ArgumentHelp("The marks: m3, %2.", valueName: "mark"))
  var marks: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let ids = try marks.map { try bench.mark($0).id }
    let changes = ids.map { Change.markRemoved(MarkReference($0)) }
    try bench.record(changes.count == 1 ? changes[0] : .several(changes))
    return .lines(
      "unmarked \(ids.joined(separator: ", ")); undo brings \(ids.count == 1 ? "it" : "them") back")
  }
}

extension Workbench {
  /// The mark of an id, or of a row of the last listing.
  func mark(_ word: String) throws(ReadoutError) -> Mark {
    var id = word
    if case .rows(let rows) = Reference.place(word), rows.count == 1,
      case .mark(let named) = try target(ofRow: rows.lowerBound)
    {
      id = named
    }
    if let mark = state.mark(id) { return mark }
    let count = state.marks.count
    throw ReadoutError(
      "there is no mark \(word)",
      hint: count == 0 ? "nothing is marked yet" : "marks lists the \(count)")
  }

  /// The changes that give a mark what was typed; nothing for what was not.
  func changes(
    of mark: Mark, ratings: [String: Rating] = [:], note: String? = nil, codes: [String] = [],
    grade: Grade? = nil, relevance: Weight? = nil, origin: String? = nil
  ) throws(ReadoutError) -> [Change] {
    let reference = MarkReference(mark.id)
    var changes: [Change] = []
    if !ratings.isEmpty { changes.append(.rated(reference, ratings.mapValues { $0 })) }
    if let note { changes.append(.noted(reference, note)) }
    if !codes.isEmpty { changes.append(.coded(reference, add: codes, remove: [])) }
    if let grade { changes.append(.graded(reference, grade)) }
    if let relevance { changes.append(.relevanceSet(reference, relevance)) }
    if let origin { changes.append(.originSet(reference, origin)) }
    return changes
  }

  /// Records changes to a mark as one event and shows the mark as it is now.
  func change(_ mark: Mark, by changes: [Change]) throws -> Answer {
    guard let first = changes.first else {
      throw ReadoutError("nothing to change on \(mark.id)")
    }
    let before = changes.contains(where: \.isRating) ? standing : nil
    try record(changes.count == 1 ? first : .several(changes))
    var answer = try line(of: self.mark(mark.id))
    if let before {
      answer.notes += effect(since: before)
      if mark.analyst != analyst, !mark.ratings(by: mark.analyst).isEmpty {
        answer.notes.append(
          "\(mark.id) is \(mark.analyst)’s, whose ratings the matrix counts; yours stand beside them"
        )
      }
    }
    return answer
  }

  /// The judgements that commands look at: those of now, or of the time that `as-of` names.
  var state: SessionState { past?.state ?? session.state }

  /// An example of a rating, with a scenario that exists.
  var exampleRating: String { "\(state.scenarios.first?.key ?? "break")=C" }

  /// Throws while commands may only look.
  func checkMayChange() throws(ReadoutError) {
    if let onlyLooks { throw onlyLooks }
  }

  /// Records a change in the session: when this returns, it is on disk.
  @discardableResult
  func record(_ change: Change) throws -> Event {
    try checkMayChange()
    return try session.append(change)
  }

  /// Anchors a passage by its words, so that it is found again when the document has changed.
  func anchor(_ passage: Passage) throws(ReadoutError) -> Anchor {
    let document = try document(named: "\(passage.document)")
    return Anchor(passage.range, in: try text(of: document), of: document)
  }

  /// Where the passages of a mark stand now; those that were not found are left out.
  func passages(ofMark id: String) throws(ReadoutError) -> [Passage] {
    let mark = try mark(id)
    let passages = placed(mark).compactMap(\.passage)
    if passages.isEmpty {
      throw ReadoutError(
        mark.anchors.isEmpty
          ? "\(id) has no passage: it is an assumption"
          : "the words of \(id) are not in the corpus as it is now",
        hint: "marks shows the words that were marked")
    }
    return passages
  }
}
