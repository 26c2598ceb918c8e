import Foundation
import GRDB
import ReadoutKit

/// A document as a row of the store.
enum DocumentRow {
  private static let columns =
    "number, name, path, hash, title, author, outlet, date_stated, date_from, date_to, language, "
    + "words, zones"

  static func fetchAll(_ db: Database) throws -> [Document] {
    try GRDB.Row.fetchAll(db, sql: "SELECT \(columns) FROM document ORDER BY number").map(document)
  }

  static func text(number: Int, in db: Database) throws -> Text? {
    let row = try GRDB.Row.fetchOne(
      db, sql: "SELECT text FROM document WHERE number = ?", arguments: [number])
    return try row?.withUnsafeData(atIndex: 0) { data in Text(data.map { [UInt8]($0) } ?? []) }
  }

  static func remove(number: Int, in db: Database) throws {
    try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
  }

  static func save(_ document: Document, text: Text, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO document (\(columns), text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      document.number, document.name, document.path, document.hash, document.title,
      document.author, document.outlet, document.date.stated, document.date.from,
      document.date.to, document.language, document.words, encode(document.zones),
      text.bytes.withUnsafeBytes { Data($0) },
    ])
  }

  private static func document(_ row: GRDB.Row) -> Document {
    Document(
      number: row["number"], name: row["name"], path: row["path"], title: row["title"],
      author: row["author"], outlet: row["outlet"],
      date: DocumentDate(stated: row["date_stated"], from: row["date_from"], to: row["date_to"]),
      language: row["language"], words: row["words"], zones: decode(row["zones"]),
      hash: row["hash"])
  }

  // MARK: Zones, as `start-end kind` joined by semicolons

  private static func encode(_ zones: [Zone]) -> String {
    zones.map { "\($0.range.lowerBound)-\($0.range.upperBound) \($0.kind.rawValue)" }
      .joined(separator: ";")
  }

  private static func decode(_ zones: String) -> [Zone] {
    zones.split(separator: ";").compactMap { part in
      let words = part.split(separator: " ")
      guard words.count == 2, let kind = Zone.Kind(rawValue: String(words[1])) else { return nil }
      let ends = words[0].split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] <= ends[1] else { return nil }
      return Zone(range: ends[0]..<ends[1], kind: kind)
    }
  }
}
