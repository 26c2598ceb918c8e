import Foundation
import GRDB
import ReadoutKit

/// The lines typed at prompts, in a database that several programs write to at once.
///
/// A line is there as soon as it is entered, and told what became of it once that is known, so that
/// one which took the program down with it is not lost.
public final class LineHistory {
  /// How many lines are taken over at most, and kept where nothing else is said.
  static let usualLimit = 20_000
  /// Longer lines are not kept, in UTF-8 bytes.
  static let longestLine = 1 << 15

  private let database: DatabaseQueue
  /// How many lines are kept; older ones go, some hundred at a time.
  var limit = LineHistory.usualLimit

  /// Opens the history in a file, or in memory where no path is given.
  ///
  /// - Parameter earlier: The text file, one line a row, that an earlier version kept; its lines are
  ///   taken over once, and the file goes.
  /// - Throws: ``ReadoutError`` where the file is no history or cannot be used.
  public init(path: String?, takingOver earlier: String? = nil) throws(ReadoutError) {
    if let path { Self.prepare(path) }
    database = try reaching("\(path ?? "the history in memory"): not usable as a history") {
      guard let path else {
        let memory = try DatabaseQueue()
        _ = try Self.begin(memory, "", takingOver: nil)
        return memory
      }
      return try Self.patiently {
        let file = try DatabaseQueue(path: path, configuration: Self.configuration)
        if try Self.begin(file, path, takingOver: earlier), let earlier { unlink(earlier) }
        return file
      }
    }
  }

  /// Tries again for two seconds where another program is in the way.
  ///
  /// To make a file one that is read and written side by side, SQLite wants it for itself, and does
  /// not wait for that however long it was told to wait.
  private static func patiently<Result>(_ open: () throws -> Result) throws -> Result {
    let end = ContinuousClock.now + .seconds(2)
    while true {
      do {
        return try open()
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < end
      {
        usleep(20_000)
      }
    }
  }

  /// Makes the folder and the file, which are nobody else's to read.
  private static func prepare(_ path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // Another prompt may be writing, which takes it no time; longer than this nobody is kept waiting.
    configuration.busyMode = .timeout(1)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    return configuration
  }

  /// Makes the table where there is none yet; gives true where it did.
  private static func begin(
    _ database: DatabaseQueue, _ path: String, takingOver earlier: String?
  ) throws -> Bool {
    if try database.read({ try HistoryTable.isCurrent($0, path) }) { return false }
    if !path.isEmpty {
      // Prompts read and write side by side.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }
    return try database.writeWithoutTransaction { db in
      var isNew = false
      try db.inTransaction(.immediate) {
        // Another prompt may have been first.
        isNew = try !HistoryTable.isCurrent(db, path)
        if isNew {
          try HistoryTable.create(db)
          for line in earlier.map(EarlierHistory.lines) ?? [] {
            try HistoryTable.insert(line, session: nil, folder: nil, time: nil, in: db)
          }
        }
        return .commit
      }
      return isNew
    }
  }

  // MARK: Writing

  /// Adds a line that is about to run; gives its number, or nil for one that is too long to keep.
  ///
  /// - Parameter time: Now, in seconds since 1970.
  public func add(
    _ line: String, session: String?, folder: String, time: Int
  ) throws(ReadoutError) -> Int? {
    guard line.utf8.count <= Self.longestLine else { return nil }
    return try reaching("the history could not be written") {
      try database.write { db in
        let number = try HistoryTable.insert(
          line, session: session, folder: folder, time: time, in: db)
        if number % 256 == 0 { try HistoryTable.removeLines(upTo: number - limit, in: db) }
        return number
      }
    }
  }

  /// Tells what became of a line.
  public func finish(
    _ number: Int, milliseconds: Int, outcome: PastLine.Outcome
  ) throws(ReadoutError) {
    try reaching("the history could not be written") {
      try database.write { db in
        let statement = try db.cachedStatement(
          sql: "UPDATE line SET milliseconds = ?, outcome = ? WHERE number = ?")
        try statement.execute(arguments: [milliseconds, outcome.rawValue, number])
      }
    }
  }

  /// Removes all lines; gives how many there were.
  public func clear() throws(ReadoutError) -> Int {
    let count = try reaching("the history could not be cleared") {
      try database.write { db in
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM line") ?? 0
        try db.execute(sql: "DELETE FROM line")
        return count
      }
    }
    // What was removed is not to be read in the file either; another prompt may be in the way.
    try? database.vacuum()
    _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return count
  }

  // MARK: Reading

  /// Goes through the lines from the latest back, until `isEnough` says so.
  ///
  /// - Parameter number: Only lines before this one; nil for all.
  public func forEachFromLatest(
    before number: Int? = nil, _ isEnough: (PastLine) -> Bool
  ) throws(ReadoutError) {
    try reaching("the history could not be read") {
      try database.read { db in
        let lines = try HistoryTable.latest(before: number ?? .max, in: db)
        while let line = try lines.next(), !isEnough(line) {}
      }
    }
  }

  /// The line of a number, or nil.
  public func line(_ number: Int) throws(ReadoutError) -> PastLine? {
    guard number < Int.max else { return nil }
    var found: PastLine?
    try forEachFromLatest(before: number + 1) { line in
      if line.number == number { found = line }
      return true
    }
    return found
  }

  /// The latest distinct lines, the oldest first.
  public func distinctLines(_ count: Int) throws(ReadoutError) -> [String] {
    var known: Set<String> = []
    var lines: [String] = []
    var seen = 0
    try forEachFromLatest { line in
      seen += 1
      if known.insert(line.text).inserted { lines.append(line.text) }
      // Who types the same few lines for days is not kept waiting for older ones.
      return lines.count >= count || seen >= 5 * count
    }
    return lines.reversed()
  }
}
