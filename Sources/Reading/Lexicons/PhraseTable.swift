import ReadoutKit

/// Phrases with an entry each, matched against tokens in one pass, the longest first.
///
/// A phrase is split as text is. Where a phrase's word has a capital, the text's word must have one
/// (`West` is not `west`); a word all in capitals of up to six letters must stand in capitals (`US`
/// is not `us`). `sanction*` at a phrase's end matches every word that begins so.
public struct PhraseTable<Entry: Sendable>: Sendable {
  @usableFromInline var trie = PhraseTrie()
  /// The entries, by the numbers of their phrases.
  @usableFromInline var entries: [Entry] = []

  /// A phrase met in a text.
  public struct Match: Sendable {
    /// The tokens that it covers.
    public let tokens: Range<Int>
    /// The entry of the phrase.
    public let entry: Entry

    @inlinable
    init(tokens: Range<Int>, entry: Entry) {
      self.tokens = tokens
      self.entry = entry
    }
  }

  /// Makes an empty table.
  @inlinable
  public init() {}

  /// Adds a phrase; a phrase added twice keeps both entries, the first one found first.
  @inlinable
  public mutating func add(_ phrase: String, _ entry: Entry) {
    if trie.add(phrase) != nil { entries.append(entry) }
  }

  /// The longest phrase that begins at a token, or nil.
  @inlinable
  public func match(at index: Int, in reading: DocumentReading) -> Match? {
    trie.match(at: index, before: reading.tokens.count, in: reading).map {
      Match(tokens: index..<$0.end, entry: entries[$0.number])
    }
  }

  /// Every phrase in some tokens, from left to right, the longest at each place, none overlapping.
  @inlinable
  public func matches(in reading: DocumentReading, tokens: Range<Int>) -> [Match] {
    trie.matches(in: reading, tokens: tokens).map {
      Match(tokens: $0.tokens, entry: entries[$0.number])
    }
  }
}
