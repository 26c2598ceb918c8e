import Exchange
import ReadoutKit
import Workbench

/// Sets a setting or a variable, or lists them.
struct SetCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "List the settings and variables, or set one: set format jsonl, set who Xi.",
    discussion: """
      A name that is no setting is a variable: set who Xi, then quotes speaker=$who. ${who} stands \
      inside a word, $$ or \\$ is a dollar, and in single quotation marks nothing is put in.
      """)

  static let examples: Examples = [
    "set": "every setting with its value and default, and the variables",
    "set width 90": "tables no wider than that, until the program ends",
    "set who Xi": "a variable; then",
    "quotes speaker=$who": "what it stands for is put in",
  ]

  @Argument(help: ArgumentHelp("A setting or a variable.", valueName: "setting"))
  var name: String?

  @Argument(help: "What it is from now on.")
  var value: [String] = []

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard let name else { return try shell.deliver(list(shell), to: destination, as: format) }
    guard !value.isEmpty else {
      return try shell.deliver(one(name, shell), to: destination, as: format)
    }
    let text = value.joined(separator: " ")
    try shell.set(name, to: text)
    // In a script and in the init file a definition is no result.
    guard shell.isTyped else { return .finished }
    return try shell.deliver(confirmation(of: name, text), to: destination, as: format)
  }

  private func confirmation(of name: String, _ text: String) -> Answer {
    var answer = Answer.lines(
      Setting.named(name) == nil ? "$\(name): \(text)" : "\(name): \(text)")
    let near = Nearness.nearest(to: name, among: Setting.all.map(\.name))
    if Setting.named(name) == nil, let setting = near.first {
      answer.notes = ["a variable; the setting is called \(setting)"]
    }
    return answer
  }

  private func list(_ shell: Shell) -> Answer {
    answer(
      Setting.all.map { row($0, shell) } + shell.variables.names.map { row(variable: $0, shell) })
  }

  private func one(_ name: String, _ shell: Shell) throws(ReadoutError) -> Answer {
    if let setting = Setting.named(name) { return answer([row(setting, shell)]) }
    if shell.variables[name] != nil { return answer([row(variable: name, shell)]) }
    throw shell.unknown(name)
  }

  private func answer(_ rows: [Row]) -> Answer {
    Answer(
      columns: [
        Column("name"), Column("value", fit: .rest), Column("default"),
        Column("what it does", fit: .wrapped),
      ], rows: rows)
  }

  private func row(_ setting: Setting, _ shell: Shell) -> Row {
    let value = setting.value(shell.settings)
    return Row(
      [
        "name": .text(setting.name), "value": .text(value), "default": .text(setting.usual),
        "kind": .text("setting"), "summary": .text(setting.summary),
      ],
      cells: [
        Cell(setting.name, .strong), Cell(value, value == setting.usual ? .plain : .good),
        Cell(setting.usual, .faint),
        Cell(
          setting.values.isEmpty
            ? setting.summary
            : "\(setting.summary): \(setting.values.joined(separator: ", "))"),
      ])
  }

  private func row(variable name: String, _ shell: Shell) -> Row {
    let value = shell.variables[name] ?? ""
    return Row(
      [
        "name": .text(name), "value": .text(value), "default": .null, "kind": .text("variable"),
        "summary": .null,
      ],
      cells: [Cell("$\(name)", .place), Cell(value), Cell(""), Cell("variable", .faint)])
  }
}

/// Puts a setting back, or forgets a variable.
struct UnsetCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "unset", abstract: "Forget a variable, or put a setting back: unset who.")

  static let examples: Examples = [
    "set who Xi": "a variable; then",
    "unset who": "it is forgotten",
    "unset width": "a setting is as it was",
  ]

  @Argument(help: ArgumentHelp("A setting or a variable.", valueName: "setting"))
  var name: String

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    if let setting = Setting.named(name) {
      try setting.take(setting.usual, &shell.settings)
    } else if !shell.variables.remove(name) {
      throw shell.unknown(name)
    }
    return .finished
  }
}

extension Shell {
  /// Sets a setting or a variable.
  public func set(_ name: String, to value: String) throws(ReadoutError) {
    if let setting = Setting.named(name) {
      try setting.take(value, &settings)
    } else {
      try variables.set(name, to: value)
    }
  }

  /// Sets a setting or a variable as `NAME=VALUE` says.
  public func define(_ definition: String) throws(ReadoutError) {
    guard let equals = definition.firstIndex(of: "=") else {
      throw ReadoutError("\(definition) gives no name a value", hint: "NAME=VALUE does: who=Xi")
    }
    try set(
      String(definition[..<equals]), to: String(definition[definition.index(after: equals)...]))
  }

  /// That a name is neither a setting nor a variable, with those near it.
  fileprivate func unknown(_ name: String) -> ReadoutError {
    ReadoutError(
      "there is no setting and no variable \(name)",
      hint: Nearness.hint(
        for: name, among: Setting.all.map(\.name) + variables.names,
        otherwise: "set lists them, set \(name) VALUE makes a variable"))
  }
}
