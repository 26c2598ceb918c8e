import GRDB
import ReadoutKit

/// The tables of the store.
///
/// Words lie in a table of their own, so that looking through what is known of 100,000 documents does
/// not walk through their text, and pages are large, so that a whole article mostly lies in one of
/// them and is handed out where it lies.
enum Schema {
  /// Marks a file as a store of Readout (SQLite's `application_id`, "Rdot").
  static let applicationID: Int32 = 0x52_64_6F_74

  /// The version of the tables (SQLite's `user_version`).
  ///
  /// Raised with every change of them: all that a store holds can be read again from the corpus, so
  /// that a store of another version is begun anew.
  static let version: Int32 = 3

  /// What a file is, as far as a store is concerned.
  enum Kind {
    case empty, current, outdated, foreign
  }

  static func kind(_ db: Database) throws -> Kind {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if id != applicationID {
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
        ? .empty : .foreign
    }
    return try Int32.fetchOne(db, sql: "PRAGMA user_version") == version ? .current : .outdated
  }

  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        CREATE TABLE fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE source (
          number INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
          size INTEGER NOT NULL, modified INTEGER NOT NULL, sharing INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE document (
          number INTEGER PRIMARY KEY, source INTEGER, name TEXT NOT NULL UNIQUE,
          path TEXT NOT NULL, hash TEXT NOT NULL, title TEXT, subtitle TEXT, author TEXT,
          outlet TEXT, date_stated TEXT, date_from TEXT, date_to TEXT, date_basis TEXT,
          date_clues BLOB, language TEXT, words INTEGER NOT NULL, zones BLOB NOT NULL,
          cluttered INTEGER NOT NULL);
        CREATE INDEX document_source ON document(source);
        CREATE TABLE words (
          number INTEGER PRIMARY KEY, excluded BLOB NOT NULL, text BLOB NOT NULL);
        CREATE TABLE sentences (number INTEGER PRIMARY KEY, ranges BLOB NOT NULL);
        CREATE TABLE lens (
          number INTEGER PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL,
          UNIQUE (name, version));
        CREATE TABLE finding (
          lens INTEGER NOT NULL, document INTEGER NOT NULL, found BLOB NOT NULL,
          PRIMARY KEY (lens, document)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE word
          USING fts5(text, content='', tokenize="unicode61 remove_diacritics 2");
        """)
  }
}

/// What a store knows of itself, by name.
enum StoreFact: String {
  /// The version of the rules by which pages were read.
  case reader
  /// The files and folders that were loaded, a line each.
  case roots
  /// What the listing of the files came to when all of them had been read.
  case fingerprint
  /// How often documents were put in, changed or taken out.
  case revision
  /// The number that the next new document gets.
  case next
  /// What all documents come to: ``Totals``.
  case totals
  /// The last number that the full-text index holds.
  case indexed
  /// The start of the machine in which the file was written and not yet brought to the disk.
  case unsynced

  func value<Value: DatabaseValueConvertible>(_ db: Database) throws -> Value? {
    try Value.fetchOne(
      db, sql: "SELECT value FROM fact WHERE name = ?", arguments: [rawValue])
  }

  func set(_ value: (any DatabaseValueConvertible)?, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)",
      arguments: [rawValue, value])
  }
}
