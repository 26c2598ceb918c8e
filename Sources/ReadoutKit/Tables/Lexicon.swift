/// A table of the program that a user can extend with a file of the same name.
public struct Lexicon: Sendable {
  /// The name of the user's file, without `.csv`.
  public let name: String
  /// The columns by which a row of the user's is told to stand for a built-in one.
  public let key: [String]
  /// The columns that a row must fill.
  public let required: [String]
  /// The columns that hold days: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public let days: [String]
  /// The rows that the program brings.
  private let csv: [UInt8]

  /// Describes a table by its bytes and its columns.
  public init(
    _ name: String, csv: [UInt8], key: [String], required: [String] = [], days: [String] = []
  ) {
    self.name = name
    self.csv = csv
    self.key = key
    self.required = required
    self.days = days
  }

  /// The names of the columns.
  public var columns: [String] {
    Table(csv: Array(csv.prefix { $0 != UInt8(ascii: "\n") })).header
  }

  /// The program's rows with the user's: these come first, so that of two equal names theirs holds.
  public func table(with user: UserTables = .inUse) -> Table {
    let table = Table(csv: csv)
    guard let own = user.tables[name], !own.isEmpty else { return table }
    let replaced = Set(own.filter { !$0.removes }.map { values(of: $0.cells, in: key) })
    let removed = own.filter(\.removes)
    let kept = table.rows.filter { row in
      !replaced.contains(key.map { row[$0] })
        && !removed.contains { entry in
          entry.cells.allSatisfy { column, cell in cell.isEmpty || row[column] == cell }
        }
    }
    let added = own.filter { !$0.removes }.map { values(of: $0.cells, in: table.header) }
    return Table(header: table.header, rows: added + kept.map(\.cells))
  }

  private func values(of cells: [String: String], in columns: [String]) -> [String] {
    columns.map { cells[$0] ?? "" }
  }
}
