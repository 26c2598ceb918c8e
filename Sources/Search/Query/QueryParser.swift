import ReadoutKit

extension Query {
  /// Reads a query.
  ///
  /// Words side by side must stand in one sentence. `NEAR/10` binds most, then standing side by side,
  /// then AND and NOT, then OR; parentheses go before all. AND, OR and NOT are said of a whole
  /// document.
  ///
  /// - Throws: ``ReadoutError`` that names the place in the query.
  public init(_ text: String) throws(ReadoutError) {
    var lexer = QueryLexer(text)
    var parser = QueryParser(tokens: try lexer.tokens())
    self = try parser.query()
  }
}

/// Reads the pieces of a query by recursive descent, one method a level.
private struct QueryParser {
  private let tokens: [QueryToken]
  private var index = 0
  private var depth = 0

  /// More parentheses inside one another than anybody types; each costs stack.
  private static let deepest = 100

  init(tokens: [QueryToken]) { self.tokens = tokens }

  private var token: QueryToken? { index < tokens.count ? tokens[index] : nil }

  mutating func query() throws(ReadoutError) -> Query {
    guard !tokens.isEmpty else {
      throw ReadoutError("nothing to look for", hint: "find \"strategic coordination\"")
    }
    let query = try any()
    if let token {
      throw ReadoutError(
        "a parenthesis is closed at column \(token.column) of the query that was never opened",
        hint: "take it out, or put the words in quotation marks")
    }
    return query
  }

  private mutating func any() throws(ReadoutError) -> Query {
    var parts = [try all()]
    while token?.kind == .or {
      index += 1
      parts.append(try all())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() throws(ReadoutError) -> Query {
    let start = token
    var parts: [Query] = []
    var without: [Query] = []
    while true {
      if token?.kind == .not {
        index += 1
        without.append(try together())
      } else {
        parts.append(try together())
      }
      if token?.kind == .and {
        index += 1
      } else if token?.kind != .not {
        break
      }
    }
    guard !parts.isEmpty else {
      throw ReadoutError(
        "NOT at column \(start?.column ?? 1) of the query stands alone: it has no hits to show",
        hint: "say what is looked for as well: sanctions NOT oil")
    }
    return parts.count == 1 && without.isEmpty ? parts[0] : .all(parts, without: without)
  }

  private mutating func together() throws(ReadoutError) -> Query {
    let start = index
    var parts = [try near()]
    while let token, token.kind.beginsPart { parts.append(try near()) }
    guard parts.count > 1 else { return parts[0] }
    try checkPlaces(parts, in: start..<index, "side by side", "put AND between them")
    return .together(parts)
  }

  private mutating func near() throws(ReadoutError) -> Query {
    let start = index
    var query = try part()
    while case .near(let words)? = token?.kind {
      index += 1
      let right = try part()
      try checkPlaces(
        [query, right], in: start..<index, "beside NEAR", "only words, phrases and OR go there")
      query = .near(query, right, words: words)
    }
    return query
  }

  private func checkPlaces(
    _ parts: [Query], in range: Range<Int>, _ what: String, _ hint: String
  ) throws(ReadoutError) {
    guard !parts.allSatisfy(\.isPlace) else { return }
    throw ReadoutError(
      "parentheses with AND, NOT or several words cannot stand \(what) "
        + "(column \(tokens[range.lowerBound].column) of the query)", hint: hint)
  }

  private mutating func part() throws(ReadoutError) -> Query {
    guard let token else {
      let last = tokens[tokens.count - 1]
      throw ReadoutError(
        "the query ends behind \(last.typed) (column \(last.column)), where words are missing",
        hint: "put a word or a phrase there")
    }
    switch token.kind {
    case .phrase(let phrase):
      index += 1
      return .phrase(phrase)
    case .regular(let pattern):
      index += 1
      return .regular(pattern)
    case .open:
      guard depth < Self.deepest else {
        throw ReadoutError(
          "parentheses stand more than \(Self.deepest) deep at column \(token.column) of the query",
          hint: "take some out")
      }
      index += 1
      depth += 1
      let query = try any()
      depth -= 1
      guard self.token?.kind == .close else {
        throw ReadoutError(
          "the parenthesis at column \(token.column) of the query is never closed",
          hint: "close it: (oil OR gas) AND sanctions")
      }
      index += 1
      return query
    case .close, .and, .or, .not, .near:
      throw ReadoutError(
        "a word or a phrase is missing before \(token.typed) at column \(token.column) of the query",
        hint: "to look for the word itself, put it in quotation marks: \"\(token.typed)\"")
    }
  }
}

extension QueryToken.Kind {
  /// True for what can follow words side by side.
  fileprivate var beginsPart: Bool {
    switch self {
    case .phrase, .regular, .open: true
    case .close, .and, .or, .not, .near: false
    }
  }
}
