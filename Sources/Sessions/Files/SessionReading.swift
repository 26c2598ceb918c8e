import ReadoutKit

/// What stands in the bytes of a session file: the lines that are whole, and those that are not.
struct SessionReading {
  /// The header; nil where it could not be read.
  private(set) var header: SessionHeader?
  /// The lines that are whole, the header's first where there is one.
  private(set) var lines: [[UInt8]] = []
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

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let newline = UInt8(ascii: "\n")

  /// Reads the bytes of a file; throws for one that is no session, or a newer program's.
  init(_ bytes: [UInt8], name: String) throws {
    var seen: [Event.ID: Int] = [:]
    var position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    var isFirst = true
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: Self.newline) ?? bytes.count
      let hasNewline = end < bytes.count
      var line = bytes[position..<end]
      // A tool that turned LF into CRLF has damaged nothing.
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      let isRead = try read(line, isFirst: isFirst, name: name, seen: &seen)
      if isRead {
        goodEnd = hasNewline ? end + 1 : end
        lacksNewline = !hasNewline
      } else {
        damaged.append(position..<end)
        endsInsideLine = !hasNewline
      }
      isFirst = false
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
    header != nil && damaged.allSatisfy { $0.lowerBound >= goodEnd }
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, isFirst: Bool, name: String, seen: inout [Event.ID: Int]
  ) throws -> Bool {
    if line.isEmpty { return true }
    if isFirst { try Self.refuseNewer(line, name: name) }
    guard let record = SessionLine.record(line) else {
      // A header that somebody edited by hand still says which documents these are.
      if isFirst { header = JSONReader.record(line).flatMap(SessionHeader.init) }
      return false
    }
    if let event = Event(record) {
      if let index = seen[event.id] {
        // The same event twice comes of files that were united by hand.
        return events[index] == event
      }
      seen[event.id] = events.count
      events.append(event)
      lines.append(Array(line))
      return true
    }
    if let header = SessionHeader(record) {
      // Further headers come of files that were put together.
      if self.header == nil {
        self.header = header
        lines.insert(Array(line), at: 0)
      }
      return true
    }
    return false
  }

  private static func refuseNewer(_ line: ArraySlice<UInt8>, name: String) throws {
    guard let record = JSONReader.record(line), record.text("format") == SessionHeader.format,
      let version = SessionHeader.version(of: record), version > SessionHeader.currentVersion
    else { return }
    throw ReadoutError(
      "\(name) was written by a newer Readout: session version \(version), this program reads up to"
        + " \(SessionHeader.currentVersion)",
      hint: "open it with the newer program; nothing was changed", kind: .unusable)
  }

  /// True for a file that was cut off in its first line, or before it.
  private static func isBeginning(of bytes: [UInt8]) -> Bool {
    bytes.starts(with: SessionHeader.beginning) || SessionHeader.beginning.starts(with: bytes)
  }
}
