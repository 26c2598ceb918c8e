import ReadoutKit

/// The lines of a session file, each read by itself: on all cores where there are many.
enum SessionLines {
  /// One line of a file.
  struct Line: Sendable {
    /// Where it stands in the file, in bytes, without its newline.
    var range: ByteRange
    /// False only for the last line of a file that ends without one.
    var hasNewline: Bool
    /// Its bytes; a tool that turned LF into CRLF has damaged nothing.
    var bytes: ArraySlice<UInt8>
    /// What it says, where its sum is right.
    var record: Record?
    /// The event that it is, where it is one.
    var event: Event?
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// So many lines are a piece of work for one core; fewer are read at once.
  private static let piece = 500

  /// Reads the lines of a file; empty ones too.
  static func read(_ bytes: [UInt8]) -> [Line] {
    let lines = split(bytes)
    guard lines.count > 2 * piece else { return lines.map(filled) }
    return OrderedWork.run(
      from: 0,
      next: { start -> Range<Int>? in
        guard start < lines.count else { return nil }
        defer { start += piece }
        return start..<min(start + piece, lines.count)
      },
      into: [Line](), work: { lines[$0].map(filled) },
      take: { read, more in
        read += more
        return true
      }
    ).sink
  }

  private static func filled(_ line: Line) -> Line {
    var line = line
    line.record = SessionLine.record(line.bytes)
    line.event = line.record.flatMap(Event.init)
    return line
  }

  private static func split(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var position = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while position < bytes.count {
      let end = endOfLine(in: bytes, from: position)
      var line = bytes[position..<end]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      lines.append(Line(range: position..<end, hasNewline: end < bytes.count, bytes: line))
      position = end + 1
    }
    return lines
  }

  private static func endOfLine(in bytes: [UInt8], from position: Int) -> Int {
    // SAFETY: the pointer is used inside the closure only, below the count.
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      let count = buffer.count
      var end = position
      while end < count, start[end] != UInt8(ascii: "\n") { end += 1 }
      return end
    }
  }
}
