/// A table of facts or cues: comma-separated values with a header line (RFC 4180).
///
/// Lexicons are kept as CSV because every row can bear its source, a spreadsheet opens it, and the
/// tables of facts that they come from are CSV. It is read without Foundation.
public struct Table: Sendable {
  /// The names of the columns.
  public let header: [String]
  /// The rows, each with as many cells as the header.
  public let rows: [Line]

  /// One row, whose cells are looked up by the name of their column.
  public struct Line: Sendable {
    fileprivate let columns: [String: Int]
    /// The cells in order.
    public let cells: [String]

    /// The cell of a column; empty where there is no such column.
    public subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// The parts of a cell that holds a list, divided by semicolons.
    public func list(_ column: String) -> [String] {
      self[column].utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
        var part = part
        while part.first == UInt8(ascii: " ") { part.removeFirst() }
        while part.last == UInt8(ascii: " ") { part.removeLast() }
        return part.isEmpty ? nil : String(part)
      }
    }
  }

  /// Reads a table; lines that are empty or begin with `#` are passed over.
  ///
  /// A short line is filled with empty cells, and cells past the header's last are left out.
  public init(csv bytes: [UInt8]) {
    var lines: [[String]] = []
    var line: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    var isComment = false
    func endCell() {
      line.append(String(decoding: cell, as: UTF8.self))
      cell = []
      wasQuote = false
    }
    func endLine() {
      endCell()
      if line != [""] { lines.append(line) }
      line = []
    }
    for byte in bytes {
      // Left at once: a quotation mark in a comment opens no cell.
      if isComment {
        isComment = byte != UInt8(ascii: "\n")
        continue
      }
      switch byte {
      case UInt8(ascii: "#") where line.isEmpty && cell.isEmpty && !isQuoted && !wasQuote:
        isComment = true
      case UInt8(ascii: "\""):
        // A quotation mark inside a quoted cell is doubled: the second one puts the first back.
        if !isQuoted, wasQuote { cell.append(byte) }
        isQuoted.toggle()
        wasQuote = !isQuoted
      case UInt8(ascii: ",") where !isQuoted: endCell()
      case UInt8(ascii: "\n") where !isQuoted: endLine()
      case UInt8(ascii: "\r") where !isQuoted: break
      default:
        cell.append(byte)
        wasQuote = false
      }
    }
    if !cell.isEmpty || !line.isEmpty { endLine() }
    self.init(header: lines.first ?? [], rows: Array(lines.dropFirst()))
  }

  /// Makes a table of cells.
  public init(header: [String], rows lines: [[String]]) {
    var columns: [String: Int] = [:]
    for (index, name) in header.enumerated() { columns[name] = index }
    self.header = header
    rows = lines.map { line in
      let missing = [String](repeating: "", count: max(0, header.count - line.count))
      return Line(columns: columns, cells: Array((line + missing).prefix(header.count)))
    }
  }
}
