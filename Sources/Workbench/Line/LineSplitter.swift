import ReadoutKit

/// Splits a line into words, and puts in what variables stand for.
struct LineSplitter {
  private let characters: [Character]
  private let variables: Variables?
  private var position = 0
  /// How many UTF-8 bytes variables have put in.
  private var expansion = 0

  init(_ line: String, variables: Variables?) {
    characters = Array(line)
    self.variables = variables
  }

  mutating func split() throws(ReadoutError) -> ([Word], Destination) {
    var words: [Word] = []
    var destination = Destination.standard
    while let character = peek() {
      if character.isWhitespace {
        position += 1
      } else if character == "#" {
        while let next = peek(), !next.isNewline { position += 1 }
      } else if character == ">" {
        guard destination == .standard else {
          throw ReadoutError("two files behind > in one line", hint: "a result goes to one place")
        }
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

  private func peek(_ distance: Int = 0) -> Character? {
    let index = position + distance
    return index < characters.count ? characters[index] : nil
  }

  private mutating func file() throws(ReadoutError) -> Destination {
    position += 1
    let isAppending = peek() == ">"
    if isAppending { position += 1 }
    while peek()?.isWhitespace == true { position += 1 }
    let name: String
    switch peek() {
    case nil, "|", ">", "#": name = ""
    default: name = try word().text
    }
    guard !name.isEmpty else {
      throw ReadoutError(
        "no file behind \(isAppending ? ">>" : ">")", hint: "name one: quotes > quotes.txt")
    }
    return .file(name, appending: isAppending)
  }

  // MARK: Words

  private mutating func word() throws(ReadoutError) -> Word {
    if let closer = JoinedRows.closer(of: peek()) {
      return Word(try quoted(closer: closer), isQuoted: true)
    }
    // The backslashes of a regular expression are its own.
    let isPattern = peek() == "/"
    var text = homeFolder()
    // The character typed before, which tells an amount (`US$bn`) from a variable.
    var previous: Character?
    while let character = peek(), !character.isWhitespace {
      if character == "\\", let next = peek(1), isEscapable(next, isPattern: isPattern) {
        text.append(next)
        previous = next
        position += 2
      } else if character == "\\", peek(1) == "$" {
        text += "\\$"
        previous = "$"
        position += 2
      } else if previous == "=", let closer = JoinedRows.closer(of: character) {
        text += try quoted(closer: closer)
        previous = nil
      } else if character == "$", let value = try dollar(after: previous) {
        text += value
        previous = nil
      } else {
        text.append(character)
        previous = character
        position += 1
      }
    }
    return Word(text)
  }

  private func isEscapable(_ character: Character, isPattern: Bool) -> Bool {
    if JoinedRows.closer(of: character) != nil || character == "\\" || character == " " {
      return true
    }
    return character == "$" && !isPattern && variables != nil && beginsName(at: position + 2)
  }

  /// Reads the `~` of `~/`: the folder that it stands for, or nothing.
  private mutating func homeFolder() -> String {
    guard peek() == "~", peek(1) == "/", let home = variables?.home else { return "" }
    position += 1
    return home
  }

  /// Reads from an opening quotation mark past the closing one.
  private mutating func quoted(closer: Character) throws(ReadoutError) -> String {
    let start = position
    position += 1
    let takesVariables = closer == "\"" && variables != nil
    var text = ""
    var previous: Character?
    while let character = peek() {
      if character == closer {
        position += 1
        return text
      }
      if character == "\\", let next = peek(1),
        next == closer || next == "\\"
          || (next == "$" && takesVariables && beginsName(at: position + 2))
      {
        text.append(next)
        previous = next
        position += 2
      } else if takesVariables, character == "$", let value = try dollar(after: previous) {
        text += value
        previous = nil
      } else {
        text.append(character)
        previous = character
        position += 1
      }
    }
    throw ReadoutError(
      "the quotation mark at column \(start + 1) is never closed",
      hint: "close it, or put a backslash before it: \\\(characters[start])")
  }

  // MARK: Variables

  /// True where what stands there would make a `$` before it more than a dollar.
  private func beginsName(at index: Int) -> Bool {
    guard index < characters.count else { return false }
    let character = characters[index]
    return character.isLetter || character == "{" || character == "$"
  }

  /// What the `$` at the position and the name behind it stand for; nil where it is a dollar.
  ///
  /// `$5bn`, `US$300` and a `$` with nothing behind it are amounts of money or a pattern's end.
  private mutating func dollar(after previous: Character?) throws(ReadoutError) -> String? {
    guard let variables, let next = peek(1) else { return nil }
    if next == "$" {
      position += 2
      return "$"
    }
    let isBraced = next == "{"
    if !isBraced, previous?.isLetter == true || previous?.isNumber == true { return nil }
    let start = position + (isBraced ? 2 : 1)
    guard start < characters.count, characters[start].isLetter else { return nil }
    var end = start
    while end < characters.count, Variables.isPartOfName(characters[end]) { end += 1 }
    if isBraced, end >= characters.count || characters[end] != "}" { return nil }
    let value = try variables.value(of: String(characters[start..<end]))
    expansion += value.utf8.count
    guard expansion <= Variables.longestLine else {
      throw ReadoutError("its variables make this line longer than 1 MiB")
    }
    position = end + (isBraced ? 1 : 0)
    return value
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
