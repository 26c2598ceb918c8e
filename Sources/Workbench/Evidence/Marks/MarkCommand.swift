import ReadoutKit
import Sessions

/// Marks passages as one item of evidence.
struct MarkCommand: RatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark passages as one item of evidence, with ratings for the scenarios.")

  static let examples: Examples = [
    "quotes speaker=Xi": "a listing; then",
    "mark %2 break=I hedge=CC n=\"strategic coordination is gone\"":
      "its second row, rated for two scenarios",
    "mark 4:5 \"questions and concerns\" 10:25 C C I C":
      "words in two articles as one item, rated in matrix order",
    "mark 4:8 c=rhetoric/omission g=B3": "with a code and a grade",
    "mark 8:10 to=m6": "a passage more for a mark",
    "mark -n \"readouts are drafted word by word\"": "an assumption: no passage",
  ]

  @OptionGroup var ratings: RatingOptions

  @Option(name: [.customLong("note"), .customShort("n")], help: "A note in your own words.")
  var note: String?

  @Option(
    name: [.customLong("code"), .customShort("c")], parsing: .singleValue,
    help: "A code, such as rhetoric/omission; may be repeated.")
  var codes: [String] = []

  @Option(
    name: [.customLong("grade"), .customShort("g")],
    help: "Admiralty grade: source letter A–F, item digit 1–6, as B2.")
  var grade: String?

  @Option(
    help: "How much it matters to the question: high, medium or low.", completion: .weights)
  var relevance: String?

  @Option(help: "Where all its passages come from in the end: a speech, a readout.")
  var origin: String?

  @Option(help: "How sure you are of it: low, moderate or high.", completion: .confidences)
  var confidence: String?

  @Option(
    name: .customLong("as"),
    help: "What it is: evidence, assumption, argument or absence (expected and not there).")
  var kind: Mark.Kind?

  @Option(
    name: .customLong("rests"), parsing: .singleValue,
    help: ArgumentHelp(
      "An assumption or argument that it rests on, as m4; may be repeated.", valueName: "mark"))
  var rests: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add the passages to this mark instead of making a new one: to=m6.", valueName: "mark"))
  var to: String?

  @Argument(
    help: ArgumentHelp(
      "Passages (1:25, 1:25 \"words\", %2), then a row of ratings in matrix order.",
      valueName: "passage"))
  var items: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let read = try Reference.read(
      typed(items, in: line), namesDocument: bench.namesDocument)
    let row = try RatingOptions.row(in: read.rest)
    let ratings = try ratings.read(row: row, on: bench)
    let passages = try read.references.flatMap { reference in
      if try bench.isWholeDocument(reference) {
        throw ReadoutError(
          "\(reference.typed) is a whole document",
          hint: "name a sentence or words in it: \(reference.typed):1, \(reference.typed) \"words\""
        )
      }
      return try bench.passages(of: reference)
    }
    let anchors = try passages.map(bench.anchor)
    if let to { return try add(anchors, to: to, ratings: ratings, on: bench) }
    guard !anchors.isEmpty || note != nil else {
      throw ReadoutError(
        "nothing to mark",
        hint: "name a passage (1:25, %2), or give an assumption its words with --note")
    }
    let known = anchors.flatMap { bench.state.marks(on: $0).map(\.id) }
    let mark = NewMark(
      kind: kind, anchors: anchors, codes: codes, note: note, grade: try Grade.read(grade),
      relevance: try Weight.read(relevance), origin: origin,
      confidence: try Confidence.read(confidence), restsOn: try bench.references(rests),
      ratings: ratings)
    let before = ratings.isEmpty ? nil : bench.standing
    let event = try bench.record(.markAdded(mark))
    var answer = try bench.line(of: bench.mark(event.marks.first ?? ""))
    if let before { answer.notes += bench.effect(since: before) }
    if !known.isEmpty {
      var seen: Set<String> = []
      let ids = known.filter { seen.insert($0).inserted }.joined(separator: ", ")
      answer.notes.append("the same words are marked already: \(ids)")
    }
    return answer
  }

  private func add(
    _ anchors: [Anchor], to id: String, ratings: [String: Rating], on bench: Workbench
  ) throws -> Answer {
    let mark = try bench.mark(id)
    var changes: [Change] = []
    if !anchors.isEmpty { changes.append(.passagesAdded(MarkReference(mark.id), anchors)) }
    changes += try bench.changes(
      of: mark, ratings: ratings, note: note, codes: codes, grade: try Grade.read(grade),
      relevance: try Weight.read(relevance), origin: origin)
    return try bench.change(mark, by: changes)
  }
}

extension Grade {
  /// A grade as typed; nil where none was.
  static func read(_ word: String?) throws(ReadoutError) -> Grade? {
    guard let word else { return nil }
    guard let grade = Grade(word) else {
      throw ReadoutError("\(word) is no grade", hint: "a letter A–F, a digit 1–6, or both: B2")
    }
    return grade
  }
}

extension Mark.Kind: ExpressibleByArgument {}

extension Confidence {
  /// A confidence as typed; nil where none was.
  static func read(_ word: String?) throws(ReadoutError) -> Confidence? {
    guard let word else { return nil }
    guard let confidence = Confidence(word) else {
      throw ReadoutError("\(word) is no confidence", hint: "low, moderate or high")
    }
    return confidence
  }
}

extension Workbench {
  /// The marks that words name, as references.
  func references(_ words: [String]) throws(ReadoutError) -> [MarkReference] {
    var references: [MarkReference] = []
    for word in words { references.append(MarkReference(try mark(word).id)) }
    return references
  }
}

extension Weight {
  /// A weight as typed; nil where none was.
  static func read(_ word: String?) throws(ReadoutError) -> Weight? {
    guard let word else { return nil }
    guard let weight = Weight(word) else {
      throw ReadoutError("\(word) is no relevance", hint: "high, medium or low")
    }
    return weight
  }
}
