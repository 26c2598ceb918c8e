import Foundation
import GRDB
import Reading
import ReadoutKit

/// The shared store: where documents, their reading and what the lenses found are looked up from.
///
/// The words live in SQLite as bytes, in memory for a corpus of everyday size or in a file that the
/// next start reopens. The list of documents is fetched when it is first asked for; readings and
/// findings are computed once a document and kept beside it. Confined to one thread, as the commands
/// are; what runs on other cores has connections of its own.
public final class Store {
  /// The file, or nil for a store in memory.
  public let path: String?
  /// True once Ctrl-C was pressed: long work stops between two chunks.
  public var isInterrupted: @Sendable () -> Bool = { false }
  /// Told how many documents of a scan are done, of how many; on any core.
  public var tellsProgress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

  var database: DatabaseQueue
  /// Connections that read on other cores; none for a store in memory.
  var readers: [DatabaseQueue] = []
  /// What builds the full-text index, or nil.
  var builder: IndexBuilder?
  /// True while the file is built beside the place where it will lie.
  var isBuilding: Bool
  var numbering = Numbering()
  /// The next new document's number is at least this.
  var floor = 1
  var readings = Kept<Int, DocumentReading>(limit: 12 << 20)
  var findings = Kept<FindingKey, [Finding]>(limit: 400_000)

  /// What tells which lenses need a text, for the lenses asked last.
  var triggers: (names: [String], triggers: LensTriggers)?

  /// The catalogue, and what makes it behind the prompt; nil until somebody asks for either.
  var keptCatalogue: Catalogue?
  var catalogueMaker: CatalogueMaker?

  private var list: [Document]?
  private var places: [String: Int]?
  private var placesByHash: [String: Int]?
  /// How many documents were fetched by name, one by one.
  private var lookups = 0
  private var keptTotals: Totals?
  /// What SQLite counts up when another connection has written.
  private var dataVersion = 0
  /// How often the documents had changed when they were last looked at.
  private var revision = 0

  /// Opens the store in a file, or in memory where no path is given.
  ///
  /// A store of another version is begun anew: all that it held can be read again.
  ///
  /// - Parameters:
  ///   - path: The file, absolute or from the current folder.
  ///   - reader: The version of the rules by which pages were read.
  /// - Throws: a ``ReadoutError`` of kind `unusable` where the file is no store or cannot be opened.
  public convenience init(path: String? = nil, reader: Int = 0) throws(ReadoutError) {
    try self.init(path: path, reader: reader, isBuilding: false)
  }

  /// Begins the store of a file that is not there yet.
  ///
  /// It is built beside that place and moved to it by ``finish(_:listing:)``, so that nobody ever
  /// opens half a store. The one who builds holds the ``LoadLock``.
  public static func build(at path: String, reader: Int = 0) throws(ReadoutError) -> Store {
    StoreFile.remove(StoreFile.building(path))
    return try Store(path: path, reader: reader, isBuilding: true)
  }

  private init(path: String?, reader: Int, isBuilding: Bool) throws(ReadoutError) {
    self.path = path
    self.isBuilding = isBuilding
    do {
      database = try StoreFile.open(path, reader: reader, isBuilding: isBuilding)
      try database.read { db in
        dataVersion = try StoreFile.dataVersion(db)
        revision = try StoreFact.revision.value(db) ?? 0
      }
    } catch let error as ReadoutError {
      throw error
    } catch {
      throw StoreFile.unusable(path, error)
    }
  }

  // MARK: Documents

  /// True where it holds documents.
  public var isEmpty: Bool { totals.documents == 0 }

  /// What it holds, in numbers.
  public var totals: Totals {
    if let keptTotals { return keptTotals }
    let totals = (try? database.read { try Totals.kept($0) }) ?? Totals()
    keptTotals = totals
    return totals
  }

  /// Every document, in order of number; fetched when it is first asked for.
  public var documents: [Document] { (try? allDocuments()) ?? [] }

