import ReadoutKit
import Sessions

/// Adds, lists and removes scenarios.
struct ScenarioCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Add, list or remove the scenarios that answer the question.",
    subcommands: [
      ScenarioAdd.self, ScenarioList.self, ScenarioSet.self, ScenarioYardstick.self,
      ScenarioRemove.self,
    ],
    defaultSubcommand: ScenarioList.self)

  func run(on bench: Workbench, line: [Word]) throws -> Answer { try bench.scenarioList() }
}

struct ScenarioAdd: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a scenario: a short key, and what would be true.")

  static let examples: Examples = [
    "scenario add wait \"China waits until the war has been decided\"":
      "a short key, and what would be true"
  ]

  @Argument(help: "A short word to type it by: break, hedge.")
  var key: String

  @Argument(help: "What would have to be true, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let text = words.joined(separator: " ")
    try bench.record(.scenarioAdded(Scenario(key: key, text: text)))
    let count = bench.state.scenarios.count
    return .lines(
      "scenario \(key)\(text.isEmpty ? "" : ": \(text)")  (\(count) now)")
  }
}

struct ScenarioList: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios, in matrix order.")

  static let examples: Examples = [
    "scenario": "the scenarios, in matrix order"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer { try bench.scenarioList() }
}

struct ScenarioSet: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Say how likely a scenario is, how sure that is, or what it says.",
    discussion: """
      The words and their ranges are those of scenario yardstick. No score is turned into one.
      """)

  static let examples: Examples = [
    "scenario set hedge likelihood=likely confidence=moderate": "how likely, and how sure that is",
    "scenario set hedge likelihood=none": "take a likelihood back",
  ]

  @Option(help: "A word of the yardstick: likely, \"very unlikely\"; none takes it back.")
  var likelihood: String?

  @Option(
    help: "How sure that is: low, moderate or high; none takes it back.", completion: .confidences)
  var confidence: String?

  @Argument(help: ArgumentHelp("The scenario's key.", valueName: "scenario"))
  var key: String

  @Argument(help: "What would have to be true, in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try bench.checkScenario(key)
    guard var scenario = bench.state.scenario(key) else { return try bench.scenarioList() }
    if let likelihood {
      let term = (bench.state.yardstick ?? .icd203).term(likelihood)
      scenario.likelihood = likelihood == "none" ? nil : term?.word ?? likelihood
    }
    if let confidence {
      scenario.confidence = confidence == "none" ? nil : try Confidence.read(confidence)
    }
    if !words.isEmpty { scenario.text = words.joined(separator: " ") }
    guard scenario != bench.state.scenario(key) else {
      throw ReadoutError(
        "nothing to change on \(key)", hint: "scenario set \(key) likelihood=likely")
    }
    try bench.record(.scenarioChanged(scenario))
    let judged = [
      bench.shownLikelihood(of: scenario), scenario.confidence.map { "confidence \($0.rawValue)" },
    ].compactMap(\.self)
    return Answer(heading: ["scenario \(key): \(scenario.text)"], notes: judged)
  }
}

struct ScenarioYardstick: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "yardstick",
    abstract: "Choose the words of likelihood: icd203 (US) or uk; or show them with their ranges.")

  static let examples: Examples = [
    "scenario yardstick": "the words with their ranges",
    "scenario yardstick icd203": "choose those of the US; uk is the other",
  ]

  @Argument(help: "icd203 or uk.")
  var yardstick: Yardstick?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    if let yardstick { try bench.record(.yardstickChosen(yardstick)) }
    let inUse = yardstick ?? bench.state.yardstick ?? .icd203
    return Answer(
      columns: [Column("likelihood"), Column("or"), Column("range", alignsRight: true)],
      rows: inUse.terms.map { term in
        Row(
          [
            "word": .text(term.word), "synonym": .optional(term.synonym),
            "from": .number(term.range.lowerBound), "to": .number(term.range.upperBound),
          ],
          cells: [
            Cell(term.word, .strong), Cell(term.synonym ?? ""),
            Cell("\(term.range.lowerBound)–\(term.range.upperBound) %"),
          ])
      },
      notes: ["\(inUse.rawValue); one vocabulary a session, never two mixed"])
  }
}

extension Yardstick: ExpressibleByArgument {}

struct ScenarioRemove: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a scenario and its ratings (undo brings them back).")

  static let examples: Examples = [
    "scenario remove broker": "with its ratings; undo brings them back"
  ]

  @Argument(help: ArgumentHelp("The scenario's key.", valueName: "scenario"))
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
    let state = self.state
    let rows = state.scenarios.map { scenario in
      let rated = state.marks.count { $0.ratings[scenario.key] != nil }
      return Row(
        [
          "key": .text(scenario.key), "text": .text(scenario.text),
          "question": .optional(state.questions.first { $0.id == scenario.question }?.text),
          "likelihood": .optional(scenario.likelihood),
          "range": likelihood(of: scenario).map {
            .list([.number($0.range.lowerBound), .number($0.range.upperBound)])
          } ?? .null,
          "confidence": .optional(scenario.confidence?.rawValue),
          "rated": .number(rated),
        ],
        cells: [
          Cell(scenario.key, .strong), Cell(scenario.text),
          Cell(shownLikelihood(of: scenario) ?? "–"),
          Cell(scenario.confidence?.rawValue ?? "–", .faint),
          Cell("\(rated) of \(state.marks.count)", .faint),
        ])
    }
    return Answer(
      heading: ["question: \(state.questions[0].shown)"]
        + state.questions[0].definitions.map { "  \($0.term): \($0.text)" },
      columns: [
        Column("key"), Column("scenario", fit: .wrapped), Column("likelihood"),
        Column("confidence"), Column("items rated"),
      ],
      rows: rows,
      notes: rows.isEmpty
        ? ["no scenarios yet: scenario add break \"China breaks with Russia\""] : [])
  }

  /// The range of a scenario's likelihood, or nil where it has none.
  private func likelihood(of scenario: Scenario) -> Yardstick.Term? {
    scenario.likelihood.flatMap { (state.yardstick ?? .icd203).term($0) }
  }

  /// The likelihood with its range: `likely 55–80 %`.
  fileprivate func shownLikelihood(of scenario: Scenario) -> String? {
    likelihood(of: scenario).map {
      "\(scenario.likelihood ?? "") \($0.range.lowerBound)–\($0.range.upperBound) %"
    }
  }

  /// Throws where no scenario has a key, naming the nearest.
  func checkScenario(_ key: String) throws(ReadoutError) {
    let keys = state.scenarios.map(\.key)
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
