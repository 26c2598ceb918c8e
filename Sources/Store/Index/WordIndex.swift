import GRDB

/// The full-text index (SQLite's FTS5) and the tables of sentences: built behind the prompt, in steps
/// that can be broken off at any time.
///
/// The index holds no text of its own; what it is told to forget must be what it was told.
enum WordIndex {
  /// How many documents are indexed at a time: nobody waits long for their turn to write.
  static let step = 384

  static func add(_ numbers: ClosedRange<Int>, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO word (rowid, text)
        SELECT number, CAST(text AS TEXT) FROM words WHERE number BETWEEN ? AND ?
        """, arguments: [numbers.lowerBound, numbers.upperBound])
  }

  static func remove(_ number: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO word (word, rowid, text)
        SELECT 'delete', number, CAST(text AS TEXT) FROM words WHERE number = ?
        """, arguments: [number])
  }

  /// How far the index reaches, of how far it has to reach, in rows.
  static func reach(_ db: Database) throws -> (indexed: Int, last: Int) {
    (
      try StoreFact.indexed.value(db) ?? 0,
      try Int.fetchOne(db, sql: "SELECT max(number) FROM document") ?? 0
    )
  }

  /// Indexes the next documents.
  ///
  /// - Returns: how far the index reaches then, and how far it has to reach.
  static func extend(_ db: Database) throws -> (indexed: Int, last: Int) {
    let (indexed, last) = try reach(db)
    guard indexed < last else { return (indexed, last) }
    let numbers = try Int.fetchAll(
      db, sql: "SELECT number FROM document WHERE number > ? ORDER BY number LIMIT ?",
      arguments: [indexed, step])
    guard let end = numbers.last else { return (last, last) }
    try add(indexed + 1...end, db)
    try SentenceRow.keep(indexed + 1...end, db)
    try StoreFact.indexed.set(end, db)
    return (end, last)
  }
}
