import Foundation
import GRDB
import ReadoutKit

/// How the file of a store is opened, built and thrown away.
enum StoreFile {
  /// Where a store is built before it is moved to its place.
  static func building(_ path: String) -> String { path + ".building" }

  /// Removes a store with the files that SQLite keeps beside it.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  static func open(_ path: String?, reader: Int, isBuilding: Bool) throws -> DatabaseQueue {
    guard let path else {
      let database = try DatabaseQueue(configuration: configuration(isBuilding: true))
      try begin(database, reader: reader)
      return database
    }
    if isBuilding {
      let database = try DatabaseQueue(
        path: building(path), configuration: configuration(isBuilding: true))
      try begin(database, reader: reader)
      try database.write { try StoreFact.unsynced.set(machineStart, $0) }
      return database
    }
    let database = try DatabaseQueue(path: path, configuration: configuration())
    switch try database.read({ try Schema.kind($0) }) {
    case .foreign:
      throw ReadoutError(
        "\(path): a database, but not a store of Readout",
        hint: "name another file with --store", kind: .unusable)
    case .current:
      // A store that was never brought to the disk is not trusted once the machine was started anew.
      let (isSame, unsynced, roots) = try database.read { db in
        (
          try StoreFact.reader.value(db) == reader, try StoreFact.unsynced.value(db) as String?,
          try StoreFact.roots.value(db) as String?
        )
      }
      if isSame, unsynced == nil || unsynced == machineStart {
        try readWhileWriting(database)
        return database
      }
      return try renew(database, at: path, reader: reader, roots: roots)
    case .outdated: return try renew(database, at: path, reader: reader, roots: nil)
    case .empty:
      try begin(database, reader: reader)
      try readWhileWriting(database)
      return database
    }
  }

  /// Lets others read while one writes (SQLite's write-ahead log); only done to what is a store.
  private static func readWhileWriting(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  /// Opens a file that was built just now.
  static func settled(_ path: String) throws -> DatabaseQueue {
    let database = try DatabaseQueue(path: path, configuration: configuration())
    try readWhileWriting(database)
    return database
  }

  /// A connection that only reads, for another core.
  static func reader(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  static func configuration(isBuilding: Bool = false) -> Configuration {
    var configuration = Configuration()
    // Another program may be writing: it is waited for.
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      if db.configuration.readonly { return }
      try db.execute(sql: "PRAGMA page_size = 32768")
      // A file that is being built is no store yet: whoever finds one half done begins anew.
      try db.execute(
        sql: isBuilding
          ? "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000"
          : "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 256")
    }
    return configuration
  }

  static func dataVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }

  static func unusable(_ path: String?, _ error: any Error) -> ReadoutError {
    ReadoutError(
      "\(path ?? "the store in memory"): not usable as a store (\(reason(of: error)))",
      hint: "name another file with --store, or --store memory to keep all in memory",
      kind: .unusable)
  }

  private static func begin(
    _ database: DatabaseQueue, reader: Int, roots: String? = nil
  ) throws {
    try database.write { db in
      try Schema.create(db)
      try StoreFact.reader.set(reader, db)
      if let roots { try StoreFact.roots.set(roots, db) }
    }
  }

  private static func renew(
    _ database: DatabaseQueue, at path: String, reader: Int, roots: String?
  ) throws -> DatabaseQueue {
    try database.close()
    remove(path)
    let fresh = try DatabaseQueue(path: path, configuration: configuration())
    try begin(fresh, reader: reader, roots: roots)
    try readWhileWriting(fresh)
    return fresh
  }

  /// Which start of the machine this is; the same word until it is started anew.
  static let machineStart: String = {
    let words = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id")
    return words.map { String(decoding: $0.prefix(36), as: UTF8.self) } ?? ""
  }()
}
