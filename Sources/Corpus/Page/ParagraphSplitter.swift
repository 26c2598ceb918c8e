import ReadoutKit

/// Splits a page into paragraphs.
///
/// A line is a paragraph, unless the file was wrapped by hand: then a line that is about as long as
/// the longest goes on in the next. Line breaks are LF, CRLF and CR.
struct ParagraphSplitter {
  private struct Line {
    var range: ByteRange
    var hasBlankBefore: Bool
  }

  /// The paragraphs of a text, in order.
  static func paragraphs(of text: Text) -> [Paragraph] {
    let lines = lines(of: text.bytes)
    let width = wrappedWidth(lines)
    var paragraphs: [Paragraph] = []
    var current: Line?
    var lastLine: ByteRange?
    func close() {
      guard let line = current else { return }
      paragraphs.append(
        Paragraph(text.bytes, range: line.range, hasBlankBefore: line.hasBlankBefore))
    }
    for line in lines {
      if let open = current, let last = lastLine, !line.hasBlankBefore,
        goesOn(last, line.range, width: width, bytes: text.bytes)
      {
        current?.range = open.range.lowerBound..<line.range.upperBound
      } else {
        close()
        current = line
      }
      lastLine = line.range
    }
    close()
    return paragraphs
  }

  /// The lines that are not blank, each without white space at either end.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasBlankBefore = true
    var position = start
    func close() {
      let line = trimmed(bytes, start..<position)
      if line.isEmpty {
        hasBlankBefore = true
      } else {
        lines.append(Line(range: line, hasBlankBefore: hasBlankBefore))
        hasBlankBefore = false
      }
    }
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        position += 1
        continue
      }
      close()
      let isPair =
        byte == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n")
      position += isPair ? 2 : 1
      start = position
    }
    if start < bytes.count { close() }
    return lines
  }

  /// A stretch without blanks, control characters and no-break spaces at either end.
  private static func trimmed(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 1 > start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The width, in bytes, that a file is wrapped to by hand; nil for a file with long lines.
  private static func wrappedWidth(_ lines: [Line]) -> Int? {
    guard lines.count >= 6 else { return nil }
    let longest = lines.reduce(0) { max($0, $1.range.count) }
    guard (50...130).contains(longest) else { return nil }
    var full = 0
    var inside = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !next.hasBlankBefore {
      inside += 1
      if line.range.count * 4 >= longest * 3 { full += 1 }
    }
    return inside * 2 >= lines.count && full * 2 >= inside ? longest : nil
  }

  private static func goesOn(
    _ last: ByteRange, _ next: ByteRange, width: Int?, bytes: [UInt8]
  ) -> Bool {
    if let width { return last.count * 4 >= width * 3 }
    // One line broken in two: small letters go on behind a word or a comma.
    let end = bytes[last.upperBound - 1]
    return last.count >= 40
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next.lowerBound])
      && (WordScanner.isASCIILetter(end) || end == UInt8(ascii: ","))
  }
}
