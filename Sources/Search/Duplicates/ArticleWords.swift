import ReadoutKit

/// An article as comparisons know it: its words as numbers, in order, and where its paragraphs lie.
///
/// Case, marks and white space do not count, so that the same words in other dress are equal.
public struct ArticleWords: Sendable {
  /// One number a word; two different words have the same one in four billion cases once.
  public private(set) var words: [UInt32] = []
  /// The paragraphs, as ranges of `words`, in order and without gaps.
  public private(set) var paragraphs: [Range<Int>] = []

  /// Reads the words of a text outside some stretches.
  public init(_ bytes: Span<UInt8>, without excluded: [ByteRange] = []) {
    words.reserveCapacity(bytes.count / 6)
    var scanner = WordScanner()
    var words = words
    var paragraphs = paragraphs
    var start = 0
    scanner.forEachWord(in: bytes, without: excluded) { word, _ in
      guard word.kind != .possessive else { return }
      if word.gap == .paragraph, words.count > start {
        paragraphs.append(start..<words.count)
        start = words.count
      }
      words.append(UInt32(truncatingIfNeeded: word.hash))
    }
    if words.count > start { paragraphs.append(start..<words.count) }
    self.words = words
    self.paragraphs = paragraphs
  }

  /// A number that stands for some of the words in their order.
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    for index in range { hash = WordHash.join(hash, UInt64(words[index])) }
    return WordHash.spread(hash)
  }

  /// The bytes that some of the words cover in the text, with the marks around them up to white space.
  public static func bytes(
    ofWords range: Range<Int>, in bytes: Span<UInt8>, without excluded: [ByteRange]
  ) -> ByteRange {
    var start = 0
    var end = 0
    var index = 0
    var scanner = WordScanner()
    scanner.forEachWord(in: bytes, without: excluded) { word, _ in
      if word.kind == .possessive {
        // The ending belongs to the word before it.
        if index == range.upperBound { end = word.range.upperBound }
        return
      }
      if index == range.lowerBound { start = word.range.lowerBound }
      if index == range.upperBound - 1 { end = word.range.upperBound }
      index += 1
    }
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, end >= start, bytes[end] > 0x20 { end += 1 }
    return min(start, end)..<end
  }
}
