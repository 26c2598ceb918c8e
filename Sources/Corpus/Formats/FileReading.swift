import ReadoutKit

/// The reading of one file: which format it is in, and so who reads it.
struct FileReading {
  private let file: CorpusFile
  private let columns: ColumnMapping

  init(_ file: CorpusFile, _ columns: ColumnMapping) {
    self.file = file
    self.columns = columns
  }

  /// Hands over the articles, or throws a ``FileFailure`` for the whole file.
  func articles(_ each: (CorpusReader.Outcome) throws -> Void) throws {
    if file.path == .standardInput { return try standardInput(each) }
    switch file.form.format {
    case .jsonLines:
      try JSONLines.read(window(), of: file, columns: columns, each: each)
    case .commaSeparated:
      try SeparatedRows.read(window(), of: file, columns: columns, each: each)
    case .tabSeparated:
      try SeparatedRows.read(
        window(), separator: UInt8(ascii: "\t"), of: file, columns: columns, each: each)
    default: try each(PlainText.article(wholeFile(), of: file, columns: columns))
    }
  }

  private func window() throws -> Window { Window(try ByteStream(file)) }

  /// All bytes of a file with one article.
  ///
  /// Nearly every file is read straight, in one call of the system.
  private func wholeFile() throws -> [UInt8] {
    if !file.form.isPacked {
      let bytes = try FileBytes.read(file.path)
      if !bytes.starts(with: Gzip.mark) { return bytes }
    }
    return try ByteStream(file).readAll()
  }

  /// Standard input has no name to tell its format: its first bytes do.
  ///
  /// A table looks like prose; it is looked for where the user named columns.
  private func standardInput(_ each: (CorpusReader.Outcome) throws -> Void) throws {
    var window = try window()
    let isBlank = { (byte: UInt8) in byte <= 0x20 || Self.mark.contains(byte) }
    repeat {
      window.extend()
    } while !window.isComplete && window.count < 1 << 20
      && window.withBytes { $0.allSatisfy(isBlank) }
    switch window.withBytes({ $0.first { !isBlank($0) } }) {
    case UInt8(ascii: "{"):
      try JSONLines.read(window, of: file, columns: columns, each: each)
    default:
      if !columns.isStandard {
        return try SeparatedRows.read(window, of: file, columns: columns, each: each)
      }
      try each(PlainText.article(window.readAll(), of: file, columns: columns))
    }
  }

  /// The bytes of a byte-order mark.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
