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
    let runs =
      if let numbers {
        WordsRun.runs(of: numbers.compactMap(numbering.row(ofNumber:)))
      } else {
        WordsRun.runs(upTo: try lastRow())
      }
    let (isInterrupted, tellsProgress) = (isInterrupted, tellsProgress)
    let total = numbers?.count ?? totals.documents
    let done = Atomic(0)
    let results = try reaching("the words could not be read") {
      try forEachRun(of: runs) { run in
        if isInterrupted() { throw ReadoutError("interrupted") }
        var results: [(number: Int, result: Result)] = []
        try run.forEach { row, bytes, excluded in
          // The rest of a run is passed over: a document may take a lens long.
          if isInterrupted() { return }
          let number = numbering.number(ofRow: row)
          defer {
            let done = done.wrappingAdd(1, ordering: .relaxed).newValue
            if done % 8 == 0 || done == total { tellsProgress(done, total) }
          }
          if let result = body(number, bytes, excluded) { results.append((number, result)) }
        }
        if isInterrupted() { throw ReadoutError("interrupted") }
        return results
      }
    }
    return numbering.isPlain ? results : results.sorted { $0.number < $1.number }
  }

  private func lastRow() throws(ReadoutError) -> Int {
    try reaching("the documents could not be read") {
      try database.read { try Int.fetchOne($0, sql: "SELECT max(number) FROM words") ?? 0 }
    }
  }

  /// Goes through runs of rows, each on the next core that is free, and gives what came of them in
  /// order.
  private func forEachRun<Result: Sendable>(
    of runs: [WordsRun], _ body: @Sendable (Words) throws -> [Result]
  ) throws -> [Result] {
    guard path == nil || isBuilding else {
      let connections = try connections(atMost: runs.count)
      return try Cores.map(runs.count, on: connections.count) { core, next in
        try connections[core].read { db in
          while let place = next.take() {
            try next.put(body(.rows(runs[place], db)), at: place)
          }
        }
      }
    }
    // One connection has it all: a few runs at a time are copied out, and gone through on all cores.
    var results: [Result] = []
    for start in stride(from: 0, to: runs.count, by: 16) {
      let copies = try database.read { db in
        try runs[start..<min(runs.count, start + 16)].map { try $0.copy(in: db) }
      }
      results += try Cores.map(copies.count, on: OrderedWork.cores) { _, next in
        while let place = next.take() {
          try next.put(body(.copies(copies[place])), at: place)
        }
      }
    }
    return results
  }

  /// As many connections as there are cores to read on.
  private func connections(atMost count: Int) throws(ReadoutError) -> [DatabaseQueue] {
    guard let path, count > 1 else { return [database] }
    while readers.count < OrderedWork.cores {
      readers.append(try reaching("\(path) could not be read") { try StoreFile.reader(path) })
    }
    return readers
  }
}
