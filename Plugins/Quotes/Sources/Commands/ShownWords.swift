import Reading
import ReadoutKit

extension DocumentReading {
  /// The words of a stretch in one line, no more than about so many bytes of them.
  ///
  /// A quotation that never closes may be as long as its article, and a table shows its beginning.
  func shownWords(of range: ByteRange, most: Int = 1000) -> String {
    guard range.count > most else { return line(of: range) }
    var end = range.lowerBound + most
    // At the beginning of a letter: bytes 10xxxxxx go on with one.
    while end > range.lowerBound, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return line(of: range.lowerBound..<end) + " …"
  }

  /// The words of several stretches, with `…` between them.
  func shownWords(of ranges: [ByteRange]) -> String {
    ranges.prefix(12).map { shownWords(of: $0) }.joined(separator: " … ")
  }
}
