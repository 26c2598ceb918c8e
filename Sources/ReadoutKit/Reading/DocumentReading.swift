/// What reading a document once gives every lens: its tokens and sentences.
///
/// Made by the room Reading; a lens takes it as it is and never reads the text a second time.
public struct DocumentReading: Sendable {
  /// The parts, held once: a reading is handed from reader to reader, and copied at each step.
  @usableFromInline let parts: Parts

  /// Makes a reading of parts that belong together.
  public init(document: Document, text: Text, tokens: [Token], sentences: [Sentence]) {
    parts = Parts(document: document, text: text, tokens: tokens, sentences: sentences)
  }

  /// The document that was read.
  @inlinable public var document: Document { parts.document }
  /// Its words, as on disk.
  @inlinable public var text: Text { parts.text }
  /// Its tokens, in order.
  @inlinable public var tokens: [Token] { parts.tokens }
  /// Its sentences, in order; sentence number N stands at index N - 1.
  @inlinable public var sentences: [Sentence] { parts.sentences }

  @usableFromInline
  final class Parts: Sendable {
    @usableFromInline let document: Document
    @usableFromInline let text: Text
    @usableFromInline let tokens: [Token]
    @usableFromInline let sentences: [Sentence]

    init(document: Document, text: Text, tokens: [Token], sentences: [Sentence]) {
      self.document = document
      self.text = text
      self.tokens = tokens
      self.sentences = sentences
    }
  }

  /// The words of a byte range.
  public func string(_ range: ByteRange) -> String { text.string(range) }

  /// The sentence that holds a byte, or the last one that begins before it; nil in an empty text.
  public func sentence(at offset: Int) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentences[low - 1] : sentences.first
  }

  /// The index of the first token that ends after a byte offset; `tokens.count` past the last.
  public func tokenIndex(at offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes from the first to the last of some tokens.
  public func range(ofTokens range: Range<Int>) -> ByteRange {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }
}
