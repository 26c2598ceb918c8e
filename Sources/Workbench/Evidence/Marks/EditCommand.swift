import ReadoutKit
import Sessions

/// Changes what a mark says of its passages; the log keeps what it said before.
struct EditCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a mark: codes, grade, confidence, what it is, what it rests on, passages.",
    discussion: """
      Ratings are changed by rate; mark 1:33 to=m6 adds a passage. log m3 tells what it was.
      """)

  static let examples: Examples = [
    "edit m4 code=rhetoric/silence uncode=rhetoric/omission": "one code for another",
    "edit m4 as=absence confidence=low": "what it is, and how sure you are",
    "edit m2 rests=m1": "what it rests on",
    "edit m6 drop=2": "without its second passage",
  ]

  @Option(name: .customLong("code"), parsing: .singleValue, help: "A code more.")
  var codes: [String] = []

  @Option(
    name: .customLong("uncode"), parsing: .singleValue,
    help: ArgumentHelp("A code less.", valueName: "code"))
  var uncodes: [String] = []

  @Option(
    name: [.customLong("grade"), .customShort("g")], help: "Admiralty grade, as B2; or none.")
  var grade: String?

  @Option(help: "How much it matters: high, medium, low; or none.", completion: .weights)
  var relevance: String?

  @Option(help: "Where all its passages come from in the end; or none.")
  var origin: String?

  @Option(
    help: "How sure you are of it: low, moderate, high; or none.", completion: .confidences)
  var confidence: String?

  @Option(
    name: .customLong("as"), help: "What it is: evidence, assumption, argument or absence.")
  var kind: Mark.Kind?

  @Option(
    name: .customLong("rests"), parsing: .singleValue,
    help: ArgumentHelp("A mark that it rests on.", valueName: "mark"))
  var rests: [String] = []

  @Option(
    name: .customLong("unrest"), parsing: .singleValue,
    help: ArgumentHelp("One that it no longer does.", valueName: "mark"))
  var unrests: [String] = []

  @Option(
    name: .customLong("drop"), parsing: .singleValue,
    help: "A passage to take out, by its place in the mark: 1 is the first.")
  var drops: [Int] = []

  @Argument(help: "The mark.")
  var mark: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let mark = try bench.mark(mark)
    return try bench.change(mark, by: try changes(of: mark, on: bench))
  }

  private func changes(of mark: Mark, on bench: Workbench) throws -> [Change] {
    let reference = MarkReference(mark.id)
    var changes: [Change] = []
    if !codes.isEmpty || !uncodes.isEmpty {
      for code in uncodes where !mark.codes.contains(code) {
        throw ReadoutError(
          "\(mark.id) has no code \(code)",
          hint: mark.codes.isEmpty ? nil : "it has " + mark.codes.joined(separator: ", "))
      }
      changes.append(.coded(reference, add: codes, remove: uncodes))
    }
    if let grade {
      changes.append(.graded(reference, grade == "none" ? nil : try Grade.read(grade)))
    }
    if let relevance {
      changes.append(
        .relevanceSet(reference, relevance == "none" ? nil : try Weight.read(relevance)))
    }
    if let origin { changes.append(.originSet(reference, origin == "none" ? nil : origin)) }
    if let confidence {
      changes.append(
        .confidenceSet(reference, confidence == "none" ? nil : try Confidence.read(confidence)))
    }
    if let kind { changes.append(.kindSet(reference, kind)) }
    if !rests.isEmpty || !unrests.isEmpty {
      changes.append(
        .rested(reference, on: try bench.references(rests), off: try bench.references(unrests)))
    }
    if !drops.isEmpty {
      for number in drops where !mark.anchors.indices.contains(number - 1) {
        throw ReadoutError(
          "\(mark.id) has no passage \(number)",
          hint: mark.anchors.isEmpty ? "it has none" : "it has \(mark.anchors.count)")
      }
      let left = mark.anchors.enumerated().filter { !drops.contains($0.offset + 1) }
      changes.append(.anchored(reference, left.map(\.element)))
    }
    guard !changes.isEmpty else {
      throw ReadoutError("nothing to change on \(mark.id)", hint: "edit \(mark.id) code=…")
    }
    return changes
  }
}
