import Foundation
import GRDB
import ReadoutKit

/// Rows that are read at a time.
enum WordsRun: Sendable {
  /// All rows between two.
  case between(ClosedRange<Int>)
  case some([Int])

  /// The runs of all rows up to the last.
  static func runs(upTo last: Int) -> [WordsRun] {
    let length = length(last)
    return stride(from: 1, through: last, by: length).map { start in
      .between(start...min(last, start + length - 1))
    }
  }

  /// The runs of some rows, in their order.
  static func runs(of rows: [Int]) -> [WordsRun] {
    let length = length(rows.count)
    return stride(from: 0, to: rows.count, by: length).map { start in
      let rows = Array(rows[start..<min(rows.count, start + length)])
      let isGapless = zip(rows, rows.dropFirst()).allSatisfy { $0 + 1 == $1 }
      return isGapless ? .between(rows[0]...rows[rows.count - 1]) : .some(rows)
    }
  }

  /// How many rows a core takes at a time: enough that they are worth handing round, few enough that
  /// all cores have some.
  private static func length(_ count: Int) -> Int {
    max(16, min(256, count / (OrderedWork.cores * 4)))
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
    switch self {
    case .between(let rows):
      let statement = try db.cachedStatement(
        sql: """
          SELECT number, excluded, text FROM words WHERE number BETWEEN ? AND ? ORDER BY number
          """)
      let cursor = try GRDB.Row.fetchCursor(
        statement, arguments: [rows.lowerBound, rows.upperBound])
      while let row = try cursor.next() { try handOut(row) }
    case .some(let rows):
      let statement = try db.cachedStatement(
        sql: "SELECT number, excluded, text FROM words WHERE number = ?")
      for number in rows {
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: [number])
        while let row = try cursor.next() { try handOut(row) }
      }
    }
  }

  /// The words of each row, copied.
  func copy(in db: Database) throws -> [Words.Copy] {
    var copies: [Words.Copy] = []
    try forEach(in: db) { row, bytes, excluded in
      copies.append(
        .init(row: row, bytes: bytes.withUnsafeBufferPointer { Array($0) }, excluded: excluded))
    }
    return copies
  }
}

/// The words of a run, where they lie or copied.
enum Words {
  case rows(WordsRun, Database)
  case copies([Copy])

  /// The words of one row.
  struct Copy: Sendable {
    var row: Int
    var bytes: [UInt8]
    var excluded: [ByteRange]
  }

  /// Hands out the words of each row.
  func forEach(
    _ body: (_ row: Int, _ bytes: Span<UInt8>, _ excluded: [ByteRange]) -> Void
  ) throws {
    switch self {
    case .rows(let run, let db): try run.forEach(in: db, body)
    case .copies(let copies):
      for copy in copies { body(copy.row, copy.bytes.span, copy.excluded) }
    }
  }
}
