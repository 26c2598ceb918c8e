import ReadoutKit

/// Counts the words of documents.
public struct WordCounter: Sendable {
  /// What was counted.
  public private(set) var tally = TermTally()
  private var scanner = WordScanner()

  /// Makes a counter that has counted nothing.
  public init() {}

  /// Counts the words of a document outside some stretches; possessive endings are no words.
  public mutating func count(
    _ bytes: Span<UInt8>, without excluded: [ByteRange], document: Int, side: Side = .part
  ) {
    var words = 0
    var scanner = scanner
    scanner.forEachWord(in: bytes, without: excluded) { word, folded in
      guard word.kind != .possessive else { return }
      words += 1
      tally.add(folded, hash: word.hash, document: document, side: side)
    }
    tally.addWords(words, side: side)
  }
}
