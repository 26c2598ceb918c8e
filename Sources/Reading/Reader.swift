import ReadoutKit

extension DocumentReading {
  /// Reads a document: splits its text into tokens and sentences.
  public init(of document: Document, text: Text) {
    let tokens = Tokenizer.tokens(of: text)
    self.init(
      document: document, text: text, tokens: tokens,
      sentences: SentenceSplitter.sentences(of: text, tokens: tokens, document: document))
  }
}
