#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a session file in order before it is written to; what could not be read is kept beside it.
struct Repair {
  let reading: SessionReading
  let bytes: [UInt8]
  let file: OpenFile
  /// The lines as they should be, the header's first.
  let lines: [[UInt8]]
  let stamp: String
  let disk: Disk

  /// The file open for appending, and what was wrong with it, or nil.
  func run() throws -> (journal: Journal, damage: Damage?) {
    if reading.damaged.isEmpty, reading.header != nil {
      if reading.lacksNewline {
        try file.write([UInt8(ascii: "\n")])
        try file.synchronize()
      }
      return (Journal(file, end: bytes.count + (reading.lacksNewline ? 1 : 0)), nil)
    }
    var damage = Damage(reading.damaged)
    if damage.lines > 0 {
      damage.keptAt = try Rewriting.writeBeside(
        file.path, word: "damaged", stamp: stamp, unread, disk: disk)
    }
    if reading.isDamagedAtEndOnly {
      try file.truncate(to: reading.goodEnd)
      try file.synchronizeWhole()
      return (Journal(file, end: reading.goodEnd), damage)
    }
    let journal = try Rewriting.write(lines, to: file.path, like: file.status(), disk: disk)
    return (journal, damage.lines > 0 ? damage : nil)
  }

  /// The lines that could not be read, byte by byte.
  private var unread: [UInt8] {
    var unread: [UInt8] = []
    for range in reading.damaged {
      unread += bytes[range]
      if range.upperBound < bytes.count { unread.append(bytes[range.upperBound]) }
    }
    return unread
  }
}

extension Damage {
  init(_ ranges: [Range<Int>]) {
    self.init(lines: ranges.count, bytes: ranges.reduce(0) { $0 + $1.count }, keptAt: nil)
  }
}
