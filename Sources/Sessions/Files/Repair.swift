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
  /// What was wrong with the file, or nil; it stays true where the repair fails.
  private(set) var damage: Damage?

  init(
    _ reading: SessionReading, of bytes: [UInt8], in file: OpenFile, lines: [[UInt8]],
    stamp: String, disk: Disk
  ) {
    self.reading = reading
    self.bytes = bytes
    self.file = file
    self.lines = lines
    self.stamp = stamp
    self.disk = disk
    damage = Damage(reading.damaged)
  }

  /// The file open for appending.
  mutating func run() throws -> Journal {
    if damage == nil, reading.headerLine != nil {
      if reading.lacksNewline {
        try file.write([UInt8(ascii: "\n")])
        try file.synchronize()
      }
      return Journal(file, end: bytes.count + (reading.lacksNewline ? 1 : 0))
    }
    if damage != nil {
      let kept = try Rewriting.writeBeside(
        file.path, word: "damaged", stamp: stamp, unread, disk: disk)
      damage?.keptAt = kept
    }
    do {
      return try mended()
    } catch {
      takeBack()
      throw error
    }
  }

  private func mended() throws -> Journal {
    if reading.isDamagedAtEndOnly {
      try file.truncate(to: reading.goodEnd)
      try file.synchronizeWhole()
      return Journal(file, end: reading.goodEnd)
    }
    return try Rewriting.write(lines, to: file.path, like: file.status(), disk: disk)
  }

  /// Removes the copy of what could not be read where it all still stands in the file: the next try
  /// makes one too.
  private mutating func takeBack() {
    guard let kept = damage?.keptAt, file.isInPlace,
      let size = try? file.status().st_size, size == bytes.count, unlink(kept) == 0
    else { return }
    damage?.keptAt = nil
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
