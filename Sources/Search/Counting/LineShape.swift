/// How a text uses the ends of its lines.
enum LineShape {
  /// A longer line, in bytes, is a paragraph and not a line that somebody broke.
  private static let longestWrapped = 100

  /// True where lines were broken by hand: none is long, and blank lines part the paragraphs.
  ///
  /// Elsewhere every line is a paragraph.
  static func isWrappedByHand(_ bytes: Span<UInt8>) -> Bool {
    var length = 0
    var hasBlankLine = false
    var hasWrappedLine = false
    for position in bytes.indices {
      switch bytes[position] {
      case UInt8(ascii: "\n"):
        if length == 0 { hasBlankLine = true }
        // Two lines in a row, the first of some length: what a paragraph wrapped by hand looks like.
        if length >= 50, position + 1 < bytes.count, bytes[position + 1] > 0x20 {
          hasWrappedLine = true
        }
        length = 0
      case UInt8(ascii: "\r"): break
      default:
        length += 1
        if length > longestWrapped { return false }
      }
    }
    return hasBlankLine && hasWrappedLine
  }
}
