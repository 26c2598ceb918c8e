import ReadoutKit
import Sessions

/// Anchors marks anew where their documents have changed; shows what would move before it does.
struct ReanchorCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanchor",
    abstract: "Anchor marks anew whose words stand elsewhere now, or differ a little.",
    discussion: """
      What is found in several places or nowhere is never moved: it keeps the words that were marked, and \
      is listed.
      """)

  static let examples: Examples = [
    "reanchor --dry-run": "what would move",
    "reanchor": "move it",
    "reanchor m3 threshold=0.9": "one mark, and only on words that fit well",
  ]

  @Flag(help: "Only show what would move.")
  var dryRun = false

  @Option(help: "How well words that differ must fit, from 0 to 1.")
  var threshold = 0.8

  @Argument(help: ArgumentHelp("The marks; none for all.", valueName: "mark"))
  var marks: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard (0...1).contains(threshold) else {
      throw ReadoutError("\(threshold) is no threshold", hint: "a number from 0 to 1: 0.8")
    }
    let chosen = try marks.isEmpty ? bench.state.marks : marks.map(bench.mark)
    var rows: [Row] = []
    var changes: [Change] = []
    var counts: [Placement.State: Int] = [:]
    for (number, mark) in chosen.enumerated() {
      try bench.tell(number, of: chosen.count)
      var anchors = mark.anchors
      for (index, placed) in bench.placed(mark).enumerated() {
        // The same words at the same place of a changed document only need its new hash.
        let isSame = placed.state == .exact && placed.anchor.hash == placed.document?.hash
        guard !isSame else { continue }
        let moves =
          placed.state == .exact || placed.state == .moved
          || placed.state == .fuzzy && placed.score >= threshold
        counts[placed.state, default: 0] += 1
        if moves, let passage = placed.passage { anchors[index] = try bench.anchor(passage) }
        if placed.state != .exact { rows.append(try row(mark, placed, moves, bench)) }
      }
      if anchors != mark.anchors { changes.append(.anchored(MarkReference(mark.id), anchors)) }
    }
    if !dryRun, let first = changes.first {
      try bench.record(changes.count == 1 ? first : .several(changes))
    }
    return Answer(
      columns: [
        Column(), Column("state"), Column("score", alignsRight: true), Column("was", fit: .rest),
        Column("is", fit: .rest), Column("at"),
      ], rows: rows, notes: [summary(changes.count, counts)])
  }

  private func row(
    _ mark: Mark, _ placed: Workbench.PlacedAnchor, _ moves: Bool, _ bench: Workbench
  ) throws -> Row {
    var words: String?
    var place: String?
    if let passage = placed.passage, let document = placed.document {
      let reading = try bench.reading(of: document)
      words = reading.string(passage.range)
      place = reading.place(of: passage.range)
    }
    // Where little has changed, the beginnings of both would look alike.
    let change = WordChange(from: placed.anchor.words, to: words ?? "")
    let isChanged = placed.state == .fuzzy
    let now = isChanged ? change.now : words
    return Row(
      [
        "id": .text(mark.id), "doc": .text(placed.anchor.document),
        "state": .text(placed.state.rawValue), "score": .number(placed.percent),
        "was": .text(placed.anchor.words), "is": .optional(words), "moves": .flag(moves),
      ],
      cells: [
        Cell(mark.id, .place), Cell(placed.state.rawValue, moves ? .plain : .bad),
        Cell(placed.passage == nil ? "–" : "\(placed.percent) %"),
        Cell(isChanged ? change.was : placed.anchor.words),
        Cell(moves ? now ?? "–" : now.map { "(\($0))" } ?? "–"), Cell(place ?? "–", .place),
      ], target: .mark(mark.id))
  }

  private func summary(_ moved: Int, _ counts: [Placement.State: Int]) -> String {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return "every passage stands where it was marked" }
    let parts = Placement.State.allCases.compactMap { state in
      counts[state].map { "\(state == .exact ? "in place" : state.rawValue) \($0)" }
    }
    let counted = parts.joined(separator: ", ")
    guard moved > 0 else { return "\(counted): no mark to anchor anew" }
    let verb = dryRun ? "would be anchored anew" : "anchored anew; undo takes it back"
    return "\(counted): \(moved) mark\(moved == 1 ? "" : "s") \(verb)"
  }
}
