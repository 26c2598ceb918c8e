import Foundation
import ReadoutKit

/// The options and subcommands that a command understands, as ArgumentParser knows them.
///
/// Read from the parser's own dump, so that `key=value`, completion and did-you-mean can never
/// differ from what is parsed.
public struct CommandShape: Sendable {
  /// One option or flag.
  public struct Option: Sendable, Equatable {
    /// Its names without hyphens, the long one first: `speaker`, `s`.
    public let names: [String]
    /// True where it takes no value.
    public let isFlag: Bool
    /// What it does.
    public let summary: String
    /// The values it takes, where they are a fixed set.
    public let values: [String]
  }

  /// The options, in order of declaration.
  public let options: [Option]
  /// The names and shapes of subcommands.
  public let subcommands: [(name: String, summary: String, shape: CommandShape)]
  /// The name of the subcommand that is meant where none is named.
  public let defaultSubcommand: String?

  /// The option of a long or short name.
  public func option(named name: String) -> Option? {
    options.first { $0.names.contains(name) }
  }

  /// The shape that the words of a line have reached: the command's or a subcommand's.
  public func reached(by words: [String]) -> CommandShape {
    guard let word = words.first else { return withDefault }
    if let subcommand = subcommands.first(where: { $0.name == word }) {
      return subcommand.shape.reached(by: Array(words.dropFirst()))
    }
    return withDefault
  }

  /// How many words of a line name subcommands, one in the other: two in `list load FILE`.
  public func depth(of words: [String]) -> Int {
    guard let word = words.first, let inner = subcommands.first(where: { $0.name == word }) else {
      return 0
    }
    return 1 + inner.shape.depth(of: Array(words.dropFirst()))
  }

  /// The command with the options of its default subcommand.
  private var withDefault: CommandShape {
    guard let name = defaultSubcommand,
      let shape = subcommands.first(where: { $0.name == name })?.shape
    else { return self }
    return CommandShape(
      options: options + shape.options, subcommands: subcommands, defaultSubcommand: nil)
  }

  /// The shape of a command.
  public static func of(_ command: any ParsableCommand.Type) -> CommandShape {
    let dump = Data(command._dumpHelp().utf8)
    guard let tool = try? JSONDecoder().decode(Dump.self, from: dump) else {
      return CommandShape(options: [], subcommands: [], defaultSubcommand: nil)
    }
    return shape(of: tool.command)
  }

  private static func shape(of command: Dump.Command) -> CommandShape {
    let options = (command.arguments ?? []).compactMap { argument -> Option? in
      guard argument.kind != "positional", let names = argument.names else { return nil }
      let sorted = names.sorted { ($0.kind == "long" ? 0 : 1) < ($1.kind == "long" ? 0 : 1) }
      return Option(
        names: sorted.map(\.name), isFlag: argument.kind == "flag",
        summary: argument.abstract ?? "", values: argument.allValues ?? [])
    }
    let subcommands = (command.subcommands ?? []).map {
      (name: $0.commandName, summary: $0.abstract ?? "", shape: shape(of: $0))
    }
    return CommandShape(
      options: options, subcommands: subcommands.filter { $0.name != "help" },
      defaultSubcommand: command.defaultSubcommand)
  }

  private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let defaultSubcommand: String?
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      let kind: String
      let abstract: String?
      let names: [Name]?
      let allValues: [String]?
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}
