import Foundation
import GRDB
import ReadoutKit

/// Documents on their way into a store: written in large transactions, in the order in which they
/// come.
///
/// A value of its own, so that it may be handed to another core; only one writes at a time.
public struct Intake: Sendable {
  /// Rows of documents that were not there before.
  var added: [Int] = []
  /// Rows of documents whose words have changed.
  var changed: [Int] = []
  /// How many were there already, with the same words.
  public private(set) var known = 0
  /// How many are not there any more.
  public private(set) var removed = 0

  /// How many documents came in so far.
  public var count: Int { added.count + changed.count + known }

  private let database: DatabaseQueue
  private let isFresh: Bool
  private var next: Int
  private var indexed: Int
  private var waiting: [Delivery] = []
  private var weight = 0
  /// Rows of files that have come in part.
  private var open: [[UInt8]: OpenSource] = [:]

  private struct OpenSource {
    var number: Int
    var isReread: Bool
    var isSharing = false
  }

  /// How many bytes of text are written at a time, about.
  private static let batch = 8 << 20

  init(_ database: DatabaseQueue, isFresh: Bool, floor: Int) throws {
    self.database = database
    self.isFresh = isFresh
    (next, indexed) = try database.read { db in
      let highest = try Int.fetchOne(db, sql: "SELECT max(number) FROM document") ?? 0
      let next: Int = try StoreFact.next.value(db) ?? 1
      return (max(next, floor, highest + 1), try StoreFact.indexed.value(db) ?? 0)
    }
  }

  /// Takes what was read of a file.
  public mutating func take(_ delivery: Delivery) throws(ReadoutError) {
    waiting.append(delivery)
    for entry in delivery.entries { weight += entry.text.count + 512 }
    if weight >= Self.batch || waiting.count >= 4096 { try flush() }
  }

  /// Writes what has come in and is not written yet.
  public mutating func flush() throws(ReadoutError) {
    if waiting.isEmpty { return }
    let deliveries = waiting
    waiting = []
    weight = 0
    try write("the articles could not be stored") { intake, db in
      intake.indexed = try StoreFact.indexed.value(db) ?? 0
      for delivery in deliveries { try intake.write(delivery, db) }
      try StoreFact.next.set(intake.next, db)
    }
  }

  /// Takes out all documents of files that are gone.
  mutating func remove(sources: [Int]) throws(ReadoutError) {
    if sources.isEmpty { return }
    try write("the articles could not be removed") { intake, db in
      for source in sources {
        try intake.removeDocuments(of: source, db)
        try db.execute(sql: "DELETE FROM source WHERE number = ?", arguments: [source])
      }
    }
  }

  /// Ends the load: what a file does not hold any more is taken out, and the totals are counted.
  mutating func end(fingerprint: Int?, roots: [String]?) throws(ReadoutError) -> Totals {
    try flush()
    return try write("the store could not be finished") { intake, db in
      for source in try Int.fetchAll(db, sql: "SELECT source FROM document WHERE source < 0") {
        try intake.removeDocuments(of: source, db)
      }
      try StoreFact.fingerprint.set(fingerprint, db)
      if let roots { try StoreFact.roots.set(roots.joined(separator: "\n"), db) }
      let totals = try Totals.count(db)
      try totals.keep(db)
      return totals
    }
  }

  /// Changes the file and this value together, or neither.
  private mutating func write<Result>(
    _ failure: String, _ body: (inout Intake, Database) throws -> Result
  ) throws(ReadoutError) -> Result {
    var changed = self
    let result = try reaching(failure) {
      try database.write { db in
        try StoreFact.revision.set((StoreFact.revision.value(db) ?? 0) + 1, db)
        return try body(&changed, db)
      }
    }
    self = changed
    return result
  }

  // MARK: One file

  private mutating func write(_ delivery: Delivery, _ db: Database) throws {
    let path = delivery.source.path
    var source =
      try open.removeValue(forKey: path) ?? begin(delivery, db)
    let stale =
      delivery.isFirst && delivery.isLast && delivery.entries.count == 1 && source.isReread
      ? try DocumentNumbers.of(source: -source.number, db) : []
    for entry in delivery.entries {
      // A file with one article keeps its document, whatever it is called now.
      let heir = stale.count == 1 ? stale[0] : nil
      try write(entry, heir: heir, folder: delivery.folder, &source, db)
    }
    if delivery.isLast {
      try db.execute(
        sql: "UPDATE source SET name = ?, size = ?, modified = ?, sharing = ? WHERE number = ?",
        arguments: [
          delivery.source.name, delivery.source.size, delivery.source.modified, source.isSharing,
          source.number,
        ])
      if source.isReread { try removeDocuments(of: -source.number, db) }
    } else {
      open[path] = source
    }
  }

