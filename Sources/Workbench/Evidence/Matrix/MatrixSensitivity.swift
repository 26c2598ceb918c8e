import ReadoutKit
import Sessions
import Store

/// Leaves each thing out in turn and tells what the order hangs on.
struct MatrixSensitivity: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Leave out each item, document, speaker, assumption in turn: what changes the order?")

  static let examples: Examples = [
    "matrix sensitivity": "what the order of the scenarios hangs on",
    "matrix sensitivity --all": "what changes nothing too",
  ]

  @Flag(help: "Every row, those that change nothing too.")
  var all = false

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let weighing = try bench.weighing()
    let sensitivity = try bench.sensitivity(of: weighing)
    guard !weighing.marks.isEmpty else {
      throw ReadoutError("nothing is marked yet", hint: "mark 1:25, or mark %1 after a listing")
    }
    let scenarios = sensitivity.scenarios
    var rows = [
      row(
        "nothing", part: nil, scenarios, sensitivity.points, sensitivity.ranking.summary, [])
    ]
    var idle = 0
    for drop in sensitivity.drops {
      let change = drop.ranking.change(since: sensitivity.ranking)
      if case .item = drop.part, change == nil, !all {
        idle += 1
        continue
      }
      rows.append(
        row(
          name(of: drop, on: bench), part: drop.part, scenarios, drop.points,
          change ?? (drop.items.isEmpty ? "as above: others remain" : "as above"), drop.items))
    }
    var notes: [String] = []
    if idle > 0 { notes.append("\(idle) other items, each left out alone, change nothing (--all)") }
    let linchpins = sensitivity.linchpins
    notes.append(
      linchpins.isEmpty
        ? "the first place never changes"
        : "! another comes first without "
          + linchpins.prefix(6).map {
            "\(name(of: $0, on: bench)) (\($0.ranking.first.joined(separator: " = ")))"
          }.joined(separator: "; ") + (linchpins.count > 6 ? " …" : ""))
    return Answer(
      columns: [Column("leave out", fit: .rest)]
        + scenarios.map { Column($0, alignsRight: true) }
        + [Column("order, least contradicted first", fit: .wrapped)],
      rows: rows, notes: notes)
  }

  private func row(
    _ name: String, part: Sensitivity.Part?, _ scenarios: [String], _ points: [Int],
    _ order: String, _ items: [String]
  ) -> Row {
    let values = Record(zip(scenarios, points).map { (name: $0, value: .number($1)) })
    return Row(
      [
        "left_out": .text(part?.kind ?? "nothing"), "name": .optional(part?.name),
        "items": .texts(items), "values": .object(values), "order": .text(order),
      ],
      cells: [Cell(name, part == nil ? .strong : .plain)] + points.map { Cell("\($0)") }
        + [Cell(order, order.hasPrefix("as above") ? .faint : .plain)])
  }

  private func name(of drop: Sensitivity.Drop, on bench: Workbench) -> String {
    switch drop.part {
    case .item(let id): id
    case .document(let name):
      bench.store.document(named: name).map { "document \($0.number)" } ?? "document \(name)"
    case .speaker(let name): "words of \(name)"
    case .assumption(let id): "\(id), \(Self.some(drop.items))"
    case .analyst(let name): "items of \(name)"
    case .documents(let name): name
    }
  }

  private static func some(_ ids: [String]) -> String {
    "with \(ids.prefix(5).joined(separator: " "))\(ids.count > 5 ? " …" : "")"
  }
}

extension Sensitivity.Part {
  fileprivate var kind: String {
    switch self {
    case .item: "item"
    case .document: "document"
    case .speaker: "speaker"
    case .assumption: "assumption"
    case .analyst: "analyst"
    case .documents: "documents"
    }
  }

  fileprivate var name: String {
    switch self {
    case .item(let name), .document(let name), .speaker(let name), .assumption(let name),
      .analyst(let name), .documents(let name):
      name
    }
  }
}

extension Workbench {
  /// What the order of the scenarios rests on.
  func sensitivity(of weighing: Weighing) throws -> Sensitivity {
    let speakers = try speakers(in: weighing.marks)
    let grounds = zip(weighing.marks, speakers).map { mark, speakers in
      Sensitivity.Grounds(
        documents: Set(mark.anchors.map(\.document)), speakers: speakers,
        assumptions: state.assumptions(of: mark), analyst: mark.analyst)
    }
    let names = grounds.reduce(into: Set<String>()) { $0.formUnion($1.documents) }
    return Sensitivity(weighing.matrix, grounds: grounds, groups: groups(of: names))
  }

  /// Documents that may be doubted together: those with a low letter, and all but those of one time.
  private func groups(of names: Set<String>) -> [(name: String, documents: Set<String>)] {
    var groups: [(name: String, documents: Set<String>)] = []
    let low = names.filter { [.d, .e, .f].contains(state.letter(of: $0, outlet: outlet)) }
    if low.count > 1 { groups.append((name: "documents graded D to F", documents: low)) }
    var times = times(of: names, digits: 7)
    if times.count > 5 { times = self.times(of: names, digits: 4) }
    guard times.count > 1 else { return groups }
    for (time, inside) in times.sorted(by: { $0.key < $1.key }) {
      groups.append((name: "all but \(time)", documents: names.subtracting(inside)))
    }
    return groups
  }

  /// Documents by their month (7 digits of the day, `2022-09`) or year (4).
  private func times(of names: Set<String>, digits: Int) -> [String: Set<String>] {
    var times: [String: Set<String>] = [:]
    for name in names {
      guard let date = store.document(named: name)?.date, let day = date.stated ?? date.from else {
        continue
      }
      // A range of days that runs over months has its year alone.
      let last = date.stated ?? date.to ?? day
      let time = last.hasPrefix(day.prefix(digits)) ? day.prefix(digits) : day.prefix(4)
      times[String(time), default: []].insert(name)
    }
    return times
  }

  /// Who speaks in the passages of each mark, as the lens on quotations has it; empty where it finds
  /// nobody in one of them.
  func speakers(in marks: [Mark]) throws -> [Set<String>] {
    guard let lens = plugins.first(where: { $0.name == "quotes" }) else {
      return marks.map { _ in [] }
    }
    return try marks.map { mark in
      var speakers: Set<String> = []
      for placed in placed(mark) {
        guard let passage = placed.passage, let document = document(number: passage.document)
        else { return [] }
        let here = try findings(of: lens, in: document).filter {
          $0.range.overlaps(passage.range) && $0.text("speaker") != nil
        }
        if here.isEmpty { return [] }
        speakers.formUnion(here.compactMap { $0.text("speaker") })
      }
      return speakers
    }
  }
}
