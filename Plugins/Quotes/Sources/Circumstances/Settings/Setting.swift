import Reading
import ReadoutKit

/// The words around a statement that can tell when, where and to whom it was said.
struct Setting {
  /// What reports: `said`, `according to`, `statement`.
  var cue: Range<Int>?
  /// The words that name the speaker.
  var subject: Range<Int>?
  /// What was said, in tokens.
  var content: [Range<Int>]
  /// The index of the sentence that reports.
  var sentence: Int
  /// Stretches of that sentence that speak of the saying, the surest first.
  var stretches: [Range<Int>] = []
  /// What the speaker did before speaking: `met the miners on Thursday and told them`.
  var deed: Range<Int>?
  /// Where the words that name an addressee begin, behind `told` or `said to`.
  var object: Int?

  /// True for a token of one of the stretches.
  func holds(_ token: Int) -> Bool { stretches.contains { $0.contains(token) } }
}

extension Page {
  /// The tokens that lie in some bytes, wholly or in part.
  func tokens(of bytes: ByteRange) -> Range<Int> {
    let first = reading.tokenIndex(at: bytes.lowerBound)
    guard !bytes.isEmpty, first < tokens.count else { return first..<first }
    return first..<max(first, min(tokens.count, reading.tokenIndex(at: bytes.upperBound - 1) + 1))
  }
}