  /// Every document, in order of number.
  ///
  /// - Throws: ``ReadoutError`` where they cannot be read any more.
  public func allDocuments() throws(ReadoutError) -> [Document] {
    if let list { return list }
    var documents = try reaching("the documents could not be read") {
      try database.read { try DocumentRow.fetchAll($0) }
    }
    if !numbering.isPlain {
      for index in documents.indices {
        documents[index].number = numbering.number(ofRow: documents[index].number)
      }
      documents.sort { $0.number < $1.number }
    }
    list = documents
    return documents
  }

  /// The document of a number, or nil.
  public func document(_ number: Int) -> Document? {
    if let list { return place(of: number, in: list).map { list[$0] } }
    guard let row = numbering.row(ofNumber: number) else { return nil }
    let document = try? database.read { try DocumentRow.fetch(number: row, in: $0) }
    return numbered(document)
  }

  /// The document of a whole name, or nil.
  public func document(named name: String) -> Document? {
    lookups += 1
    // Who asks for hundreds is served sooner out of the list of all.
    if lookups > 300, list == nil { _ = try? allDocuments() }
    if let list {
      let places =
        places
        ?? Dictionary(list.enumerated().map { ($1.name, $0) }) { first, _ in first }
      self.places = places
      return places[name].map { list[$0] }
    }
    return numbered(try? database.read { try DocumentRow.fetch(named: name, in: $0)?.0 })
  }

  /// A document whose text has this SHA-256, or nil; the first of several.
  public func document(hash: String) -> Document? {
    let documents = documents
    let places =
      placesByHash
      ?? Dictionary(documents.enumerated().map { ($1.hash, $0) }) { first, _ in first }
    placesByHash = places
    return places[hash].map { documents[$0] }
  }

  private func numbered(_ document: Document?) -> Document? {
    guard var document else { return nil }
    document.number = numbering.number(ofRow: document.number)
    return document
  }

  /// Where a number stands among documents, or nil.
  private func place(of number: Int, in documents: [Document]) -> Int? {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low].number == number ? low : nil
  }

  /// The words of a document, as on disk.
  public func text(of document: Document) throws(ReadoutError) -> Text {
    let text = try reaching("the words of \(document.name) could not be read") {
      try numbering.row(ofNumber: document.number).flatMap { row in
        try database.read { try WordsRow.fetch(number: row, in: $0) }
      }
    }
    guard let text else {
      throw ReadoutError("\(document.name) is not in the store", hint: "docs lists what is")
    }
    return text
  }

  // MARK: Reading

  /// The reading of a document, computed once.
  public func reading(of document: Document) throws(ReadoutError) -> DocumentReading {
    if let kept = readings[document.number], kept.document == document { return kept }
    let reading = DocumentReading(of: document, text: try text(of: document))
    readings.keep(reading, for: document.number, weight: reading.text.count)
    return reading
  }

  // MARK: What another program has changed

  /// Lets go of what is kept in memory, where another program has changed the documents since.
  ///
  /// - Returns: true where it has.
  @discardableResult
  public func catchUp() -> Bool {
    guard path != nil, !isBuilding else { return false }
    let now = try? database.read { db -> (version: Int, revision: Int)? in
      let version = try StoreFile.dataVersion(db)
      return version == dataVersion ? nil : (version, try StoreFact.revision.value(db) ?? 0)
    }
    guard let now = now ?? nil else { return false }
    dataVersion = now.version
    guard now.revision != revision else { return false }
    forget()
    return true
  }

  /// Lets go of all that is kept in memory, since the documents are others now.
  func forget() {
    revision =
      ((try? database.read { try StoreFact.revision.value($0) as Int? }) ?? nil) ?? revision
    list = nil
    places = nil
    placesByHash = nil
    lookups = 0
    keptTotals = nil
    keptCatalogue = nil
    catalogueMaker = nil
    readings.removeAll()
    findings.removeAll()
  }
}
