import ReadoutKit

/// One word of a command line.
public struct Word: Sendable, Equatable {
  /// The word, without the quotation marks around it.
  public var text: String
  /// True where it stood in quotation marks: then it is words, never an option or a number.
  public var isQuoted: Bool

  /// Makes a word.
  public init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }
}

/// Where one result goes.
public enum Destination: Sendable, Equatable {
  /// Standard output.
  case standard
  /// A file: `… > FILE` replaces what it holds, `… >> FILE` adds to it.
  case file(String, appending: Bool)
  /// Another program: `… | COMMAND`, run by the shell.
  case program(String)
}

/// A command line as typed, split into its words.
public struct CommandLineText: Sendable, Equatable {
  /// The words before `>` or `|`.
  public var words: [Word]
  /// Where the result goes.
  public var destination: Destination

  /// Splits a line.
  ///
  /// Words are parted by white space. Straight (`"`, `'`) or curly (`“ ”`) quotation marks at a
  /// word's beginning, or behind the `=` of `key="…"`, keep white space; a backslash keeps a mark.
  /// A `#` at a word's beginning starts a comment, up to the end of its row.
  ///
  /// - Throws: ``ReadoutError`` where a quotation mark is never closed, `>` names no file, or a NUL
  ///   stands in the line.
  public init(_ line: String) throws(ReadoutError) {
    guard !line.unicodeScalars.contains("\0") else {
      throw ReadoutError(
        "there is a NUL in this line", hint: "take it out: no file or word holds one")
    }
    var splitter = LineSplitter(line)
    (words, destination) = try splitter.split()
  }
}

private struct LineSplitter {
  private let characters: [Character]
  private var position = 0

  init(_ line: String) {
    characters = Array(line)
  }

  mutating func split() throws(ReadoutError) -> ([Word], Destination) {
    var words: [Word] = []
    var destination = Destination.standard
    while let character = peek {
      if character.isWhitespace {
        position += 1
      } else if character == "#" {
        while peek.map({ $0 != "\n" }) == true { position += 1 }
      } else if character == ">" {
        destination = try file()
      } else if character == "|" {
        position += 1
        let command = String(characters[position...]).trimmingSpaces
        guard destination == .standard else {
          throw ReadoutError("both > and | in one line", hint: "a result goes to one place")
        }
        guard !command.isEmpty else {
          throw ReadoutError("nothing behind |", hint: "name a program: docs | head")
        }
        return (words, .program(command))
      } else {
        words.append(try word())
      }
    }
    return (words, destination)
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }

  private mutating func file() throws(ReadoutError) -> Destination {
    position += 1
    let isAppending = peek == ">"
    if isAppending { position += 1 }
    while peek?.isWhitespace == true { position += 1 }
    guard peek != nil else {
      throw ReadoutError("no file behind >", hint: "name one: quotes > quotes.txt")
    }
    let name = try word().text
    return .file(name, appending: isAppending)
  }

  private mutating func word() throws(ReadoutError) -> Word {
    if let closer = Self.closer(of: peek) {
      let start = position
      position += 1
      let text = try quoted(closer: closer, start: start)
      return Word(text, isQuoted: true)
    }
    var text = ""
    while let character = peek, !character.isWhitespace {
      if character == "\\", position + 1 < characters.count,
        Self.closer(of: characters[position + 1]) != nil || characters[position + 1] == "\\"
          || characters[position + 1] == " "
      {
        text.append(characters[position + 1])
        position += 2
      } else if text.hasSuffix("="), let closer = Self.closer(of: character) {
        let start = position
        position += 1
        text += try quoted(closer: closer, start: start)
      } else {
        text.append(character)
        position += 1
      }
    }
    return Word(text)
  }

  /// Reads up to the closing mark, past it.
  private mutating func quoted(closer: Character, start: Int) throws(ReadoutError) -> String {
    var text = ""
    while let character = peek {
      position += 1
      if character == closer { return text }
      if character == "\\", let next = peek, next == closer || next == "\\" {
        text.append(next)
        position += 1
      } else {
        text.append(character)
      }
    }
    throw ReadoutError(
      "the quotation mark at column \(start + 1) is never closed",
      hint: "close it, or put a backslash before it: \\\(characters[start])")
  }

  private static func closer(of character: Character?) -> Character? {
    JoinedRows.closer(of: character)
  }
}

extension String {
  /// The text without white space at either end.
  var trimmingSpaces: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
