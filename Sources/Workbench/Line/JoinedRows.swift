/// A command line that is put together of the rows it was written in.
///
/// A row goes on in the next one where a backslash ends it, or where a quotation mark is open: what
/// opens one is the same as in ``CommandLineText``, and an apostrophe inside a word does not. The backslash
/// and the blanks around the break become one blank; inside quotation marks the break stays.
public struct JoinedRows: Sendable {
  /// The line so far.
  public private(set) var text = ""
  private var state = State.betweenWords
  private var endsInBackslash = false
  private var isEmpty = true

  private enum State: Equatable {
    case betweenWords, comment, program
    /// In a word; behind its `=` a quotation mark opens.
    case word(isBehindEquals: Bool)
    /// In quotation marks, around a whole word or behind the `=` of one.
    case quoted(closer: Character, isWhole: Bool, isBehindEquals: Bool)
  }

  /// Makes a line without rows.
  public init() {}

  /// True where another row is needed to complete the line.
  public var isOpen: Bool {
    if case .quoted = state { return true }
    return endsInBackslash
  }

  /// Adds a row.
  public mutating func add(_ row: some StringProtocol) {
    defer { isEmpty = false }
    var row = row[...]
    if endsInBackslash {
      text.removeLast()
      while text.last?.isBlank == true { text.removeLast() }
      row = row.drop(while: \.isBlank)
      text += " "
      read(" ")
    } else if !isEmpty {
      text += "\n"
      read("\n")
    }
    text += row
    endsInBackslash = false
    var isEscaped = false
    for character in row {
      if isEscaped {
        isEscaped = false
        readEscaped(character)
      } else if character == "\\", state != .comment {
        readBackslash()
        isEscaped = true
      } else {
        read(character)
      }
    }
    endsInBackslash = isEscaped
  }

  private mutating func readBackslash() {
    switch state {
    case .betweenWords, .word: state = .word(isBehindEquals: false)
    case .comment, .program, .quoted: break
    }
  }

  /// Reads a character behind a backslash, which keeps some from meaning anything.
  private mutating func readEscaped(_ character: Character) {
    switch state {
    case .word:
      let isKept = character == "\\" || character == " "
      if !isKept, Self.closer(of: character) == nil { read(character) }
    case .quoted(let closer, let isWhole, _):
      if character == closer || character == "\\" {
        state = .quoted(closer: closer, isWhole: isWhole, isBehindEquals: false)
      } else {
        read(character)
      }
    case .betweenWords, .comment, .program: read(character)
    }
  }

  private mutating func read(_ character: Character) {
    switch state {
    case .betweenWords: readBetweenWords(character)
    case .comment: if character == "\n" { state = .betweenWords }
    case .program: break
    case .word(let isBehindEquals):
      if character.isWhitespace {
        state = .betweenWords
      } else if isBehindEquals, let closer = Self.closer(of: character) {
        state = .quoted(closer: closer, isWhole: false, isBehindEquals: true)
      } else {
        state = .word(isBehindEquals: character == "=")
      }
    case .quoted(let closer, let isWhole, let isBehindEquals):
      if character != closer {
        state = .quoted(closer: closer, isWhole: isWhole, isBehindEquals: character == "=")
      } else {
        state = isWhole ? .betweenWords : .word(isBehindEquals: isBehindEquals)
      }
    }
  }

  private mutating func readBetweenWords(_ character: Character) {
    if character.isWhitespace || character == ">" { return }
    if character == "#" {
      state = .comment
    } else if character == "|" {
      state = .program
    } else if let closer = Self.closer(of: character) {
      state = .quoted(closer: closer, isWhole: true, isBehindEquals: false)
    } else {
      state = .word(isBehindEquals: character == "=")
    }
  }

  /// The mark that closes what a quotation mark opens; nil for other characters.
  static func closer(of character: Character?) -> Character? {
    switch character {
    case "\"": "\""
    case "'": "'"
    case "\u{201C}": "\u{201D}"
    default: nil
    }
  }

  /// The lines that rows make together, and whether the last of them needs another row.
  public static func lines(of rows: [String]) -> (lines: [String], isOpen: Bool) {
    var lines: [String] = []
    var line = JoinedRows()
    for row in rows {
      // A row may have been written in several.
      for part in row.split(separator: "\n", omittingEmptySubsequences: false) { line.add(part) }
      if line.isOpen { continue }
      lines.append(line.text)
      line = JoinedRows()
    }
    if line.isOpen { lines.append(line.text) }
    return (lines, line.isOpen)
  }
}

extension Character {
  /// True for a space or a tab.
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
