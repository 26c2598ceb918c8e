import Foundation
import GRDB
import Reading
import ReadoutKit

/// The sentences of a document as a row of the store.
enum SentenceRow {
  static func fetch(number: Int, in db: Database) throws -> [Sentence]? {
    let statement = try db.cachedStatement(sql: "SELECT ranges FROM sentences WHERE number = ?")
    guard let row = try GRDB.Row.fetchOne(statement, arguments: [number]) else { return nil }
    return Unpacking.sentences([UInt8](row[0] as Data))
  }

  /// Reads documents for their sentences, and keeps those.
  static func keep(_ numbers: ClosedRange<Int>, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO sentences (number, ranges) VALUES (?, ?)")
    for number in numbers {
      guard let document = try DocumentRow.fetch(number: number, in: db),
        let text = try WordsRow.fetch(number: number, in: db)
      else { continue }
      let sentences = DocumentReading(of: document, text: text).sentences
      try statement.execute(arguments: [number, Data(Packing.sentences(sentences))])
    }
  }
}
