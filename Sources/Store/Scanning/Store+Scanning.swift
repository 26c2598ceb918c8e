import Dispatch
import Foundation
import GRDB
import ReadoutKit
import Synchronization

extension Store {
  /// Runs over the words of documents on all cores and gives what `body` makes of each, in order of
  /// number; where it makes nil, nothing.
  ///
  /// - Parameters:
  ///   - numbers: The documents, in order of number; nil for all of them.
  ///   - body: Called once a document, on any core, with its number, its bytes as on disk, and the
  ///     bytes that search, lenses and counts leave out, in order and apart from each other.
  /// - Throws: ``ReadoutError`` where words cannot be read any more, and on Ctrl-C.
  public func scan<Result: Sendable>(
    _ numbers: [Int]? = nil,
    _ body: @Sendable (_ number: Int, _ bytes: Span<UInt8>, _ excluded: [ByteRange]) -> Result?
  ) throws(ReadoutError) -> [(number: Int, result: Result)] {
    let numbering = numbering
    let rows =
      if let numbers { numbers.compactMap(numbering.row(ofNumber:)) } else { try allRows() }
    let runs = WordsRun.runs(of: rows)
    let isInterrupted = isInterrupted
    let results = try onAllCores(runs.count) { place, db in
      if isInterrupted() { throw ReadoutError("interrupted") }
      var results: [(number: Int, result: Result)] = []
      try runs[place].forEach(in: db) { row, bytes, excluded in
        let number = numbering.number(ofRow: row)
        if let result = body(number, bytes, excluded) { results.append((number, result)) }
      }
      return results
    }
    let all = results.flatMap { $0 }
    return numbering.isPlain ? all : all.sorted { $0.number < $1.number }
  }

  private func allRows() throws(ReadoutError) -> [Int] {
    try reaching("the documents could not be read") {
      try database.read { try Int.fetchAll($0, sql: "SELECT number FROM words ORDER BY number") }
    }
  }

  /// Does pieces of work that read the file, each on the next core that is free, and gives what came
  /// of them in order.
  ///
  /// A store in memory has one connection only, and its pieces are done one after the other.
  private func onAllCores<Result: Sendable>(
    _ count: Int, _ body: @Sendable (_ place: Int, Database) throws -> Result
  ) throws(ReadoutError) -> [Result] {
    let connections = try connections(atMost: count)
    let next = Atomic(0)
    let done = Mutex<(results: [Int: Result], failure: (any Error)?)>(([:], nil))
    DispatchQueue.concurrentPerform(iterations: connections.count) { core in
      do {
        try connections[core].read { db in
          while true {
            let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard place < count, done.withLock({ $0.failure == nil }) else { return }
            let result = try body(place, db)
            done.withLock { $0.results[place] = result }
          }
        }
      } catch {
        done.withLock { $0.failure = $0.failure ?? error }
      }
    }
    return try reaching("the words could not be read") {
      try done.withLock { done in
        if let failure = done.failure { throw failure }
        return (0..<count).compactMap { done.results[$0] }
      }
    }
  }

  /// As many connections as there are cores to read on.
  private func connections(atMost count: Int) throws(ReadoutError) -> [DatabaseQueue] {
    guard let path, !isBuilding, count > 1 else { return [database] }
    while readers.count < OrderedWork.cores {
      readers.append(try reaching("\(path) could not be read") { try StoreFile.reader(path) })
    }
    return readers
  }
}

/// Rows that are read at a time: all between two, or some of them.
struct WordsRun: Sendable {
  private var rows: [Int]
  private var isGapless: Bool

  /// How many rows a core takes at a time.
  private static let length = 256

  static func runs(of rows: [Int]) -> [WordsRun] {
    stride(from: 0, to: rows.count, by: length).map { start in
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
}
