import GRDB
import ReadoutKit

/// The table of lines typed.
enum HistoryTable {
  /// Marks a file as a history of Readout (SQLite's `application_id`, "Rdhi").
  private static let applicationID: Int32 = 0x52_64_68_69
  /// The version of the table (SQLite's `user_version`).
  private static let version: Int32 = 1

  /// True where a file holds the table, false where it is empty.
  ///
  /// - Throws: ``ReadoutError`` where it is something else, or the history of a newer version.
  static func isCurrent(_ db: Database, _ path: String) throws -> Bool {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if id == applicationID, found == version { return true }
    if id == applicationID {
      throw ReadoutError("\(path): the history of a newer version", kind: .unusable)
    }
    guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
      throw ReadoutError("\(path): a database, but not a history of Readout", kind: .unusable)
    }
    return false
  }

  static func create(_ db: Database) throws {
    // A number is never given twice, also after lines were removed.
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        CREATE TABLE line (
          number INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER, session TEXT, folder TEXT,
          text TEXT NOT NULL, milliseconds INTEGER, outcome TEXT);
        """)
  }

  @discardableResult
  static func insert(
    _ text: String, session: String?, folder: String?, time: Int?, in db: Database
  ) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO line (text, session, folder, time) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [text, session, folder, time])
    return Int(db.lastInsertedRowID)
  }

  static func removeLines(upTo number: Int, in db: Database) throws {
    try db.execute(sql: "DELETE FROM line WHERE number <= ?", arguments: [number])
  }

  /// The lines before a number, the latest first.
  static func latest(
    before number: Int, in db: Database
  ) throws -> MapCursor<RowCursor, PastLine> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT number, time, session, folder, text, milliseconds, outcome FROM line
        WHERE number < ? ORDER BY number DESC
        """)
    return try GRDB.Row.fetchCursor(statement, arguments: [number]).map { row in
      // A file that was tampered with may hold anything; taking it for text would end the program.
      func value<Value: DatabaseValueConvertible>(_ column: Int) -> Value? {
        Value.fromDatabaseValue(row[column] as DatabaseValue)
      }
      return PastLine(
        number: value(0) ?? 0, time: value(1), session: value(2), folder: value(3),
        text: value(4) ?? "", milliseconds: value(5),
        outcome: (value(6) as String?).flatMap(PastLine.Outcome.init))
    }
  }
}
