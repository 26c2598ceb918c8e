import ReadoutKit

extension DocumentReading {
  /// True for a token of the line that says where and when an article was written:
  /// `SAMARKAND, Uzbekistan, Sept. 17, 2022 — It was …`.
  ///
  /// The day of writing dates nothing that the sentence tells.
  func isInDateline(_ token: Int) -> Bool {
    guard let sentence = sentence(at: tokens[token].range.lowerBound),
      token - sentence.tokens.lowerBound < Self.longestDateline,
      sentence.number == 1 || sentences[sentence.number - 2].paragraph != sentence.paragraph
    else { return false }
    let end = min(sentence.tokens.upperBound, sentence.tokens.lowerBound + Self.longestDateline)
    guard
      let dash = (sentence.tokens.lowerBound..<end).first(where: { Marks.isDash(tokens[$0].word) }),
      token < dash
    else { return false }
    return (sentence.tokens.lowerBound..<dash).allSatisfy {
      tokens[$0].kind != .word || tokens[$0].isCapitalized
    }
  }

  /// How many tokens a dateline can have.
  private static let longestDateline = 18
}
