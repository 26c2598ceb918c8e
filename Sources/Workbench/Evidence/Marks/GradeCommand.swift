import ReadoutKit
import Sessions
import Store

/// Gives a source its letter, once for every item that rests on it.
struct GradeCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade a source by a letter, A (completely reliable) to E; F cannot be judged.",
    discussion: """
      An outlet's name grades all its articles. An item's letter is that of its best witness, unless it \
      was given one of its own; its digit (1 confirmed to 5 improbable, 6 cannot be judged) is given with \
      mark, rate or edit: g=2. The two are judged apart.
      """)

  static let examples: Examples = [
    "grade 1 D \"a rewritten text\"": "an article, and why",
    "grade 1 none": "take it back",
    "grade": "the sources that were graded",
  ]

  @Argument(
    help: ArgumentHelp(
      "A document's number or name, or the name of an outlet; then the letter, then why.",
      valueName: "doc"))
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard let name = words.first else { return bench.sourceGrades() }
    let source = try bench.source(name)
    guard words.count > 1 else {
      throw ReadoutError("no letter for \(source.summary)", hint: "grade \(name) B")
    }
    let letter = Grade.Source(rawValue: words[1].uppercased())
    guard letter != nil || words[1] == "none" else {
      throw ReadoutError(
        "\(words[1]) is no letter of a source", hint: "A to E, F where it cannot be judged, or none"
      )
    }
    let reason = words.dropFirst(2).joined(separator: " ")
    let change = Change.sourceGraded(source, letter, reason: reason.isEmpty ? nil : reason)
    try bench.record(change)
    let items = bench.items(from: source)
    let bearing = items == 0 ? "" : "; \(items) item\(items == 1 ? "" : "s") come from it"
    return .lines(change.summary + bearing)
  }
}

extension Workbench {
  /// The outlet of a document by its name, or nil.
  func outlet(of name: String) -> String? { store.document(named: name)?.outlet }

  /// The grade of an item as it counts: its own letter, else its best witness's.
  func grade(of mark: Mark) -> Grade? { state.grade(of: mark, outlet: outlet) }

  /// What a word names: a document, or an outlet of the corpus.
  fileprivate func source(_ name: String) throws(ReadoutError) -> EvidenceSource {
    if namesDocument(name) { return .document(try document(named: name).name) }
    let folded = name.lowercased()
    let outlets = Set(documents.compactMap(\.outlet))
    let fitting = outlets.filter { $0.lowercased().contains(folded) }
    if let exact = outlets.first(where: { $0.lowercased() == folded }) { return .outlet(exact) }
    if let only = fitting.first, fitting.count == 1 { return .outlet(only) }
    throw ReadoutError(
      fitting.isEmpty
        ? "\(name) is neither a document nor an outlet here"
        : "\(name) fits \(fitting.count) outlets",
      hint: (fitting.isEmpty ? outlets : fitting).sorted().prefix(6).joined(separator: ", "))
  }

  /// The names of the documents of a source.
  private func names(of source: EvidenceSource) -> Set<String> {
    switch source {
    case .document(let name): return [name]
    case .outlet(let name): return Set(documents.filter { $0.outlet == name }.map(\.name))
    }
  }

  /// How many items have a passage from a source.
  fileprivate func items(from source: EvidenceSource) -> Int {
    let names = names(of: source)
    return state.marks.count { mark in mark.anchors.contains { names.contains($0.document) } }
  }

  /// The letters of the sources, with how many documents and items each bears on.
  fileprivate func sourceGrades() -> Answer {
    let rows = state.sourceGrades.map { grade in
      let items = items(from: grade.source)
      let source: (kind: String, name: String) =
        switch grade.source {
        case .document(let name): ("document", name)
        case .outlet(let name): ("outlet", name)
        }
      return Row(
        [
          "source": .text(source.kind), "name": .text(source.name),
          "grade": .text(grade.letter.rawValue), "reason": .optional(grade.reason),
          "documents": .number(names(of: grade.source).count), "items": .number(items),
        ],
        cells: [
          Cell(grade.letter.rawValue, .strong), Cell(source.kind, .faint), Cell(source.name),
          Cell("\(items)"), Cell(grade.reason ?? ""),
        ])
    }
    return Answer(
      columns: [
        Column("grade"), Column(), Column("source"), Column("items", alignsRight: true),
        Column("because", fit: .wrapped),
      ], rows: rows,
      notes: rows.isEmpty ? ["no source is graded yet: grade 1 D \"a rewritten text\""] : [])
  }
}
