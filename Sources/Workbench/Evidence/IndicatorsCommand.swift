import ReadoutKit
import Sessions

/// What is watched for: each indicator is a query, and fires where that finds something new.
struct IndicatorsCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Watch for signs: a query each, with how often it fired and where.",
    discussion: """
      An indicator fires in documents that came after it was set. Put its query in quotation marks.
      """,
    subcommands: [
      IndicatorsList.self, IndicatorsAdd.self, IndicatorsFired.self, IndicatorsRemove.self,
    ],
    defaultSubcommand: IndicatorsList.self)

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.indicators(onlyFired: false)
  }
}

struct IndicatorsList: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the indicators with how often each is found, and where.")

  static let examples: Examples = [
    "indicators": "each with how often it is found, and where"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.indicators(onlyFired: false)
  }
}

struct IndicatorsFired: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "fired", abstract: "List the indicators that fired in documents new since.")

  static let examples: Examples = [
    "indicators fired": "those found in what came since they were set"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.indicators(onlyFired: true)
  }
}

struct IndicatorsAdd: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Watch for something, or watch for it in another way.")

  static let examples: Examples = [
    "indicators add bank-cut-off 'find bank* NEAR/6 Russia' for=hedge n=\"a bank breaks off\"":
      "watch for it, in every corpus to come"
  ]

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The scenario that it would speak for.", valueName: "scenario"))
  var scenario: String?

  @Option(
    name: [.customLong("note"), .customShort("n")], help: "What it would mean if it came.")
  var note: String?

  @Argument(help: "A short word for it.")
  var name: String

  @Argument(help: "The command that finds it, in quotation marks.")
  var query: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let query = query.joined(separator: " ")
    // What cannot be run is refused now, not in some night's script.
    let known = try bench.places(of: query).count
    let change = Change.indicatorSet(
      Indicator(name: name, text: note ?? "", query: query, scenario: scenario))
    try bench.record(change)
    return .lines("\(change.summary); found \(known == 1 ? "once" : "\(known) times") so far")
  }
}

struct IndicatorsRemove: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Watch for it no longer; undo brings it back.")

  static let examples: Examples = [
    "indicators add lethal-aid 'find \"lethal aid\"'": "a sign; then",
    "indicators remove lethal-aid": "watch for it no longer",
  ]

  @Argument(help: ArgumentHelp("The indicator's name.", valueName: "indicator"))
  var name: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.record(.indicatorRemoved(name: name))
    return .lines("indicator \(name) removed; undo brings it back")
  }
}

extension Workbench {
  /// The passages that a command's rows name.
  fileprivate func places(of query: String) throws -> [Passage] {
    let (known, had, next) = (listing, hasListed, nextToShow)
    defer { (listing, hasListed, nextToShow) = (known, had, next) }
    let usual = onlyLooks
    onlyLooks = ReadoutError(
      "an indicator only looks: \(query) does not", hint: "find, quotes, sanctions … do")
    defer { onlyLooks = usual }
    let answer = try run(dispatch(CommandLineText(query).words))
    guard answer.isListing || answer.rows.isEmpty else {
      throw ReadoutError(
        "\(query) finds no passages",
        hint: "an indicator is a find or a lens: find \"peace conference\"")
    }
    return answer.rows.compactMap { row in
      if case .passage(let passage) = row.target { passage } else { nil }
    }
  }

  /// The numbers of the documents that the session knew at a time.
  private func numbers(at time: String) -> Set<Int> {
    Set(session.corpus(asOf: time).documents.map(\.number))
  }

  fileprivate func indicators(onlyFired: Bool) throws -> Answer {
    var rows: [Row] = []
    for indicator in state.indicators {
      let places = try places(of: indicator.query)
      let known = numbers(at: indicator.set)
      let new = places.filter { !known.contains($0.document) }
      if onlyFired, new.isEmpty { continue }
      let shown = (new.isEmpty ? places : new).prefix(6).compactMap { passage -> String? in
        guard let document = document(number: passage.document) else { return nil }
        return (try? reading(of: document))?.place(of: passage.range)
      }
      rows.append(
        Row(
          [
            "name": .text(indicator.name), "query": .text(indicator.query),
            "scenario": .optional(indicator.scenario), "note": .text(indicator.text),
            "before": .number(places.count - new.count), "now": .number(places.count),
            "fired": .flag(!new.isEmpty), "where": .texts(Array(shown)),
          ],
          cells: [
            Cell(indicator.name, .strong), Cell(indicator.scenario ?? "–", .faint),
            Cell("\(places.count - new.count)"), Cell("\(places.count)"),
            Cell(new.isEmpty ? "–" : "yes", new.isEmpty ? .faint : .bad),
            Cell(shown.joined(separator: " "), .place), Cell(indicator.query),
          ]))
    }
    let count = rows.count { $0.record["fired"] == .flag(true) }
    return Answer(
      columns: [
        Column("name"), Column("for"), Column("before", alignsRight: true),
        Column("now", alignsRight: true), Column("fired"), Column("where"),
        Column("query", fit: .rest),
      ], rows: rows,
      notes: state.indicators.isEmpty
        ? ["nothing is watched for yet: indicators add NAME \"find …\""]
        : ["\(count) of \(state.indicators.count) fired in documents that came after they were set"]
    )
  }
}
