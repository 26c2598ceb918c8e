import Foundation
import GRDB
import ReadoutKit

/// Rows that are read at a time: all between two, or some of them.
struct WordsRun: Sendable {
  private var rows: [Int]
  private var isGapless: Bool

  /// How many rows a core takes at a time, at most: fewer than 64 cost more in being handed round.
  private static let length = 256

  static func runs(of rows: [Int]) -> [WordsRun] {
    let length = max(16, min(length, rows.count / (OrderedWork.cores * 4)))
    return stride(from: 0, to: rows.count, by: length).map { start in
      let rows = Array(rows[start..<min(rows.count, start + length)])
      let isGapless = zip(rows, rows.dropFirst()).allSatisfy { $0 + 1 == $1 }
      return WordsRun(rows: rows, isGapless: isGapless)
    }
  }

  /// Hands out the words of each row where they lie, without copying them.
  func forEach(
    in db: Database, _ body: (_ row: Int, _ bytes: Span<UInt8>, _ excluded: [ByteRange]) -> Void
  ) throws {
    func handOut(_ row: GRDB.Row) throws {
      let excluded: [ByteRange] = try row.withUnsafeData(atIndex: 1) { data in
        data.map { $0.isEmpty ? [] : Unpacking.ranges([UInt8]($0)) } ?? []
      }
      try row.withUnsafeData(atIndex: 2) { data in
        (data ?? Data()).withUnsafeBytes { bytes in
          body(row[0], bytes.bindMemory(to: UInt8.self).span, excluded)
        }
      }
    }
    guard let first = rows.first, let last = rows.last else { return }
    if isGapless {
      let statement = try db.cachedStatement(
        sql: """
          SELECT number, excluded, text FROM words WHERE number BETWEEN ? AND ? ORDER BY number
          """)
      let cursor = try GRDB.Row.fetchCursor(statement, arguments: [first, last])
      while let row = try cursor.next() { try handOut(row) }
    } else {
      let statement = try db.cachedStatement(
        sql: "SELECT number, excluded, text FROM words WHERE number = ?")
      for number in rows {
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: [number])
        while let row = try cursor.next() { try handOut(row) }
      }
    }
  }

  /// The words of each row, copied.
  func copy(
    in db: Database
  ) throws -> [(row: Int, bytes: [UInt8], excluded: [ByteRange])] {
    var copies: [(row: Int, bytes: [UInt8], excluded: [ByteRange])] = []
    try forEach(in: db) { row, bytes, excluded in
      copies.append((row, bytes.withUnsafeBufferPointer { Array($0) }, excluded))
    }
    return copies
  }
}
