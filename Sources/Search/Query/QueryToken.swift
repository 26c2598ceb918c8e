import ReadoutKit

/// One piece of a typed query.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case phrase(Phrase)
    case regular(RegularPattern)
    case open, close
    case and, or, not
    case near(Int)
  }

  let kind: Kind
  /// The 1-based code point at which it begins.
  let column: Int
  /// As typed, for messages.
  let typed: String
}

/// Splits a typed query into its pieces.
struct QueryLexer {
  private let letters: [Unicode.Scalar]
  private var position = 0

  init(_ query: String) { letters = Array(query.unicodeScalars) }

  mutating func tokens() throws(ReadoutError) -> [QueryToken] {
    var tokens: [QueryToken] = []
    while position < letters.count {
      let start = position
      let kind: QueryToken.Kind?
      switch letters[position] {
      case let space where space.properties.isWhitespace:
        position += 1
        kind = nil
      case "(":
        position += 1
        kind = .open
      case ")":
        position += 1
        kind = .close
      case "\"": kind = try phrase(closer: "\"")
      case "\u{201C}": kind = try phrase(closer: "\u{201D}")
      case "/": kind = .regular(try regular())
      default: kind = try word()
      }
      guard let kind else { continue }
      tokens.append(QueryToken(kind: kind, column: start + 1, typed: string(start..<position)))
    }
    return tokens
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters[range])
    return String(view)
  }

  private mutating func phrase(closer: Unicode.Scalar) throws(ReadoutError) -> QueryToken.Kind {
    let start = position
    var text = String.UnicodeScalarView()
    position += 1
    while position < letters.count, letters[position] != closer {
      // A backslash keeps the mark behind it.
      if letters[position] == "\\", position + 1 < letters.count { position += 1 }
      text.append(letters[position])
      position += 1
    }
    guard position < letters.count else {
      throw ReadoutError(
        "the quotation mark at column \(start + 1) of the query is never closed",
        hint: "close it: \"asset freeze\"")
    }
    position += 1
    return .phrase(try phrase(String(text), at: start))
  }

  private func phrase(_ text: String, at start: Int) throws(ReadoutError) -> Phrase {
    if let phrase = Phrase(text) { return phrase }
    throw ReadoutError(
      "“\(text)” holds no word to look for (column \(start + 1) of the query)",
      hint: "give letters or digits: find sanctions; or a regular expression: find /%/")
  }

  private mutating func regular() throws(ReadoutError) -> RegularPattern {
    let start = position
    position += 1
    while position < letters.count, letters[position] != "/" {
      if letters[position] == "\\" { position += 1 }
      position += 1
    }
    guard position < letters.count else {
      throw ReadoutError(
        "the regular expression at column \(start + 1) of the query is never closed",
        hint: "end it with /, or put the words in quotation marks to look for them as they are")
    }
    // `/\//` is a slash: only here does one need a backslash, and none is left over inside.
    let source = string((start + 1)..<position)
    position += 1
    let flags = position
    while position < letters.count, letters[position].properties.isAlphabetic { position += 1 }
    return try RegularPattern(source, flags: string(flags..<position), column: start + 1)
  }

  private mutating func word() throws(ReadoutError) -> QueryToken.Kind {
    let start = position
    while position < letters.count, !letters[position].properties.isWhitespace,
      letters[position] != "(", letters[position] != ")"
    {
      position += 1
    }
    let text = string(start..<position)
    switch text {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    case "NEAR": return .near(Self.usualDistance)
    default: break
    }
    guard text.hasPrefix("NEAR/") else { return .phrase(try phrase(text, at: start)) }
    guard let words = Int(text.dropFirst(5)), (0...Self.greatestDistance).contains(words) else {
      throw ReadoutError(
        "\(text) at column \(start + 1) of the query names no number of words",
        hint: "NEAR/10 allows ten words between the two, NEAR/\(Self.greatestDistance) is the most")
    }
    return .near(words)
  }

  /// The words between two things that NEAR alone allows, as in SQLite's full-text search.
  private static let usualDistance = 10
  private static let greatestDistance = 1000
}
