import Reading
import ReadoutKit

/// Words in a row, tolerant of what differs between typing and print.
///
/// Case, the style of quotation marks, white space and marks between the words do not matter; the
/// words and their order do. `strateg*` stands for every word that begins so.
public struct Phrase: Sendable, Equatable {
  /// The words, each with the asterisk that it was typed with.
  public let words: [String]

  /// Makes a phrase; nil where the text holds no word.
  public init?(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Letters.isWordPart(scalar) {
        word.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(String(word) + (scalar == "*" ? "*" : "")) }
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { words.append(String(word)) }
    if words.isEmpty { return nil }
    self.words = words
  }

  /// Where the phrase stands in a text, from left to right, across the ends of sentences too.
  public func places(in bytes: Span<UInt8>) -> [ByteRange] {
    let numbers = Dictionary(words.enumerated().map { ($1, $0) }) { first, _ in first }
    var places = [[ByteRange]](repeating: [], count: words.count)
    TermMatcher(words).forEachHit(in: bytes) { word, range in
      if numbers[words[word]] == word { places[word].append(range) }
    }
    return Row(words.map { places[numbers[$0] ?? 0] }).places(in: bytes) { _, _ in true }
  }

  /// Where each word of a phrase stands, from left to right.
  struct Row {
    private let words: [[ByteRange]]

    init(_ words: [[ByteRange]]) { self.words = words }

    /// Where the words follow one another.
    ///
    /// - Parameter isOneSentence: Asked where a sentence may end between two of the words.
    func places(
      in bytes: Span<UInt8>, isOneSentence: (ByteRange, Span<UInt8>) -> Bool
    ) -> [ByteRange] {
      guard let firsts = words.first, words.allSatisfy({ !$0.isEmpty }) else { return [] }
      if words.count == 1 { return firsts }
      var found: [ByteRange] = []
      for first in firsts where first.lowerBound >= found.last?.upperBound ?? 0 {
        guard let (end, mayEndSentence) = end(from: first, in: bytes) else { continue }
        let range = first.lowerBound..<end
        if mayEndSentence, !isOneSentence(range, bytes) { continue }
        found.append(range)
      }
      return found
    }

    private func end(
      from first: ByteRange, in bytes: Span<UInt8>
    ) -> (end: Int, mayEndSentence: Bool)? {
      var end = first.upperBound
      var mayEndSentence = false
      for places in words.dropFirst() {
        guard let gap = Gap(from: end, in: bytes), let next = places.range(from: gap.end) else {
          return nil
        }
        mayEndSentence = mayEndSentence || gap.mayEndSentence
        end = next.upperBound
      }
      return (end, mayEndSentence)
    }
  }
}
