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
}
