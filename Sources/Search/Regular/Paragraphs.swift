import ReadoutKit

/// The stretches of a text between blank lines.
enum Paragraphs {
  /// The byte ranges of a text's paragraphs, without the line feed at their end.
  static func ranges(in bytes: Span<UInt8>) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var start: Int?
    var end = 0
    var position = 0
    while position < bytes.count {
      let line = position
      var isBlank = true
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
        if bytes[position] > 0x20 { isBlank = false }
        position += 1
      }
      if !isBlank {
        start = start ?? line
        end = position
      } else if let first = start {
        ranges.append(first..<end)
        start = nil
      }
      position += 1
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }
}
