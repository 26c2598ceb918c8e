import Foundation
import GRDB
import ReadoutKit

extension Store {
  // MARK: Files

  /// The files and folders that it was loaded from; none where it never was.
  public var roots: [String] {
    let roots = (try? database.read { try StoreFact.roots.value($0) as String? }) ?? nil
    return roots.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  /// True where a listing comes to what it came to when all of its files had been read.
  public func isLoaded(from listing: [Source]) -> Bool {
    let known = try? database.read { try StoreFact.fingerprint.value($0) as Int? }
    return known != nil && known == Source.fingerprint(of: listing)
  }

  /// True where every file of the corpus had been read when it was loaded last.
  public var isWhole: Bool {
    ((try? database.read { try StoreFact.fingerprint.value($0) as Int? }) ?? nil) != nil
  }

  /// Copies the store to a place where there is none yet; one that cannot be copied is no harm.
  public func copy(to other: String) {
    guard let path, !isBuilding, other != path,
      !FileManager.default.fileExists(atPath: other),
      case .locked(let lock) = LoadLock.ask(other)
    else { return }
    withExtendedLifetime(lock) {
      let building = StoreFile.building(other)
      StoreFile.remove(building)
      do {
        try database.backup(to: DatabaseQueue(path: building))
        if rename(building, other) != 0 { StoreFile.remove(building) }
      } catch {
        StoreFile.remove(building)
      }
    }
  }

  /// Throws away what was built so far of a store that will not be finished.
  public static func discardBuilding(at path: String) { StoreFile.remove(StoreFile.building(path)) }

  /// How the files of a listing differ from those that were read.
  ///
  /// - Parameters:
  ///   - listing: The files as they are on disk.
  ///   - isWhole: True where files that are not in the listing are gone.
  public func difference(
    to listing: [Source], isWhole: Bool = true
  ) throws(ReadoutError) -> Difference {
    var difference = Difference()
    var known: [[UInt8]: (row: Int, source: Source, isSharing: Bool)] = [:]
    try reaching("the list of files could not be read") {
      try database.read { db in
        let rows = try GRDB.Row.fetchCursor(
          db, sql: "SELECT number, path, name, size, modified, sharing FROM source")
        while let row = try rows.next() {
          let path = [UInt8](row[1] as Data)
          let source = Source(path: path, name: row[2], size: row[3], modified: row[4])
          known[path] = (row[0], source, row[5])
        }
      }
    }
    var sharing: [Int] = []
    var unchanged: [Int] = []
    for (place, source) in listing.enumerated() {
      let old = known.removeValue(forKey: source.path)
      if old?.source != source {
        difference.toRead.append(place)
      } else if let old {
        unchanged.append(old.row)
        if old.isSharing { sharing.append(place) }
      }
    }
    if isWhole { difference.gone = known.values.map(\.row).sorted() }
    difference.known = try documentCount(ofSources: unchanged) + sharing.count
    // What a file shared with one that is gone is now its own.
    if !difference.isEmpty, !sharing.isEmpty {
      difference.toRead = (difference.toRead + sharing).sorted()
    }
    return difference
  }

  private func documentCount(ofSources sources: [Int]) throws(ReadoutError) -> Int {
    try reaching("the documents could not be counted") {
      try database.read { db in
        let statement = try db.cachedStatement(
          sql: "SELECT count(*) FROM document WHERE source = ?")
        return try sources.reduce(0) { count, source in
          count + (try Int.fetchOne(statement, arguments: [source]) ?? 0)
        }
      }
    }
  }

  // MARK: Loading

  /// What came of a load.
  public struct Change: Sendable, Equatable {
    /// Numbers of documents that were not there before.
    public var added: [Int]
    /// Numbers of documents whose words have changed.
    public var changed: [Int]
    /// How many were there already, with the same words.
    public var known: Int
    /// How many are not there any more.
    public var removed: Int
  }

  /// Begins a load: takes out the documents of files that are gone.
  public func begin(_ difference: Difference = Difference()) throws(ReadoutError) -> Intake {
    let isFresh = isEmpty
    let floor = floor
    var intake = try reaching("the store could not be read") {
      try Intake(database, isFresh: isFresh, floor: floor)
    }
    try intake.remove(sources: difference.gone)
    return intake
  }

  /// Ends a load.
  ///
  /// - Parameters:
  ///   - listing: All files of the corpus, where every one of them has been read; nil where not.
  ///   - roots: Where the corpus lies.
  public func finish(
    _ intake: Intake, listing: [Source]? = nil, roots: [String]? = nil
  ) throws(ReadoutError) -> Change {
    var intake = intake
    _ = try intake.end(fingerprint: listing.map { Source.fingerprint(of: $0) }, roots: roots)
    if isBuilding, let path { try settle(at: path) }
    forget()
    catchUp()
    return Change(
      added: intake.added.map(numbering.number(ofRow:)),
      changed: intake.changed.map(numbering.number(ofRow:)).sorted(), known: intake.known,
      removed: intake.removed)
  }

  /// Moves the file that was built to its place.
  private func settle(at path: String) throws(ReadoutError) {
    try reaching("\(path) could not be finished") {
      try database.close()
      StoreFile.remove(path)
      guard rename(StoreFile.building(path), path) == 0 else {
        throw ReadoutError(
          "\(path) could not be finished (\(String(cString: strerror(errno))))", kind: .unusable)
      }
      database = try StoreFile.settled(path)
      isBuilding = false
    }
  }

  /// Keeps one document with its words, outside of any load, and gives it its number.
  ///
  /// A document of the same name keeps the number it has, with the new words.
  @discardableResult
  public func add(_ document: Document, text: Text) throws(ReadoutError) -> Document {
    var intake = try begin()
    let row = try intake.put(Entry(document, text: text))
    _ = try intake.end(fingerprint: nil, roots: nil)
    forget()
    return self.document(numbering.number(ofRow: row)) ?? document
  }

  // MARK: A session's numbers

  /// A document as a session remembers it.
  public struct Known: Sendable {
    /// The number that the session gave it.
    public var number: Int
    /// Its name.
    public var name: String
    /// The SHA-256 of its bytes.
    public var hash: String

    /// Makes one.
    public init(number: Int, name: String, hash: String) {
      self.number = number
      self.name = name
      self.hash = hash
    }
  }

  /// Gives documents the numbers by which a session knows them: found by name, else by hash.
  ///
  /// Documents that the session does not know get numbers behind all that it knows.
  ///
  /// - Returns: the places, in `known`, of the documents that are not here.
  @discardableResult
  public func number(as known: [Known]) throws(ReadoutError) -> [Int] {
    let rows = try reaching("the documents could not be read") {
      try database.read { db in
        var rows: [(number: Int, name: String, hash: String)] = []
        let cursor = try GRDB.Row.fetchCursor(
          db, sql: "SELECT number, name, hash FROM document ORDER BY number")
        while let row = try cursor.next() { rows.append((row[0], row[1], row[2])) }
        return rows
      }
    }
    let highest = max(known.map(\.number).max() ?? 0, 0)
    let byName = Dictionary(rows.indices.map { (rows[$0].name, $0) }) { first, _ in first }
    var given = [Int?](repeating: nil, count: rows.count)
    var missing: [Int] = []
    for (place, entry) in known.enumerated() {
      if let index = byName[entry.name] {
        given[index] = entry.number
      } else {
        missing.append(place)
      }
    }
    if !missing.isEmpty {
      var byHash: [String: [Int]] = [:]
      for index in rows.indices where given[index] == nil {
        byHash[rows[index].hash, default: []].append(index)
      }
      missing = missing.filter { place in
        guard let index = byHash[known[place].hash]?.first else { return true }
        byHash[known[place].hash]?.removeFirst()
        given[index] = known[place].number
        return false
      }
    }
    var numbering = Numbering()
    var next = highest + 1
    for (index, row) in rows.enumerated() {
      let number = given[index] ?? max(next, row.number)
      if given[index] == nil { next = number + 1 }
      numbering.give(number, toRow: row.number)
    }
    self.numbering = numbering
    floor = max(next, (rows.last?.number ?? 0) + 1)
    forget()
    return missing
  }
}
