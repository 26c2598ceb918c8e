import ReadoutKit

/// Finds the phrases of a text: two to four words in a row that neither begin nor end in a function
/// word, a number or a possessive ending.
///
/// Marks and paragraph borders part phrases; hyphens do not.
struct PhraseScanner: Sendable {
  static let longest = 4

  /// One word of the run at hand.
  private struct Part {
    var hash: UInt64
    /// Where its bytes begin in the run.
    var start: Int
    /// True where a phrase may begin or end with it.
    var isContent: Bool
  }

  private let functionWords: FunctionWordSet
  private var words = WordScanner()

  init(functionWords: FunctionWordSet = .english) { self.functionWords = functionWords }

  /// Calls `body` with the hash of every phrase and its words, parted by one space.
  ///
  /// - Returns: How many words the text holds.
  mutating func forEachPhrase(
    in bytes: Span<UInt8>, without excluded: [ByteRange],
    _ body: (_ hash: UInt64, _ phrase: Span<UInt8>) -> Void
  ) -> Int {
    var count = 0
    var parts: [Part] = []
    var run: [UInt8] = []
    let functionWords = functionWords
    words.forEachWord(in: bytes, without: excluded) { word, folded in
      if word.kind != .possessive { count += 1 }
      if word.gap != .joined {
        parts.removeAll(keepingCapacity: true)
        run.removeAll(keepingCapacity: true)
      }
      if !run.isEmpty, word.kind != .possessive { run.append(UInt8(ascii: " ")) }
      let isContent =
        word.kind == .word && folded.count > 1 && !functionWords.contains(word.hash)
      parts.append(Part(hash: word.hash, start: run.count, isContent: isContent))
      for index in folded.indices { run.append(folded[index]) }
      guard isContent else { return }
      for length in 2...Self.longest where length <= parts.count {
        let first = parts.count - length
        guard parts[first].isContent else { continue }
        var hash = parts[first].hash
        for part in parts[(first + 1)...] { hash = WordHash.join(hash, part.hash) }
        body(hash, run.span.extracting(parts[first].start..<run.count))
      }
    }
    return count
  }
}
