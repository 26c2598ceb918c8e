import Reading
import ReadoutKit

/// Finds words in a reading, tolerant of what differs between typing and print.
///
/// Case, the style of quotation marks, white space and punctuation between the words do not matter;
/// the words and their order do. `strateg*` stands for every word that begins so.
public struct WordSearch: Sendable {
  private struct Part: Sendable {
    let word: ReadoutKit.Word
    let isPrefix: Bool
  }

  private let parts: [Part]

  /// Makes a search for words; nil where the text holds none.
  public init?(_ words: String) {
    let text = Text(words)
    let tokens = Tokenizer.tokens(of: text).filter { $0.kind != .mark || $0.word == "*" }
    var parts: [Part] = []
    for token in tokens {
      if token.word == "*" {
        guard let last = parts.popLast() else { continue }
        parts.append(Part(word: last.word, isPrefix: true))
      } else {
        parts.append(Part(word: token.word, isPrefix: false))
      }
    }
    if parts.isEmpty { return nil }
    self.parts = parts
  }

  /// The ranges of tokens at which the words stand, from left to right, none overlapping, each
  /// whole within `tokens`.
  public func matches(in reading: DocumentReading, tokens: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let end = end(of: index, in: reading), end <= tokens.upperBound {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The end of a match that begins with a token.
  private func end(of start: Int, in reading: DocumentReading) -> Int? {
    var index = start
    for (number, part) in parts.enumerated() {
      if number > 0 {
        while index < reading.tokens.count, reading.tokens[index].kind == .mark { index += 1 }
      }
      guard index < reading.tokens.count, reading.tokens[index].kind != .mark else { return nil }
      let folded = reading.tokens[index].word
      guard part.isPrefix ? folded.hasPrefix(part.word) : folded == part.word else {
        return nil
      }
      index += 1
    }
    return index
  }
}
