import Reading
import ReadoutKit

/// A query made ready to be looked for in documents, one after the other or on several cores.
///
/// All its words are found in one pass over a document's bytes; only what they leave open, such as
/// whether two of them stand in one sentence, is looked at further.
public struct DocumentSearch: Sendable {
  /// What is looked for.
  public let query: Query
  /// What SQLite's full-text search can be asked for before any document is opened; nil where it can
  /// tell nothing.
  public let indexExpression: String?

  private let matcher: TermMatcher
  /// The number of each word in the matcher.
  private let numbers: [String: Int]
  private let expressions: [RegularExpression]
  /// One of these stands in every document that holds the query; empty where none is known.
  private let literals: [Literal]

  /// More literals than this cost more time than they save.
  private static let mostLiterals = 6

  /// Makes a search ready.
  ///
  /// - Throws: ``ReadoutError`` where a regular expression is none.
  public init(_ query: Query) throws(ReadoutError) {
    self.query = query
    indexExpression = query.indexExpression
    var numbers: [String: Int] = [:]
    var words: [String] = []
    var expressions: [RegularExpression] = []
    for leaf in query.leaves {
      switch leaf {
      case .phrase(let phrase):
        for word in phrase.words where numbers[word] == nil {
          numbers[word] = words.count
          words.append(word)
        }
      case .regular(let pattern) where !expressions.contains { $0.pattern == pattern }:
        expressions.append(try RegularExpression(pattern))
      default: break
      }
    }
    matcher = TermMatcher(words)
    self.numbers = numbers
    self.expressions = expressions
    let literals = query.literals ?? []
    self.literals = literals.count > Self.mostLiterals ? [] : literals
  }

  /// Where a document holds the query, from left to right, no hit inside another.
  ///
  /// - Parameters:
  ///   - excluded: The bytes of excluded zones, in order and apart from each other.
  ///   - readsAll: Whether hits in excluded zones count.
  /// - Throws: ``Runaway`` where a regular expression takes too long.
  public func hits(
    in bytes: Span<UInt8>, excluded: [ByteRange] = [], readsAll: Bool = false
  ) throws(Runaway) -> [Hit] {
    if !literals.isEmpty {
      var isMet = false
      for literal in literals where !isMet { isMet = literal.isMet(in: bytes) }
      guard isMet else { return [] }
    }
    var words = [[ByteRange]](repeating: [], count: numbers.count)
    let closed = readsAll ? [] : excluded
    if !numbers.isEmpty {
      matcher.forEachHit(in: bytes) { word, range in
        if !closed.holds(range.lowerBound) { words[word].append(range) }
      }
    }
    var evaluation = Evaluation(
      words: words, numbers: numbers, expressions: expressions, closed: closed,
      sentences: SentenceFinder(zones: excluded))
    return try evaluation.hits(of: query, in: bytes).outermost().map { Hit(range: $0) }
  }
}
