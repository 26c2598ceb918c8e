/// Reads comma-separated values as RFC 4180 has them.
enum SeparatedValues {
  /// The rows, each with its cells; nil where a quotation mark is never closed.
  static func rows(of bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = 0
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        if position < bytes.count, bytes[position] == byte {
          cell.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case UInt8(ascii: ",") where !isQuoted:
        row.append(text(cell))
        cell = []
      case UInt8(ascii: "\r") where !isQuoted: break
      case UInt8(ascii: "\n") where !isQuoted:
        rows.append(row + [text(cell)])
        row = []
        cell = []
      default: cell.append(byte)
      }
    }
    if isQuoted { return nil }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [text(cell)]) }
    return rows
  }
}
