import Reading
import ReadoutKit

/// What stands between two words.
struct Gap {
  /// The byte at which the next word begins.
  let end: Int
  /// True where a sentence may end in it.
  let mayEndSentence: Bool

  /// The gap that begins at a byte; nil where no word follows.
  init?(from start: Int, in bytes: Span<UInt8>) {
    var position = start
    var mayEndSentence = false
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if Letters.isWordPart(next.scalar) {
        end = position
        self.mayEndSentence = mayEndSentence
        return
      }
      switch next.scalar {
      case ".", "!", "?", "\u{2026}", "\n", "\r": mayEndSentence = true
      default: break
      }
      position += next.length
    }
    return nil
  }

  /// True where no more than so many words stand in a range that begins and ends between words.
  static func holds(atMost words: Int, _ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var count = 0
    var position = range.lowerBound
    while let gap = Gap(from: position, in: bytes), gap.end < range.upperBound {
      count += 1
      if count > words { return false }
      position = WordBorders.end(ofWordAt: gap.end, in: bytes)
    }
    return true
  }
}
