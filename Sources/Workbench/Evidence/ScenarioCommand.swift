import ReadoutKit
import Sessions

/// Adds, lists and removes scenarios.
struct ScenarioCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Add, list or remove the scenarios that answer the question.",
    discussion: "Example: scenario add hedge \"China keeps the partnership, limits its exposure\"",
    subcommands: [ScenarioAdd.self, ScenarioList.self, ScenarioRemove.self],
    defaultSubcommand: ScenarioList.self)

  func run(on bench: Workbench, line: [Word]) throws -> Answer { try bench.scenarioList() }
}

struct ScenarioAdd: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a scenario: a short key, and what would be true.")

  @Argument(help: "A short word to type it by: break, hedge.")
  var key: String

  @Argument(help: "What would have to be true, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let text = words.joined(separator: " ")
    try bench.record(.scenarioAdded(Scenario(key: key, text: text)))
    let count = bench.session.state.scenarios.count
    return .lines(
      "scenario \(key)\(text.isEmpty ? "" : ": \(text)")  (\(count) now)")
  }
}

struct ScenarioList: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios, in matrix order.")

  func run(on bench: Workbench, line: [Word]) throws -> Answer { try bench.scenarioList() }
}

struct ScenarioRemove: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a scenario and its ratings (undo brings them back).")

  @Argument(help: "The scenario's key.")
  var key: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.checkScenario(key)
    try bench.record(.scenarioRemoved(key: key))
    return .lines("scenario \(key) removed; undo brings it back with its ratings")
  }
}

extension Workbench {
  /// The question with its scenarios.
  func scenarioList() throws -> Answer {
    let state = session.state
    let rows = state.scenarios.map { scenario in
      let rated = state.marks.count { $0.ratings[scenario.key] != nil }
      return Row(
        [
          "key": .text(scenario.key), "text": .text(scenario.text),
          "question": .optional(state.questions.first { $0.id == scenario.question }?.text),
          "rated": .number(rated),
        ],
        cells: [
          Cell(scenario.key, .strong), Cell(scenario.text),
          Cell("\(rated) of \(state.marks.count)", .faint),
        ])
    }
    return Answer(
      heading: ["question: \(state.questions[0].shown)"],
      columns: [Column("key"), Column("scenario", fit: .wrapped), Column("items rated")],
      rows: rows,
      notes: rows.isEmpty
        ? ["no scenarios yet: scenario add break \"China breaks with Russia\""] : [])
  }

  /// Throws where no scenario has a key, naming the nearest.
  func checkScenario(_ key: String) throws(ReadoutError) {
    let keys = session.state.scenarios.map(\.key)
    guard !keys.contains(key) else { return }
    let near = Nearness.nearest(to: key, among: keys)
    throw ReadoutError(
      "there is no scenario \(key)",
      hint: keys.isEmpty
        ? "scenario add \(key) \"what would be true\""
        : near.isEmpty
          ? "there are \(keys.joined(separator: ", "))" : "did you mean \(near[0])?")
  }
}
