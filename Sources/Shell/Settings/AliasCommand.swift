import Exchange
import ReadoutKit
import Workbench

/// Gives a name to the beginning of a line, or lists those that have one.
struct AliasCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias",
    abstract: "List the aliases, or make one: alias xi \"quotes speaker=Xi\", then xi sort=date.",
    discussion: """
      What is typed behind the name follows the line. In single quotation marks a variable is put in \
      when the alias is used, in double ones when it is made.
      """)

  static let examples: Examples = [
    #"alias xi "quotes speaker=Xi""#: "a command of one's own; then",
    "xi sort=date": "what follows is added to its line",
    "alias": "every alias with its line",
  ]

  @Flag(help: "Hide the command that has the name.")
  var over = false

  @Argument(help: "The name.")
  var name: String?

  @Argument(help: "The line that it stands for, in quotation marks.")
  var line: [String] = []

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard let name else { return try shell.deliver(list(shell), to: destination, as: format) }
    guard let meant = line.first else {
      guard let meant = shell.aliases[name] else { throw shell.unknownAlias(name) }
      return try shell.deliver(answer([(name, meant)]), to: destination, as: format)
    }
    guard line.count == 1 else {
      throw ReadoutError(
        "the line of alias \(name) is not in quotation marks",
        hint: "alias \(name) \"\(line.joined(separator: " "))\"")
    }
    let isCommand = { (word: String) in shell.bench.registry.entry(named: word) != nil }
    if isCommand(name), !over {
      throw ReadoutError(
        "\(name) is a command", hint: "alias --over \(name) \"\(meant)\" hides it")
    }
    try shell.aliases.set(name, to: meant, isCommand: isCommand)
    // In a script and in the init file a definition is no result.
    guard shell.isTyped else { return .finished }
    let note = isCommand(name) ? "; hides the command, unalias \(name) brings it back" : ""
    return try shell.deliver(
      .lines("alias \(name): \(meant)\(note)"), to: destination, as: format)
  }

  private func list(_ shell: Shell) -> Answer {
    var answer = answer(shell.aliases.names.map { ($0, shell.aliases[$0] ?? "") })
    if answer.rows.isEmpty {
      answer.notes = ["there are no aliases yet: alias xi \"quotes speaker=Xi\" makes one"]
    }
    return answer
  }

  private func answer(_ aliases: [(name: String, line: String)]) -> Answer {
    Answer(
      columns: [Column("alias"), Column("stands for", fit: .wrapped)],
      rows: aliases.map { alias in
        Row(
          ["alias": .text(alias.name), "line": .text(alias.line)],
          cells: [Cell(alias.name, .strong), Cell(alias.line)])
      })
  }
}

/// Forgets an alias.
struct UnaliasCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "unalias", abstract: "Forget an alias: unalias xi.")

  static let examples: Examples = [
    "alias d docs": "a command of one's own; then",
    "unalias d": "it is forgotten",
  ]

  @Argument(help: ArgumentHelp("The alias.", valueName: "alias"))
  var name: String

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard shell.aliases.remove(name) else { throw shell.unknownAlias(name) }
    return .finished
  }
}

extension Shell {
  /// That there is no such alias, with those near it.
  fileprivate func unknownAlias(_ name: String) -> ReadoutError {
    ReadoutError(
      "there is no alias \(name)",
      hint: Nearness.hint(for: name, among: aliases.names, otherwise: "alias lists them"))
  }
}
