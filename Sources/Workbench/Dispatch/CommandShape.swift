import Foundation
import ReadoutKit

/// A command as ArgumentParser knows it: its arguments, options and subcommands, with its examples.
///
/// Read from the parser's own dump, so that `key=value`, completion, did-you-mean, help, the manual
/// page and the reference can never differ from what is parsed.
public struct CommandShape: Sendable {
  /// Its name, as typed: `quotes`; of a subcommand the last word alone.
  public let name: String
  /// What it does, in one line.
  public let summary: String
  /// What else there is to know; may be empty.
  public let discussion: String
  /// Lines that show what it is good for.
  public let examples: [Example]
  /// The options and flags, in order of declaration.
  public let options: [Argument]
  /// The arguments without a name, in order.
  public let positionals: [Argument]
  /// The subcommands.
  public let subcommands: [CommandShape]
  /// The name of the subcommand that is meant where none is named.
  public let defaultSubcommand: String?

  /// One option, flag or argument.
  public struct Argument: Sendable, Equatable {
    /// What completion offers for its value.
    public enum Files: Sendable, Equatable { case files, folders }

    /// Its names without hyphens, the long one first: `speaker`, `s`; none for an argument.
    public let names: [String]
    /// True where it takes no value.
    public let isFlag: Bool
    /// True where it may be given more than once.
    public let isRepeating: Bool
    /// True where it may be left out.
    public let isOptional: Bool
    /// What it does.
    public let summary: String
    /// Of what kind its value is: `speaker`, `doc`, `passage`, `file`.
    public let kind: String
    /// The values that it takes, where they are a fixed set.
    public let values: [String]
    /// Whether its value is a file or a folder; nil for anything else.
    public let files: Files?
    /// The value that it has where none is given, or nil.
    public let usual: String?

    /// The option that every command has.
    public static let format = Argument(
      names: ["format"], isFlag: false, isRepeating: false, isOptional: true,
      summary: "How the result is written.", kind: "format", values: [], files: nil, usual: nil)
  }

  /// The subcommand that is meant where none is named.
  public var usualSubcommand: CommandShape? { subcommands.first { $0.name == defaultSubcommand } }

  /// The option of a long or short name.
  public func option(named name: String) -> Argument? {
    options.first { $0.names.contains(name) }
  }

  /// The shape that the words of a line have reached: the command's or a subcommand's.
  public func reached(by words: [String]) -> CommandShape {
    guard let word = words.first else { return withUsual }
    if let subcommand = subcommands.first(where: { $0.name == word }) {
      return subcommand.reached(by: Array(words.dropFirst()))
    }
    return withUsual
  }

  /// How many words of a line name subcommands, one in the other: two in `list load FILE`.
  public func depth(of words: [String]) -> Int {
    guard let word = words.first, let inner = subcommands.first(where: { $0.name == word }) else {
      return 0
    }
    return 1 + inner.depth(of: Array(words.dropFirst()))
  }

  /// The command with the arguments of its usual subcommand.
  private var withUsual: CommandShape {
    guard let usual = usualSubcommand else { return self }
    return CommandShape(
      name: name, summary: summary, discussion: discussion, examples: examples,
      options: options + usual.options, positionals: positionals + usual.positionals,
      subcommands: subcommands, defaultSubcommand: nil)
  }

  /// The shape of a command.
  public static func of(_ command: any ParsableCommand.Type) -> CommandShape {
    let dump = Data(command._dumpHelp().utf8)
    let tool = try? JSONDecoder().decode(HelpDump.self, from: dump)
    return shape(of: command, tool?.command)
  }

  private static func shape(
    of type: any ParsableCommand.Type, _ dump: HelpDump.Command?
  ) -> CommandShape {
    let arguments = (dump?.arguments ?? []).filter {
      $0.isShown && $0.names?.contains("help") != true
    }
    let dumps = Dictionary(
      (dump?.subcommands ?? []).map { ($0.commandName, $0) },
      uniquingKeysWith: { first, _ in first })
    return CommandShape(
      name: type._commandName, summary: type.configuration.abstract,
      discussion: type.configuration.discussion,
      examples: (type as? any ExemplifiedCommand.Type)?.examples.list ?? [],
      options: arguments.filter { $0.kind != "positional" }.map(\.argument),
      positionals: arguments.filter { $0.kind == "positional" }.map(\.argument),
      subcommands: type.configuration.subcommands.map { shape(of: $0, dumps[$0._commandName]) },
      defaultSubcommand: type.configuration.defaultSubcommand?._commandName)
  }
}
