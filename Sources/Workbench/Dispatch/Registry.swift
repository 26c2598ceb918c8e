import ReadoutKit

/// Every command by name: the workbench's, the shell's, and one a plugin.
public struct Registry: Sendable {
  /// A named command.
  public struct Entry: Sendable {
    /// Its name, as typed.
    public let name: String
    /// What it does, in one line.
    public let summary: String
    /// Its type, which parses its words.
    public let command: any ParsableCommand.Type
    /// The heading under which `help` lists it.
    public let group: String
  }

  /// The commands, in the order in which `help` lists them.
  public let entries: [Entry]

  /// Fixed short names for what is typed all day.
  public static let shortNames: [String: String] = [
    "s": "show", "f": "find", "q": "quotes", "sa": "sanctions", "ca": "central-asia",
    "me": "mediation", "m": "mark", "r": "rate", "mx": "matrix", "exit": "quit", "?": "help",
  ]

  /// Makes a registry of groups of commands; the first of two commands with one name wins.
  public init(_ groups: [(group: String, commands: [any ParsableCommand.Type])]) {
    var known: Set<String> = []
    entries = groups.flatMap { group, commands in
      commands.compactMap { command in
        let name = command._commandName
        guard known.insert(name).inserted else { return nil }
        return Entry(
          name: name, summary: command.configuration.abstract, command: command, group: group)
      }
    }
  }

  /// The command of a name or short name.
  public func entry(named name: String) -> Entry? {
    let name = Self.shortNames[name] ?? name
    return entries.first { $0.name == name }
  }

  /// The command names nearest to a word that is none, the nearest first; at most three.
  public func names(near word: String) -> [String] {
    Nearness.nearest(to: word, among: entries.map(\.name))
  }
}
