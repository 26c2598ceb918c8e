import Foundation
import GRDB
import ReadoutKit

/// A document as a row of the store.
enum DocumentRow {
  private static let columns =
    "name, path, hash, title, subtitle, author, outlet, date_stated, date_from, date_to, "
    + "date_basis, date_clues, language, words, zones, cluttered, source"

  static func fetchAll(_ db: Database) throws -> [Document] {
    var documents: [Document] = []
    documents.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0)
    let rows = try GRDB.Row.fetchCursor(
      db, sql: "SELECT number, \(columns) FROM document ORDER BY number")
    while let row = try rows.next() { documents.append(document(row)) }
    return documents
  }

  static func fetch(number: Int, in db: Database) throws -> Document? {
    let statement = try db.cachedStatement(
      sql: "SELECT number, \(columns) FROM document WHERE number = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [number]).map(document)
  }

  /// The document of a name, with the source that it came from.
  static func fetch(named name: String, in db: Database) throws -> (Document, source: Int?)? {
    let statement = try db.cachedStatement(
      sql: "SELECT number, \(columns) FROM document WHERE name = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [name]).map { (document($0), $0["source"]) }
  }

  static func insert(_ document: Document, source: Int?, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO document (\(columns), number)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: values(document, source))
  }

  static func update(_ document: Document, source: Int?, in db: Database) throws {
    let places = columns.split(separator: ", ").map { "\($0) = ?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(sql: "UPDATE document SET \(places) WHERE number = ?")
    try statement.execute(arguments: values(document, source))
  }

  private static func values(_ document: Document, _ source: Int?) -> StatementArguments {
    [
      document.name, document.path, document.hash, document.title, document.subtitle,
      document.author, document.outlet, document.date.stated, document.date.from, document.date.to,
      document.date.basis?.rawValue,
      document.date.clues.isEmpty ? nil : Data(Packing.clues(document.date.clues)),
      document.language, document.words, Data(Packing.zones(document.zones)),
      document.zones.contains { $0.kind.isExcluded }, source, document.number,
    ]
  }

  private static func document(_ row: GRDB.Row) -> Document {
    Document(
      number: row[0], name: row[1], path: row[2], title: row[4], subtitle: row[5],
      author: row[6], outlet: row[7],
      date: DocumentDate(
        stated: row[8], from: row[9], to: row[10],
        basis: (row[11] as String?).flatMap(DocumentDate.Basis.init),
        clues: (row[12] as Data?).map { Unpacking.clues([UInt8]($0)) } ?? []),
      language: row[13], words: row[14], zones: Unpacking.zones([UInt8](row[15] as Data)),
      hash: row[3])
  }
}

/// The words of a document as a row of the store.
enum WordsRow {
  static func fetch(number: Int, in db: Database) throws -> Text? {
    let statement = try db.cachedStatement(sql: "SELECT text FROM words WHERE number = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [number]).map { row in
      Text([UInt8](row[0] as Data))
    }
  }

  static func insert(_ text: Text, of document: Document, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO words (number, excluded, text) VALUES (?, ?, ?)")
    try statement.execute(arguments: [
      document.number, Data(Packing.ranges(Zone.excluded(document.zones))),
      text.bytes.withUnsafeBytes { Data($0) },
    ])
  }
}
