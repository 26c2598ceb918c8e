/// Splits bytes that come in pieces into rows of cells (RFC 4180); holds one row at a time.
struct CellReader {
  /// One row: its cells without their quotation marks.
  struct Row {
    /// The line that it begins in, from 1.
    fileprivate(set) var line = 1
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [Int] = []

    /// How many cells it has.
    var count: Int { ends.count }

    /// The bytes of a cell; none where there is no such cell.
    subscript(index: Int) -> ArraySlice<UInt8> {
      guard ends.indices.contains(index) else { return [] }
      return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    fileprivate var isBlank: Bool { ends.count <= 1 && bytes.allSatisfy { $0 <= 0x20 } }
  }

  /// The largest row, in bytes: behind a quotation mark that never closes there is no end of it.
  static let limit = 1 << 20

  private let separator: UInt8
  private var row = Row()
  private var line = 1
  private var isInQuotes = false
  private var wasQuote = false
  private var isAtCellStart = true
  private var isPassingOver = false

  init(separator: UInt8) { self.separator = separator }

  /// Takes the next bytes and hands over every row that is complete; blank ones are passed over.
  mutating func take(
    _ bytes: ArraySlice<UInt8>, _ faults: inout ListFaults, each: (Row) throws -> Void
  ) rethrows {
    try bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let end = plainEnd(bytes, from: position)
        if end > position {
          if !isPassingOver { row.bytes.append(contentsOf: bytes[position..<end]) }
          position = end
        } else {
          let byte = bytes[position]
          position += 1
          if byte == 0x0A { line += 1 }
          if isPassingOver {
            if byte == 0x0A { begin() }
            continue
          }
          if isInQuotes {
            takeQuoted(byte)
          } else if try takePlain(byte, each) {
            continue
          }
        }
        if !isPassingOver, row.bytes.count + row.ends.count > Self.limit {
          faults.add(
            isInQuotes ? "a quotation mark that never closes" : "a row of more than 1 MB",
            line: row.line)
          isPassingOver = true
        }
      }
    }
  }

  /// The end of bytes that mean nothing but themselves where the reader stands.
  private func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    if isPassingOver {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    } else if isInQuotes {
      while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != 0x0A { end += 1 }
    } else if !isAtCellStart, !wasQuote {
      while end < bytes.count, bytes[end] != separator, bytes[end] != 0x0A, bytes[end] != 0x0D,
        bytes[end] != UInt8(ascii: "\"")
      {
        end += 1
      }
    }
    // A row is not let grow far beyond its limit by one piece.
    return min(end, start + Self.limit)
  }

  /// Hands over the last row, which may end without a line break.
  mutating func finish(_ faults: inout ListFaults, each: (Row) throws -> Void) rethrows {
    if isPassingOver { return }
    // `wasQuote` behind the last byte: the mark did close.
    if isInQuotes, !wasQuote {
      faults.add("a quotation mark that never closes", line: row.line)
      return
    }
    try endRow(each)
  }

  private mutating func takeQuoted(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") {
      isInQuotes = false
      wasQuote = true
    } else {
      row.bytes.append(byte)
    }
  }

  /// Takes a byte outside quotation marks; true where it ended a row.
  private mutating func takePlain(_ byte: UInt8, _ each: (Row) throws -> Void) rethrows -> Bool {
    switch byte {
    case UInt8(ascii: "\"") where wasQuote:
      // Doubled: the first one did not close.
      row.bytes.append(byte)
      isInQuotes = true
      wasQuote = false
    case UInt8(ascii: "\"") where isAtCellStart:
      isInQuotes = true
      isAtCellStart = false
    case separator:
      row.ends.append(row.bytes.count)
      isAtCellStart = true
      wasQuote = false
    case 0x0A:
      try endRow(each)
      return true
    case 0x0D: wasQuote = false
    default:
      // Blanks before a quotation mark are not the cell's.
      if byte != 0x20 || !isAtCellStart {
        row.bytes.append(byte)
        isAtCellStart = false
      }
      wasQuote = false
    }
    return false
  }

  private mutating func endRow(_ each: (Row) throws -> Void) rethrows {
    row.ends.append(row.bytes.count)
    if !row.isBlank { try each(row) }
    begin()
  }

  private mutating func begin() {
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.line = line
    isInQuotes = false
    wasQuote = false
    isAtCellStart = true
    isPassingOver = false
  }
}

/// The words of a cell.
enum CellText {
  /// The text without blanks at its ends; bytes that are no UTF-8 are taken for Latin-1.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if let valid = String(validating: bytes, as: UTF8.self) { return valid }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }

  /// The parts of a list divided by semicolons.
  static func list(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: UInt8(ascii: ";")).map(string).filter { !$0.isEmpty }
  }
}
