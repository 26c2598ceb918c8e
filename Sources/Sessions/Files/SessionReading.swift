import ReadoutKit

/// What stands in the bytes of a session file: the lines that are whole, and those that are not.
struct SessionReading {
  /// The header; nil where it could not be read.
  private(set) var header: SessionHeader?
  /// The header's line; nil where there is none that is whole.
  private(set) var headerLine: [UInt8]?
  /// The lines that are whole headers too, as files that were put together have them; the first
  /// header counts.
  private(set) var furtherHeaders: [[UInt8]] = []
  /// The lines that are whole events.
  private(set) var eventLines: [[UInt8]] = []
  /// The events in the order of their lines.
  private(set) var events: [Event] = []
  /// The byte ranges that are no line of a session, each without its newline.
  private(set) var damaged: [ByteRange] = []
  /// The bytes up to and including the last whole line and its newline.
  private(set) var goodEnd = 0
  /// True where the last whole line lacks its newline.
  private(set) var lacksNewline = false
  /// True where the file ends in the middle of a line, as one that is being written does.
  private(set) var endsInsideLine = false

  private var seenHeaders: Set<ArraySlice<UInt8>> = []

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let newline = UInt8(ascii: "\n")

  /// Reads the bytes of a file; throws for one that is no session, or a newer program's.
  init(_ bytes: [UInt8], name: String) throws {
    var seen: [Event.ID: Int] = [:]
    var position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    var isFirst = true
    while position < bytes.count {
      let end = Self.endOfLine(in: bytes, from: position)
      let hasNewline = end < bytes.count
      var line = bytes[position..<end]
      // A tool that turned LF into CRLF has damaged nothing.
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      if try line.isEmpty || read(line, isFirst: isFirst, name: name, seen: &seen) {
        goodEnd = hasNewline ? end + 1 : end
        lacksNewline = !hasNewline
      } else {
        damaged.append(position..<end)
        endsInsideLine = !hasNewline
      }
      isFirst = isFirst && line.isEmpty
      position = end + 1
    }
    guard header != nil || !events.isEmpty || Self.isBeginning(of: bytes) else {
      throw ReadoutError(
        "\(name) is not a session file",
        hint: "a session's first line names \(SessionHeader.format); `load` reads articles",
        kind: .unusable)
    }
  }

  /// True where nothing but the end of the file is damaged.
  var isDamagedAtEndOnly: Bool {
    headerLine != nil && damaged.allSatisfy { $0.lowerBound >= goodEnd }
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, isFirst: Bool, name: String, seen: inout [Event.ID: Int]
  ) throws -> Bool {
    guard let record = SessionLine.record(line) else {
      guard isFirst, let record = JSONReader.record(line) else { return false }
      // A newer program may make its sums otherwise.
      try Self.refuseNewer(record, name: name)
      // A header that somebody edited by hand still says which documents these are.
      header = SessionHeader(record)
      return false
    }
    if let event = Event(record) {
      if let index = seen[event.id] {
        // The same event twice comes of files that were united by hand.
        return eventLines[index].elementsEqual(line)
      }
      seen[event.id] = events.count
      events.append(event)
      eventLines.append(Array(line))
      return true
    }
    if let header = SessionHeader(record) {
      if self.header == nil {
        self.header = header
        headerLine = Array(line)
      } else if headerLine?.elementsEqual(line) != true, seenHeaders.insert(line).inserted {
        furtherHeaders.append(Array(line))
      }
      return true
    }
    // A newer program's file that was put behind an older one's is not taken apart either.
    try Self.refuseNewer(record, name: name)
    return false
  }

  private static func refuseNewer(_ record: Record, name: String) throws {
    guard record.text("format") == SessionHeader.format,
      let version = SessionHeader.version(of: record), version > SessionHeader.currentVersion
    else { return }
    throw ReadoutError(
      "\(name) was written by a newer Readout: session version \(version), this program reads up to"
        + " \(SessionHeader.currentVersion)",
      hint: "open it with the newer program; nothing was changed", kind: .unusable)
  }

  private static func endOfLine(in bytes: [UInt8], from position: Int) -> Int {
    // SAFETY: the pointer is used inside the closure only, below the count.
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      let count = buffer.count
      var end = position
      while end < count, start[end] != newline { end += 1 }
      return end
    }
  }

  /// True for a file that was cut off in its first line, or before it.
  private static func isBeginning(of bytes: [UInt8]) -> Bool {
    bytes.starts(with: SessionHeader.beginning) || SessionHeader.beginning.starts(with: bytes)
  }
}
