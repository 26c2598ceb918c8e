import ReadoutKit

extension Query {
  /// What SQLite's full-text search is asked for; nil where it can tell nothing, as of a regular
  /// expression.
  ///
  /// Every document that holds the query fits; others may. Letters younger than SQLite's tables
  /// (Unicode 6.1), and digits set high or low beside a word, apart.
  var indexExpression: String? {
    switch self {
    case .phrase(let phrase): phrase.indexExpression
    case .regular: nil
    case .near(let left, let right, _): Self.joined([left, right], by: "AND")
    case .together(let parts), .all(let parts, _): Self.joined(parts, by: "AND")
    case .any(let parts):
      parts.allSatisfy { $0.indexExpression != nil } ? Self.joined(parts, by: "OR") : nil
    }
  }

  private static func joined(_ parts: [Query], by word: String) -> String? {
    let expressions = parts.compactMap(\.indexExpression)
    if expressions.count < 2 { return expressions.first }
    return "(" + expressions.joined(separator: " \(word) ") + ")"
  }

  /// Runs of letters one of which every document holds that holds the query; nil where that cannot be
  /// told.
  var literals: [Literal]? {
    switch self {
    case .phrase(let phrase): Self.rarest(phrase.words.map { Literal($0.utf8).map { [$0] } })
    case .regular(let pattern): pattern.requiredLiteral.flatMap { Literal($0) }.map { [$0] }
    case .near(let left, let right, _): Self.rarest([left.literals, right.literals])
    case .together(let parts), .all(let parts, _): Self.rarest(parts.map(\.literals))
    case .any(let parts):
      parts.reduce([]) { all, part in
        all.flatMap { all in part.literals.map { all + $0 } }
      }
    }
  }

  /// The choice that the fewest documents can be expected to hold.
  private static func rarest(_ choices: [[Literal]?]) -> [Literal]? {
    choices.compactMap(\.self).min { left, right in
      left.reduce(0) { $0 + $1.frequency } < right.reduce(0) { $0 + $1.frequency }
    }
  }
}

extension Phrase {
  /// The phrase in the language of FTS5, which knows an asterisk at a phrase's end only.
  fileprivate var indexExpression: String {
    let hasInnerPrefix = words.dropLast().contains { $0.hasSuffix("*") }
    guard hasInnerPrefix else { return Self.quoted(words) }
    return "(" + words.map { Self.quoted([$0]) }.joined(separator: " AND ") + ")"
  }

  private static func quoted(_ words: [String]) -> String {
    let isPrefix = words.last?.hasSuffix("*") == true
    let text = words.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }
    return "\"" + text.joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
  }
}
