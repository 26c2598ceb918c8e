import GRDB
import ReadoutKit

/// The tables of the store, and how an older store becomes a newer one.
enum Schema {
  /// Marks a file as a store of Readout (SQLite's `application_id`, "Rdot").
  static let applicationID: Int32 = 0x52_64_6F_74

  static func migrate(_ database: DatabaseQueue) throws {
    let isStore = try database.read { db in
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      return id == applicationID || tables == 0
    }
    guard isStore else {
      throw ReadoutError(
        "\(database.path): a database, but not a store of Readout",
        hint: "name another file with --store", kind: .unusable)
    }
    var migrator = DatabaseMigrator()
    migrator.registerMigration("documents") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      // Text is kept as bytes: SQLite hands them out without copying or looking into them.
      try db.execute(
        sql: """
          CREATE TABLE document (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            path TEXT NOT NULL,
            hash TEXT NOT NULL,
            title TEXT, author TEXT, outlet TEXT,
            date_stated TEXT, date_from TEXT, date_to TEXT,
            language TEXT,
            words INTEGER NOT NULL,
            zones TEXT NOT NULL,
            text BLOB NOT NULL
          )
          """)
    }
    try migrator.migrate(database)
  }
}
