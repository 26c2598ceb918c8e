/// A line that shows what a command is good for, and what comes of it.
public struct Example: Sendable, Equatable {
  /// The line, as it is typed on the sample corpus.
  public var line: String
  /// What it does, in a few words without a full stop.
  public var does: String

  /// Makes an example.
  public init(_ line: String, _ does: String) {
    self.line = line
    self.does = does
  }
}

/// The examples of a command, in the order in which they are shown: `["docs 3": "what is known of it"]`.
///
/// Help, the manual page and the reference show them, and a test runs each one.
public struct Examples: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// The examples, in order.
  public var list: [Example]

  /// Makes examples of lines with what they do.
  public init(dictionaryLiteral elements: (String, String)...) {
    list = elements.map { Example($0.0, $0.1) }
  }
}

/// A command that shows by examples how it is used.
public protocol ExemplifiedCommand: ParsableCommand {
  /// Lines that show what it is good for; every command that is no mere group of others has one.
  static var examples: Examples { get }
}

extension ExemplifiedCommand {
  /// None: those of its subcommands are shown.
  public static var examples: Examples { [:] }
}
