import ReadoutKit
import Sessions

/// Weighs the items of evidence against the scenarios.
struct MatrixCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show the marks against the scenarios, with what speaks against each.",
    discussion: """
      Three scores stand side by side, points (I 1, II 2), weighted by credibility and relevance, and \
      squared; none is a probability.
      """,
    subcommands: [MatrixShow.self, MatrixSensitivity.self], defaultSubcommand: MatrixShow.self)

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try MatrixShow.parse([]).run(on: bench, line: [])
  }
}

/// Shows the items of evidence against the scenarios, with the scores.
struct MatrixShow: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the marks against the scenarios, with the scores.")

  static let examples: Examples = [
    "matrix": "the marks against the scenarios, with the scores",
    "matrix sort=spread": "what tells the scenarios apart first",
    "matrix since=2024-05-30": "beside the scores of an earlier day",
  ]

  /// How the rows are ordered.
  enum Order: String, ExpressibleByArgument, CaseIterable { case id, spread }

  @Option(help: "Order the rows by id, or by spread: what tells the scenarios apart first.")
  var sort = Order.id

  @Option(help: "Set the scores beside those of an earlier day or time: since=2024-05-30.")
  var since: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let weighing = try bench.weighing()
    let (matrix, marks, state) = (weighing.matrix, weighing.marks, bench.state)
    if let since {
      let time = try AsOfCommand.time(since)
      return try bench.thenAndNow(time, written: since)
    }
    var order = Array(marks.indices)
    if sort == .spread {
      let spreads = matrix.items.map { $0.spread ?? -1 }
      order.sort { (spreads[$1], $0) < (spreads[$0], $1) }
    }
    let passages = marks.indices.reduce(0) { $0 + marks[$1].anchors.count }
    // Columns that nobody has filled say nothing.
    let isGraded = marks.contains { bench.grade(of: $0) != nil || $0.relevance != nil }
    var columns = [Column(), Column("item", fit: .rest)]
    if isGraded { columns += [Column("grade", isAside: true), Column("rel", isAside: true)] }
    columns += matrix.scenarios.map { Column($0) }
    columns.append(Column("spread", alignsRight: true))
    return Answer(
      heading: (state.questions[0].text.isEmpty ? [] : [state.questions[0].shown])
        + ["\(Self.count(marks.count, "item")) · \(Self.count(passages, "passage"))"],
      columns: columns,
      rows: order.map { itemRow(marks[$0], matrix.items[$0], matrix, isGraded, bench) }
        + weighing.beside.map { besideRow($0, matrix, isGraded, bench) }
        + scoreRows(matrix, isGraded),
      notes: weighing.warnings(bench) + lost(marks, bench))
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func itemRow(
    _ mark: Mark, _ item: Matrix.Item, _ matrix: Matrix, _ isGraded: Bool, _ bench: Workbench
  ) -> Row {
    var cells = [
      Cell(mark.id, .place), Cell(mark.note ?? mark.anchors.first?.words ?? "(no words)"),
    ]
    if isGraded {
      cells += [
        Cell(bench.grade(of: mark)?.symbol ?? "–", .faint),
        Cell(mark.relevance?.symbol ?? "–", .faint),
      ]
    }
    cells += item.ratings.map { Cell($0?.symbol ?? "·", $0?.style ?? .faint) }
    cells.append(Cell(item.spread.map { Self.two($0) } ?? "–"))
    var ratings = Record()
    for (key, rating) in zip(matrix.scenarios, item.ratings) {
      ratings[key] = .optional(rating?.symbol)
    }
    return Row(
      [
        "id": .text(mark.id), "doc": .optional(mark.anchors.first?.document),
        "text": .optional(mark.anchors.first?.words), "ratings": .object(ratings),
      ], cells: cells, target: .mark(mark.id))
  }

  /// An assumption that nobody rated: it is told, and weighs nothing itself.
  private func besideRow(
    _ mark: Mark, _ matrix: Matrix, _ isGraded: Bool, _ bench: Workbench
  ) -> Row {
    let item = Matrix.Item(id: mark.id, ratings: matrix.scenarios.map { _ in nil })
    var row = itemRow(mark, item, matrix, isGraded, bench)
    row.cells = row.cells.map { Cell($0.text, .faint) }
    row.cells[row.cells.count - 1] = Cell(mark.kind.rawValue, .faint)
    return row
  }

  private func scoreRows(_ matrix: Matrix, _ isGraded: Bool) -> [Row] {
    let scores: [(String, String, [Value])] = [
      ("points", "against, points (I 1, II 2)", matrix.points.map(Value.number)),
      ("weighted", "against, weighted (PARC)", matrix.weighted.map(Value.decimal)),
      ("squared", "against, squared (I 1, II 4)", matrix.squared.map(Value.number)),
      (
        "tested", "put to the test by, items of \(matrix.items.count)",
        matrix.testedBy.map(Value.number)
      ),
    ]
    return scores.map { name, label, values in
      var byKey = Record()
      for (key, value) in zip(matrix.scenarios, values) { byKey[key] = value }
      let cells: [Cell] =
        ["", Cell(label, .strong)] + (isGraded ? ["", ""] : [])
        + values.map { Cell(Self.shown($0), .strong) } + [""]
      return Row(["score": .text(name), "values": .object(byKey)], cells: cells)
    }
  }

  /// What no longer stands as it was marked: it still counts.
  private func lost(_ marks: [Mark], _ bench: Workbench) -> [String] {
    let changed = bench.changedDocuments(of: marks)
    if changed.isEmpty { return [] }
    let states = marks.filter { mark in mark.anchors.contains { changed.contains($0.document) } }
      .map { mark in (id: mark.id, state: bench.worstState(of: mark)) }
    func ids(_ wanted: Set<Placement.State>) -> String? {
      let ids = states.filter { wanted.contains($0.state) }.map(\.id)
      return ids.isEmpty ? nil : ids.joined(separator: ", ")
    }
    return [
      ids([.orphan, .ambiguous]).map { "! \($0): words not found again; see marks" },
      ids([.fuzzy]).map { "! \($0): words changed since they were rated; see marks" },
    ].compactMap(\.self)
  }

  /// A number with two decimals.
  private static func two(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .decimal(let number): two(number)
    default: ""
    }
  }
}