  /// Notes the file; that it has been read is only noted behind its last part.
  private func begin(_ delivery: Delivery, _ db: Database) throws -> OpenSource {
    let path = Data(delivery.source.path)
    if !isFresh,
      let number = try Int.fetchOne(
        db, sql: "SELECT number FROM source WHERE path = ?", arguments: [path])
    {
      // Its documents are set aside until they come again.
      try db.execute(sql: "UPDATE source SET size = -1 WHERE number = ?", arguments: [number])
      try db.execute(
        sql: "UPDATE document SET source = -source WHERE source = ?", arguments: [number])
      return OpenSource(number: number, isReread: true)
    }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO source (path, name, size, modified) VALUES (?, ?, -1, 0)")
    try statement.execute(arguments: [path, delivery.source.name])
    return OpenSource(number: Int(db.lastInsertedRowID), isReread: false)
  }

  // MARK: One document

  private mutating func write(
    _ entry: Entry, heir: Int?, folder: String, _ source: inout OpenSource, _ db: Database
  ) throws {
    var entry = entry
    if let heir, let old = try DocumentRow.fetch(number: heir, in: db) {
      if entry.document.name != old.name,
        try DocumentRow.fetch(named: entry.document.name, in: db) != nil
      {
        entry.document.name = old.name
      }
      return try replace(old, with: entry, source: source.number, db)
    }
    if !source.isReread {
      do {
        return try insert(entry, source: source.number, db)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        // The name is taken.
      }
    }
    while let (namesake, owner) = try DocumentRow.fetch(named: entry.document.name, in: db) {
      if owner == nil || owner == -source.number {
        return try replace(namesake, with: entry, source: source.number, db)
      }
      if namesake.hash == entry.document.hash {
        // The same article in two places is one document.
        source.isSharing = true
        known += 1
        return
      }
      // Another file has that name with other words: two documents, two names.
      entry.document.name = "\(folder)/\(entry.document.name)"
    }
    try insert(entry, source: source.number, db)
  }

  private mutating func insert(_ entry: Entry, source: Int?, _ db: Database) throws {
    var document = entry.document
    document.number = next
    try DocumentRow.insert(document, source: source, in: db)
    try WordsRow.insert(entry.text, of: document, in: db)
    next += 1
    added.append(document.number)
  }

  private mutating func replace(
    _ old: Document, with entry: Entry, source: Int?, _ db: Database
  ) throws {
    var document = entry.document
    document.number = old.number
    if document == old {
      try db.execute(
        sql: "UPDATE document SET source = ? WHERE number = ?", arguments: [source, old.number])
      known += 1
      return
    }
    try forgetReading(of: old.number, db)
    try DocumentRow.update(document, source: source, in: db)
    try WordsRow.insert(entry.text, of: document, in: db)
    if old.number <= indexed { try WordIndex.add(old.number...old.number, db) }
    if old.hash == document.hash { known += 1 } else { changed.append(old.number) }
  }

  /// Puts one document in, outside of any load.
  mutating func put(_ entry: Entry) throws(ReadoutError) -> Int {
    try write("\(entry.document.name) could not be stored") { intake, db in
      if let (namesake, owner) = try DocumentRow.fetch(named: entry.document.name, in: db) {
        try intake.replace(namesake, with: entry, source: owner, db)
        return namesake.number
      }
      try intake.insert(entry, source: nil, db)
      try StoreFact.next.set(intake.next, db)
      return intake.next - 1
    }
  }

  private mutating func removeDocuments(of source: Int, _ db: Database) throws {
    for number in try DocumentNumbers.of(source: source, db) {
      try forgetReading(of: number, db)
      try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
      try db.execute(sql: "DELETE FROM words WHERE number = ?", arguments: [number])
      removed += 1
    }
  }

  /// Lets go of all that was worked out from the words of a document, which are still there.
  private func forgetReading(of number: Int, _ db: Database) throws {
    if number <= indexed { try WordIndex.remove(number, db) }
    try db.execute(sql: "DELETE FROM sentences WHERE number = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM finding WHERE document = ?", arguments: [number])
  }
}

/// The rows of documents.
enum DocumentNumbers {
  static func of(source: Int, _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(sql: "SELECT number FROM document WHERE source = ?")
    return try Int.fetchAll(statement, arguments: [source])
  }
}
