import ReadoutKit

/// The analyst's own commands: a word that stands for the beginning of a line.
public struct Aliases: Sendable, Equatable {
  private var lines: [String: String] = [:]

  /// Makes a set of no aliases.
  public init() {}

  /// The names, sorted.
  public var names: [String] { lines.keys.sorted() }

  /// The line that a name stands for, or nil.
  public subscript(name: String) -> String? { lines[name] }

  /// Gives a name to a line, in place of the one it had.
  ///
  /// - Parameter isCommand: Whether a word is a command without any alias.
  /// - Throws: ``ReadoutError`` where the name is none, the line cannot be split, or it leads back to
  ///   the name with no command of that name to end at.
  public mutating func set(
    _ name: String, to line: String, isCommand: (String) -> Bool
  ) throws(ReadoutError) {
    guard Self.isName(name) else {
      throw ReadoutError(
        "\(name) is no name for an alias",
        hint: "a letter, then letters, digits, - and _: alias xi \"quotes speaker=Xi\"")
    }
    guard let first = try CommandLineText(line).words.first else {
      throw ReadoutError(
        "alias \(name) stands for nothing", hint: "alias \(name) \"quotes speaker=Xi\"")
    }
    // Its own name in its own line is the command that it hides.
    if let way = way(from: first.text, backTo: name), way.count > 2 || !isCommand(name) {
      throw ReadoutError(
        "alias \(name) leads back to itself: \(way.joined(separator: " → "))",
        hint: "let its line begin with a command")
    }
    lines[name] = line
  }

  /// Forgets a name; false where there was none.
  public mutating func remove(_ name: String) -> Bool { lines.removeValue(forKey: name) != nil }

  /// A line with what its first word stands for in the place of that word.
  ///
  /// The words behind it follow; where both send the result elsewhere, the line typed decides. Within
  /// its own line a name is the command that it hides.
  public func expanding(
    _ text: CommandLineText, variables: Variables
  ) throws(ReadoutError) -> CommandLineText {
    var text = text
    var known: Set<String> = []
    while let first = text.words.first, !first.isQuoted, let line = lines[first.text],
      known.insert(first.text).inserted
    {
      let meant = try CommandLineText(line, variables: variables)
      text.words = meant.words + text.words.dropFirst()
      if text.destination == .standard { text.destination = meant.destination }
    }
    return text
  }

  /// The names on the way from a word back to a name, or nil where it leads elsewhere.
  private func way(from word: String, backTo name: String) -> [String]? {
    var way = [name, word]
    while let last = way.last, last != name {
      guard let line = lines[last], way.count <= lines.count + 2,
        let next = (try? CommandLineText(line))?.words.first
      else { return nil }
      way.append(next.text)
    }
    return way
  }

  private static func isName(_ name: String) -> Bool {
    name.first?.isLetter == true && name.count <= 64
      && name.allSatisfy { Variables.isPartOfName($0) || $0 == "-" }
  }
}
