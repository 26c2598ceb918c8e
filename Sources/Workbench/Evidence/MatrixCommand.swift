import ReadoutKit
import Sessions

/// Shows the items of evidence against the scenarios, with the scores.
struct MatrixCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show the marks against the scenarios, with what speaks against each.")

  /// How the rows are ordered.
  enum Order: String, ExpressibleByArgument, CaseIterable { case id, spread }

  @Option(help: "Order the rows by id, or by spread: what tells the scenarios apart first.")
  var sort = Order.id

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let state = bench.session.state
    guard !state.scenarios.isEmpty else {
      throw ReadoutError(
        "there are no scenarios to weigh", hint: "scenario add break \"China breaks with Russia\"")
    }
    let matrix = Matrix(marks: state.marks, scenarios: state.scenarios)
    var pairs = Array(zip(state.marks, matrix.items))
    if sort == .spread {
      pairs = pairs.enumerated()
        .sorted { ($1.element.1.spread ?? -1, $0.offset) < ($0.element.1.spread ?? -1, $1.offset) }
        .map(\.element)
    }
    let passages = state.marks.reduce(0) { $0 + $1.anchors.count }
    // Columns that nobody has filled say nothing.
    let isGraded = state.marks.contains { $0.grade != nil || $0.relevance != nil }
    var columns = [Column(), Column("item", fit: .rest)]
    if isGraded { columns += [Column("grade"), Column("rel")] }
    columns += matrix.scenarios.map { Column($0) }
    columns.append(Column("spread", alignsRight: true))
    return Answer(
      heading: (state.questions[0].text.isEmpty ? [] : [state.questions[0].shown])
        + ["\(Self.count(state.marks.count, "item")) · \(Self.count(passages, "passage"))"],
      columns: columns,
      rows: pairs.map { itemRow($0.0, $0.1, matrix, isGraded) } + scoreRows(matrix, isGraded),
      notes: warnings(matrix, state.marks) + lost(state.marks, bench))
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func itemRow(
    _ mark: Mark, _ item: Matrix.Item, _ matrix: Matrix, _ isGraded: Bool
  ) -> Row {
    var cells = [
      Cell(mark.id, .place), Cell(mark.note ?? mark.anchors.first?.words ?? "(no words)"),
    ]
    if isGraded {
      cells += [
        Cell(mark.grade?.symbol ?? "–", .faint), Cell(mark.relevance?.symbol ?? "–", .faint),
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

  private func warnings(_ matrix: Matrix, _ marks: [Mark]) -> [String] {
    guard !matrix.items.isEmpty else {
      return ["nothing is marked yet: mark %1 \(matrix.scenarios[0])=C after a listing"]
    }
    var notes: [String] = []
    let points = matrix.points
    if let least = points.min(), matrix.scenarios.count > 1 {
      let first = zip(matrix.scenarios, points).filter { $0.1 == least }.map(\.0)
      if first.count < matrix.scenarios.count {
        notes.append("! least contradicted: \(first.joined(separator: ", "))")
      }
    }
    let unrated = matrix.items.reduce(0) { sum, item in sum + item.ratings.count { $0 == nil } }
    if unrated > 0 {
      notes.append(
        "! \(Self.count(unrated, "cell")) not rated (·): \(unrated == 1 ? "it counts" : "they count") nothing"
      )
    }
    let idle = matrix.items.filter { item in
      item.contradictsNothing && !item.ratings.contains(nil) && item.spread != nil
    }.map(\.id)
    if !idle.isEmpty {
      notes.append(
        "! \(idle.joined(separator: ", ")) contradict\(idle.count == 1 ? "s" : "") nothing: no help to choose"
      )
    }
    for mark in marks where mark.anchors.count > 1 {
      notes.append(
        "! \(mark.id) has \(mark.anchors.count) passages\(mark.origin.map { ", one origin (\($0))" } ?? ""): counted once"
      )
    }
    return notes
  }

  /// What no longer stands where it was marked: it still counts.
  private func lost(_ marks: [Mark], _ bench: Workbench) -> [String] {
    let lost = marks.filter { mark in
      bench.placed(mark).contains { $0.state == .orphan || $0.state == .ambiguous }
    }
    if lost.isEmpty { return [] }
    return ["! \(lost.map(\.id).joined(separator: ", ")): words not found again; see marks"]
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
