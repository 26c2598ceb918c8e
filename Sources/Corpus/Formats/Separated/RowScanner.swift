import Glibc
import ReadoutKit

/// Finds the cells of one row of comma- or tab-separated values (RFC 4180).
struct RowScanner {
  /// A cell: its bytes, for one in quotation marks those between them.
  struct Cell: Equatable {
    var range: ByteRange
    /// True where quotation marks in it are doubled.
    var hasDoubled = false
  }

  /// What came of a row.
  enum Scan: Equatable {
    /// A row of so many bytes, its end included.
    case row(Int)
    /// The bytes end before the row does.
    case cutOff
    /// No row; why.
    case odd(String)
  }

  /// The byte between two cells.
  let separator: UInt8
  /// False where quotation marks are nothing but words.
  var hasQuotes = true

  private(set) var cells: [Cell] = []
  /// True where a cell stood in quotation marks, and so may hold line breaks.
  private(set) var isQuoted = false

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(separator: UInt8, hasQuotes: Bool = true) {
    self.separator = separator
    self.hasQuotes = hasQuotes
  }

  /// Looks for the row that some bytes begin with; `isComplete` where no more bytes come.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isComplete: Bool) -> Scan {
    cells.removeAll(keepingCapacity: true)
    isQuoted = false
    var position = 0
    while true {
      let isInQuotes = hasQuotes && position < bytes.count && bytes[position] == Self.quote
      if isInQuotes {
        guard let cell = quoted(bytes, from: position + 1) else {
          return isComplete ? .odd("no closing quotation mark") : .cutOff
        }
        isQuoted = true
        cells.append(cell)
        position = cell.range.upperBound + 1
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
      } else {
        let start = position
        while position < bytes.count, bytes[position] != separator,
          bytes[position] != Self.lineFeed
        {
          position += 1
        }
        cells.append(Cell(range: start..<position))
      }
      if position == bytes.count { return isComplete ? .row(position) : .cutOff }
      if bytes[position] == separator {
        position += 1
        continue
      }
      if bytes[position] == Self.carriageReturn, position + 1 == bytes.count, !isComplete {
        return .cutOff
      }
      return ended(bytes, at: position, isInQuotes)
    }
  }

  /// The end of a row, where a line feed or its carriage return has to stand.
  private mutating func ended(
    _ bytes: UnsafeBufferPointer<UInt8>, at end: Int, _ isInQuotes: Bool
  ) -> Scan {
    if bytes[end] == Self.lineFeed {
      if !isInQuotes, let last = cells.last, !last.range.isEmpty,
        bytes[last.range.upperBound - 1] == Self.carriageReturn
      {
        cells[cells.count - 1].range = last.range.lowerBound..<(last.range.upperBound - 1)
      }
      return .row(end + 1)
    }
    if bytes[end] == Self.carriageReturn {
      if end + 1 == bytes.count { return .row(end + 1) }
      if bytes[end + 1] == Self.lineFeed { return .row(end + 2) }
    }
    return .odd("words behind a closing quotation mark")
  }

  /// A cell from behind its first quotation mark to the next that is not doubled; nil without one.
  private func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Cell? {
    guard let base = bytes.baseAddress else { return nil }
    var cell = Cell(range: start..<start)
    var position = start
    while position < bytes.count,
      let found = memchr(base + position, Int32(Self.quote), bytes.count - position)
    {
      let mark = found - UnsafeMutableRawPointer(mutating: base)
      guard mark + 1 < bytes.count, bytes[mark + 1] == Self.quote else {
        cell.range = start..<mark
        return cell
      }
      cell.hasDoubled = true
      position = mark + 2
    }
    return nil
  }

  /// The words of a cell.
  static func words(_ cell: Cell, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let raw = UnsafeBufferPointer(rebasing: bytes[cell.range])
    guard cell.hasDoubled, let base = raw.baseAddress else { return Array(raw) }
    return [UInt8](unsafeUninitializedCapacity: raw.count) { buffer, filled in
      guard let output = buffer.baseAddress else { return }
      var position = 0
      while position < raw.count {
        // Up to a quotation mark and with it; the one that doubles it is passed over.
        let found = memchr(base + position, Int32(quote), raw.count - position)
        let end = found.map { $0 - UnsafeMutableRawPointer(mutating: base) + 1 } ?? raw.count
        (output + filled).update(from: base + position, count: end - position)
        filled += end - position
        position = found == nil ? end : end + 1
      }
    }
  }
}
