import Synchronization

/// The rows by which a user extends the program's tables, by the name of the table.
///
/// The program reads them once and takes them up before anything is read; from then on they stay.
public struct UserTables: Sendable {
  /// One row of the user's.
  public struct Row: Sendable {
    /// What the cells hold, by column.
    public let cells: [String: String]
    /// True for a row that switches off the built-in ones with the same cells.
    public let removes: Bool
  }

  /// A row that was passed over, or a file.
  public struct Fault: Sendable, Equatable {
    /// The line of the file, from 1; 0 for the file as a whole.
    public let line: Int
    /// What is wrong, and the way out.
    public let message: String
  }

  /// The rows of each table.
  public private(set) var tables: [String: [Row]] = [:]
  /// A number that differs where the rows do; 0 where there are none.
  public private(set) var stamp = 0

  /// Makes tables without rows.
  public init() {}

  // MARK: Taking up

  private static let taken = Mutex<UserTables?>(nil)

  /// The rows taken up; from the first use on they can no longer be replaced.
  public static var inUse: UserTables {
    taken.withLock { tables in
      if let tables { return tables }
      tables = UserTables()
      return UserTables()
    }
  }

  /// Takes rows up for the whole program; to be called before anything is read.
  public static func takeUp(_ tables: UserTables) {
    taken.withLock { known in
      precondition(known == nil, "tables of the user's come before the first reading")
      known = tables
    }
  }

  // MARK: Reading a file

  /// Adds the rows of a file; those that cannot be used are told and passed over.
  ///
  /// The first line names columns of the table, in any order. A row whose first
  /// cell begins with `-` switches built-in rows off. A row is one line.
  public mutating func add(_ bytes: [UInt8], to lexicon: Lexicon) -> [Fault] {
    var faults: [Fault] = []
    var header: [String]?
    var rows: [Row] = []
    let known = lexicon.columns
    for (index, line) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated() {
      var line = line
      if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      guard line.contains(where: { $0 > 0x20 }), line.first != UInt8(ascii: "#") else { continue }
      func fault(_ message: String) { faults.append(Fault(line: index + 1, message: message)) }
      guard let cells = Self.cells(of: line) else {
        fault("a quotation mark is not closed; the row is passed over")
        continue
      }
      guard let columns = header else {
        header = cells
        for column in cells where !known.contains(column) {
          fault("there is no column \(column); there are \(known.joined(separator: ", "))")
        }
        if !cells.contains(where: known.contains) {
          fault("the first line names no column of the table; the file is passed over")
          return faults
        }
        continue
      }
      guard cells.count <= columns.count else {
        fault(
          "\(cells.count) cells for \(columns.count) columns; put a cell with a comma in quotation marks"
        )
        continue
      }
      switch Self.row(of: cells, columns, lexicon) {
      case .success(let row):
        rows.append(row)
        mix(line, lexicon.name)
      case .failure(let wrong): fault(wrong.message)
      }
    }
    tables[lexicon.name, default: []] += rows
    return faults
  }

  private struct Wrong: Error { let message: String }

  private static func row(
    of cells: [String], _ columns: [String], _ lexicon: Lexicon
  ) -> Result<Row, Wrong> {
    var filled: [String: String] = [:]
    for (column, cell) in zip(columns, cells) { filled[column] = cell }
    let first = columns.first ?? ""
    if let cell = filled[first], cell.utf8.first == UInt8(ascii: "-") {
      filled[first] = String(cell.dropFirst())
      guard filled.values.contains(where: { !$0.isEmpty }) else {
        return .failure(Wrong(message: "nothing behind the minus; the row is passed over"))
      }
      filled["source"] = nil
      return .success(Row(cells: filled, removes: true))
    }
    for column in lexicon.required where filled[column, default: ""].isEmpty {
      return .failure(Wrong(message: "no \(column); the row is passed over"))
    }
    for column in lexicon.days {
      let day = filled[column, default: ""]
      guard day.isEmpty || isDay(day) else {
        return .failure(
          Wrong(message: "\(column) \(day) is no day; YYYY, YYYY-MM or YYYY-MM-DD"))
      }
    }
    return .success(Row(cells: filled, removes: false))
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, parts.count <= 3 else { return false }
    let numbers = parts.map { part in
      part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(String(Substring(part))) ?? -1 : -1
    }
    guard numbers.allSatisfy({ $0 >= 0 }) else { return false }
    guard parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return false }
    return (parts.count < 2 || (1...12).contains(numbers[1]))
      && (parts.count < 3 || (1...31).contains(numbers[2]))
  }

  /// The cells of one line, or nil where a quotation mark stays open.
  private static func cells(of line: ArraySlice<UInt8>) -> [String]? {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    func end() {
      let text = String(decoding: cell, as: UTF8.self)
      cells.append(text.trimmed)
      cell = []
    }
    for byte in line {
      if byte == UInt8(ascii: "\"") {
        if !isQuoted, wasQuote { cell.append(byte) }
        isQuoted.toggle()
        wasQuote = !isQuoted
        continue
      }
      wasQuote = false
      if byte == UInt8(ascii: ","), !isQuoted { end() } else { cell.append(byte) }
    }
    end()
    return isQuoted ? nil : cells
  }

  /// Folds a row into the stamp.
  private mutating func mix(_ line: ArraySlice<UInt8>, _ name: String) {
    var hash = UInt64(truncatingIfNeeded: stamp) ^ 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    for byte in line { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    stamp = Int(hash & 0xFF_FFFF_FFFF) | 1
  }
}

extension String {
  fileprivate var trimmed: String {
    var bytes = utf8[...]
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}
