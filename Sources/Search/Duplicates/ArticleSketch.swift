import ReadoutKit

/// What is kept of every article to find which ones are worth comparing: some hundred numbers.
public struct ArticleSketch: Sendable {
  /// The document's number.
  public let document: Int
  /// How many words it holds.
  let wordCount: Int
  /// Equal for articles of the same words in the same order.
  let identity: UInt64
  /// See ``Fingerprints``.
  let fingerprints: [UInt64]
  /// The paragraphs of five words or more.
  let paragraphs: [Paragraph]

  struct Paragraph: Sendable {
    /// Equal for paragraphs of the same words in the same order.
    let hash: UInt64
    /// The place of its first word, and how many it has.
    let start: UInt32
    let count: UInt32

    /// Its words, by their places in the article.
    var words: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
  }

  /// The least words of a line that is looked at as a possible refrain of an outlet.
  static let shortestRefrain = 5

  /// Sketches an article from its bytes, some stretches left out.
  public init(document: Int, _ bytes: Span<UInt8>, without excluded: [ByteRange] = []) {
    let article = ArticleWords(bytes, without: excluded)
    self.document = document
    wordCount = article.words.count
    identity = article.hash(0..<article.words.count)
    fingerprints = Fingerprints.of(article.words)
    paragraphs = article.paragraphs.filter { $0.count >= Self.shortestRefrain }
      .map { words in
        Paragraph(
          hash: article.hash(words), start: UInt32(words.lowerBound), count: UInt32(words.count))
      }
  }
}
