import Foundation
import GRDB
import ReadoutKit

/// What a store holds, in numbers: kept with it, so that nobody counts through its rows.
public struct Totals: Sendable, Equatable {
  /// How many documents there are.
  public var documents = 0
  /// How many words they hold outside excluded zones.
  public var words = 0
  /// How many of them have excluded zones.
  public var cluttered = 0
  /// The first day that a document can be from, or nil where none has a date.
  public var from: String?
  /// The last day that a document can be from, or nil where none has a date.
  public var to: String?

  static func count(_ db: Database) throws -> Totals {
    let row = try GRDB.Row.fetchOne(
      db,
      sql: """
        SELECT count(*), sum(words), sum(cluttered), min(date_from), max(date_to) FROM document
        """)
    guard let row else { return Totals() }
    return Totals(
      documents: row[0], words: row[1] ?? 0, cluttered: row[2] ?? 0, from: row[3], to: row[4])
  }

  /// The numbers as they were kept last, or counted where they were not.
  static func kept(_ db: Database) throws -> Totals {
    guard let data: Data = try StoreFact.totals.value(db) else { return try count(db) }
    var unpacking = Unpacking([UInt8](data))
    guard let documents = unpacking.count(), let words = unpacking.count(),
      let cluttered = unpacking.count(), let from = unpacking.string(), let to = unpacking.string()
    else { return try count(db) }
    return Totals(
      documents: documents, words: words, cluttered: cluttered, from: from.isEmpty ? nil : from,
      to: to.isEmpty ? nil : to)
  }

  func keep(_ db: Database) throws {
    var packing = Packing()
    for number in [documents, words, cluttered] { packing.append(count: number) }
    for day in [from, to] { packing.append(day ?? "") }
    try StoreFact.totals.set(Data(packing.bytes), db)
  }
}
