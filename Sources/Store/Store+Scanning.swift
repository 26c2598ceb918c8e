import ReadoutKit

extension Store {
  /// Runs over the words of documents and gives what `body` makes of each, in order of number; where
  /// it makes nil, nothing.
  ///
  /// - Parameters:
  ///   - numbers: The documents, in order of number; nil for all of them.
  ///   - body: Called once a document, on any core, with its number, its bytes as on disk, and the
  ///     bytes that search, lenses and counts leave out, in order and apart from each other.
  public func scan<Result: Sendable>(
    _ numbers: [Int]? = nil,
    _ body: @Sendable (_ number: Int, _ bytes: Span<UInt8>, _ excluded: [ByteRange]) -> Result?
  ) throws(ReadoutError) -> [(number: Int, result: Result)] {
    var results: [(number: Int, result: Result)] = []
    for number in numbers ?? documents.map(\.number) {
      guard let document = document(number) else { continue }
      let text = try text(of: document)
      if let result = body(number, text.bytes.span, Zone.excluded(document.zones)) {
        results.append((number, result))
      }
    }
    return results
  }

  /// The documents that may hold what a full-text expression asks for, in order of number; nil where
  /// there is no index to ask.
  ///
  /// - Parameter expression: In the language of SQLite's FTS5, over the documents' words (tokenizer
  ///   `unicode61 remove_diacritics 2`). Documents that do not hold it may be among them.
  public func candidates(_ expression: String) throws(ReadoutError) -> [Int]? { nil }
}
