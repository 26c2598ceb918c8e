import ReadoutKit

/// The file `metadata.csv` of a folder: what it says about the files beside and below it.
struct SideFile {
  /// What one line says about one file.
  struct Entry {
    /// The file's name or path below the folder, with its ending or without.
    var name: [UInt8]
    var facts: GivenFacts
  }

  /// What came of a file by that name.
  enum Reading {
    case sideFile(SideFile)
    /// No column names files, and one has texts: it is a table of articles like any other.
    case articles
    /// It is neither; why.
    case refused(String)
  }

  /// The lines, in order.
  private(set) var entries: [Entry] = []
  /// What is odd about it.
  private(set) var warnings: [CorpusWarning] = []

  private static let usualName = Array("metadata.csv".utf8)
  /// What the column with the files' names is called.
  private static let nameColumns = [
    "file", "filename", "path", "filepath", "name", "document", "doc",
  ]
  .map { Array($0.utf8) }

  /// True for a path that ends in the name of a side file, whatever its letters.
  static func isName(_ path: [UInt8]) -> Bool {
    let start = path.count - usualName.count
    guard start == 0 || (start > 0 && path[start - 1] == UInt8(ascii: "/")) else { return false }
    return zip(path[start...], usualName).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Reads a file of that name.
  static func read(_ path: CorpusPath) -> Reading {
    let file = CorpusFile(path: path, name: "metadata")
    var table: SeparatedReader
    do throws(FileFailure) {
      table = SeparatedReader(Window(try ByteStream(file)))
    } catch {
      return .refused(error.message)
    }
    guard let header = table.header() else { return .refused("empty; left out") }
    let keys = header.map { ColumnMapping.key(of: $0) }
    let column = nameColumns.lazy.compactMap { keys.firstIndex(of: $0) }.first
    let indices = ColumnMapping.standard.indices(in: header)
    guard let column else {
      if indices[.text] != nil { return .articles }
      let columns = ColumnMapping.listed(header)
      return .refused("no column file, name or path; columns: \(columns); left out")
    }
    let facts = indices.filter { $0.key.isFact && $0.value != column }
    return .sideFile(SideFile(&table, of: file, names: column, facts: facts))
  }

  private init(
    _ table: inout SeparatedReader, of file: CorpusFile, names: Int,
    facts: [ColumnMapping.Column: Int]
  ) {
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .odd(let reason):
        warnings.append(file.warning("\(reason); left out", line: table.line))
      case .row:
        var draft = ArticleDraft(line: table.line)
        for (column, index) in facts { draft.set(column, to: table.cell(index)) }
        if draft.given.date != nil { draft.given.basis = .sideFile }
        entries.append(Entry(name: Self.plain(table.cell(names)), facts: draft.given))
      }
    }
    if let failure = table.failure {
      warnings.append(file.warning("\(failure.reason); the rest left out", line: table.line))
    }
  }

  /// A path below the folder as a walk writes it.
  private static func plain(_ name: [UInt8]) -> [UInt8] {
    let parts = name.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    return Array(parts.filter { !$0.elementsEqual([UInt8(ascii: ".")]) }.joined(separator: [0x2F]))
  }
}
