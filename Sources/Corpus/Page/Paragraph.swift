import ReadoutKit

/// A paragraph of a page: one line of the file, or several where the file was wrapped by hand.
struct Paragraph {
  /// How a paragraph ends, closing quotation marks and brackets apart.
  enum Ending {
    /// A full stop.
    case stop
    case question, exclamation
    /// A colon, a semicolon or a comma: something has to follow.
    case open
    /// A letter, a digit, an ellipsis: a title, a label, a name.
    case none
  }

  /// The bytes it covers, from the first visible to the last.
  let range: ByteRange
  /// Its words.
  let words: [PageWord]
  /// How it ends.
  let ending: Ending
  /// True where a blank line, or the beginning of the file, stands before it.
  let hasBlankBefore: Bool

  /// Paragraphs longer than this, in bytes, are running text and are not compared with cues.
  private static let longest = 420

  /// Reads a paragraph.
  init(_ bytes: [UInt8], range: ByteRange, hasBlankBefore: Bool) {
    self.range = range
    self.hasBlankBefore = hasBlankBefore
    words = WordScanner(bytes).words(in: range)
    ending = Self.ending(bytes[range])
  }

  /// How many words it holds.
  var count: Int { words.count }

  /// True where it is short enough to be anything but running text.
  var isShort: Bool { range.count <= Self.longest }

  /// True for running text: a sentence of some length, or so long that it cannot be anything else.
  var isRunning: Bool {
    if count > 30 || !isShort { return true }
    return count >= 10 && (ending == .stop || ending == .question || ending == .exclamation)
  }

  /// True for what looks like the headline of another article, or a label.
  var isHeadlineLike: Bool { (3...20).contains(count) && ending != .stop && ending != .open }

  private static func ending(_ bytes: ArraySlice<UInt8>) -> Ending {
    var rest = bytes
    while let last = rest.last {
      switch last {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        rest = rest.dropLast()
      // ’ and ” are E2 80 99 and E2 80 9D; » is C2 BB.
      case 0x99, 0x9D:
        guard rest.dropLast().suffix(2).elementsEqual([0xE2, 0x80]) else { return .none }
        rest = rest.dropLast(3)
      case 0xBB:
        guard rest.dropLast().last == 0xC2 else { return .none }
        rest = rest.dropLast(2)
      case UInt8(ascii: "."): return rest.suffix(3).allSatisfy { $0 == last } ? .none : .stop
      case UInt8(ascii: "?"): return .question
      case UInt8(ascii: "!"): return .exclamation
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return .open
      default: return .none
      }
    }
    return .none
  }
}
