import ReadoutKit

extension DocumentReading {
  /// The sentence of a mention on one line, begun early enough to show the mention itself.
  func snippet(around range: ByteRange) -> String {
    guard let sentence = sentence(at: range.lowerBound) else { return "" }
    let first = tokenIndex(at: range.lowerBound)
    let isNear = first - sentence.tokens.lowerBound <= 6
    let start = isNear ? sentence.tokens.lowerBound : max(sentence.tokens.lowerBound, first - 5)
    let words = string(tokens[start].range.lowerBound..<sentence.range.upperBound).onOneLine
    return isNear ? words : "… " + words
  }
}

extension String {
  /// The same words with every run of white space as one space.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
