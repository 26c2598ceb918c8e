import ReadoutKit

/// A desk of texts in memory: for tests, and for trying a lens on a few lines.
public struct TextDesk: Desk {
  /// The documents, numbered from 1 in the order given.
  public let documents: [Document]
  /// The files that commands can read.
  public let files: any DeskFiles
  private let texts: [Text]

  /// Lays texts on the desk, each with the name of its document.
  public init(_ texts: [(name: String, text: String)], files: any DeskFiles = NoFiles()) {
    self.files = files
    self.texts = texts.map { Text($0.text) }
    documents = texts.enumerated().map { index, entry in
      Document(number: index + 1, name: entry.name, path: entry.name, hash: "")
    }
  }

  /// The document of a number, or nil.
  public func document(number: Int) -> Document? { documents.first { $0.number == number } }

  /// The documents with these numbers or beginnings of names.
  public func documents(named references: [String]) throws -> [Document] {
    if references.isEmpty { return documents }
    return documents.filter { document in
      references.contains { $0 == "\(document.number)" || document.name.hasPrefix($0) }
    }
  }

  /// Reads a document anew.
  public func reading(of document: Document) -> DocumentReading {
    DocumentReading(of: document, text: texts[document.number - 1])
  }

  /// Finds anew.
  public func findings(of plugin: any Plugin, in document: Document) -> [Finding] {
    plugin.findings(in: reading(of: document))
  }
}
