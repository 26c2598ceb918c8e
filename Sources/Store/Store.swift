import GRDB
import Reading
import ReadoutKit

/// The shared store: where documents, their reading and what the lenses found are looked up from.
///
/// The words live in SQLite as bytes, in memory for a corpus of everyday size or in a file that the
/// next start reopens. Readings and findings are computed once a document and kept beside it.
/// Confined to one thread, as the commands are.
public final class Store {
  private let database: DatabaseQueue
  private var readings = Kept<String, DocumentReading>(limit: Store.keptReadings)
  private var findings = Kept<FindingKey, [Finding]>(limit: Store.keptFindings)

  private static let keptReadings = 4096
  private static let keptFindings = 65536

  /// Every document, in order of number.
  public private(set) var documents: [Document]
  private var numbersByName: [String: Int]

  /// True where the store held documents when it was opened.
  public let isReopened: Bool

  /// Opens the store in a file, or in memory where no path is given.
  ///
  /// - Throws: a ``ReadoutError`` of kind `unusable` where the file is no store or cannot be opened.
  public init(path: String? = nil) throws(ReadoutError) {
    do {
      // Another program may be writing: it is waited for.
      var configuration = Configuration()
      configuration.busyMode = .timeout(10)
      database =
        try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
        ?? DatabaseQueue()
      try Schema.migrate(database)
      documents = try database.read { try DocumentRow.fetchAll($0) }
      isReopened = !documents.isEmpty
      numbersByName = Dictionary(documents.map { ($0.name, $0.number) }) { first, _ in first }
    } catch let error as ReadoutError {
      throw error
    } catch {
      throw ReadoutError(
        "\(path ?? "the store in memory"): not usable as a store (\(Self.reason(error)))",
        hint: "name another file with --store, or leave the option out to keep all in memory",
        kind: .unusable)
    }
  }

  /// Keeps a document with its words and gives it its number.
  ///
  /// A document of the same name and hash keeps the number it has; one whose words have changed
  /// keeps its number with the new words. A new one gets `number` where that is free, else the next.
  @discardableResult
  public func add(_ document: Document, text: Text, number: Int? = nil) throws(ReadoutError)
    -> Document
  {
    var document = document
    let known = numbersByName[document.name].flatMap(index)
    if let known {
      document.number = documents[known].number
      if documents[known] == document { return document }
    } else {
      document.number = free(number) ?? (documents.last?.number ?? 0) + 1
    }
    do {
      try database.write { try DocumentRow.save(document, text: text, in: $0) }
    } catch {
      throw ReadoutError(
        "\(document.name) could not be stored (\(Self.reason(error)))", kind: .unusable)
    }
    if let known {
      // The same words under other zones are read anew; other words have another hash.
      if documents[known].hash == document.hash { forget() }
      documents[known] = document
    } else {
      documents.insert(document, at: place(of: document.number))
      numbersByName[document.name] = document.number
    }
    return document
  }

  /// Removes a document; its number is not given to another one before the end of the program.
  public func remove(_ document: Document) throws(ReadoutError) {
    guard let index = index(of: document.number) else { return }
    do {
      try database.write { try DocumentRow.remove(number: document.number, in: $0) }
    } catch {
      throw ReadoutError(
        "\(document.name) could not be removed (\(Self.reason(error)))", kind: .unusable)
    }
    documents.remove(at: index)
    numbersByName[document.name] = nil
  }

  /// The document of a number, or nil.
  public func document(_ number: Int) -> Document? { index(of: number).map { documents[$0] } }

  /// The document of a whole name, or nil.
  public func document(named name: String) -> Document? {
    numbersByName[name].flatMap(document)
  }

  /// Where a number stands among the documents, or would stand.
  private func place(of number: Int) -> Int {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func index(of number: Int) -> Int? {
    let place = place(of: number)
    return place < documents.count && documents[place].number == number ? place : nil
  }

  /// A number that was asked for, or nil where it is taken or none that can be counted on from.
  private func free(_ number: Int?) -> Int? {
    guard let number, (1..<Int(Int32.max)).contains(number),
      index(of: number) == nil
    else { return nil }
    return number
  }

  private func forget() {
    readings = Kept(limit: Store.keptReadings)
    findings = Kept(limit: Store.keptFindings)
  }

  /// The words of a document, as on disk.
  public func text(of document: Document) throws(ReadoutError) -> Text {
    do {
      let text = try database.read { try DocumentRow.text(number: document.number, in: $0) }
      if let text { return text }
    } catch {
      throw ReadoutError(
        "the words of \(document.name) could not be read (\(Self.reason(error)))", kind: .unusable)
    }
    throw ReadoutError("\(document.name) is not in the store", hint: "docs lists what is")
  }

  /// The reading of a document, computed once.
  public func reading(of document: Document) throws(ReadoutError) -> DocumentReading {
    // Two files may hold the same words, and the reading bears the document's name and number.
    let key = "\(document.number) \(document.hash)"
    if let kept = readings[key] { return kept }
    let reading = DocumentReading(of: document, text: try text(of: document))
    readings[key] = reading
    return reading
  }

  /// What a plugin found in a document, computed once for its words and the plugin's version.
  public func findings(of plugin: any Plugin, in document: Document) throws(ReadoutError)
    -> [Finding]
  {
    let key = FindingKey(
      document: document.number, hash: document.hash, plugin: plugin.name, version: plugin.version)
    if let kept = findings[key] { return kept }
    let found = plugin.findings(in: try reading(of: document))
    findings[key] = found
    return found
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }

  private struct FindingKey: Hashable {
    let document: Int
    let hash: String
    let plugin: String
    let version: Int
  }
}
