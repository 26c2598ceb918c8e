import Foundation
import GRDB
import ReadoutKit

/// What a lens found in a document as a row of the store.
///
/// A row goes when the words change or what is known of their document does, so that what is there
/// is right; another version of the lens has rows of its own.
enum FindingRow {
  /// The row of a version of a lens; the findings of its other versions are let go of.
  static func lens(_ name: String, version: Int, _ db: Database) throws -> Int {
    if let number = try known(name, version: version, db) { return number }
    try db.execute(
      sql: "DELETE FROM finding WHERE lens IN (SELECT number FROM lens WHERE name = ?)",
      arguments: [name])
    try db.execute(sql: "DELETE FROM lens WHERE name = ?", arguments: [name])
    try db.execute(
      sql: "INSERT INTO lens (name, version) VALUES (?, ?)", arguments: [name, version])
    return Int(db.lastInsertedRowID)
  }

  static func known(_ name: String, version: Int, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT number FROM lens WHERE name = ? AND version = ?", arguments: [name, version])
  }

  /// The packed findings in documents between two rows, by row.
  static func fetch(
    lens: Int, rows: ClosedRange<Int>, _ db: Database
  ) throws -> [Int: [UInt8]] {
    let statement = try db.cachedStatement(
      sql: "SELECT document, found FROM finding WHERE lens = ? AND document BETWEEN ? AND ?")
    let cursor = try GRDB.Row.fetchCursor(
      statement, arguments: [lens, rows.lowerBound, rows.upperBound])
    var found: [Int: [UInt8]] = [:]
    while let row = try cursor.next() {
      found[row[0]] = try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } ?? [] }
    }
    return found
  }

  /// The packed findings of so many documents that have any, with their rows.
  static func fetch(lens: Int, limit: Int, _ db: Database) throws -> [(row: Int, found: [UInt8])] {
    let statement = try db.cachedStatement(
      sql: "SELECT document, found FROM finding WHERE lens = ? AND length(found) > 0 LIMIT ?")
    return try GRDB.Row.fetchAll(statement, arguments: [lens, limit]).map { row in
      (row[0], [UInt8](row[1] as Data))
    }
  }

  /// Keeps findings, unless the document is another one by now.
  static func keep(
    _ findings: [UInt8], lens: Int, row: Int, hash: String, _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO finding (lens, document, found)
        SELECT ?, number, ? FROM document WHERE number = ? AND hash = ?
        """)
    try statement.execute(arguments: [lens, Data(findings), row, hash])
  }
}
