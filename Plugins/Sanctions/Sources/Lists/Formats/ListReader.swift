import ReadoutKit

/// Reads a file of a list that comes in pieces, whichever list it is.
struct ListReader {
  private enum Kind {
    case tabular(TabularList, CellReader)
    case treasury(TreasuryList, CellReader, TreasuryList.Part)
    case unitedNations(UnitedNationsList, MarkupReader)
  }

  /// How the file is called in messages.
  private let file: String
  private var head: [UInt8] = []
  private var kind: Kind?
  private var faults = ListFaults()

  /// How many bytes tell which list it is.
  private static let headSize = 1 << 16

  init(_ file: String) {
    self.file = file
    faults.file = file
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>) throws {
    if kind != nil { return read(bytes) }
    head += bytes
    if head.count >= Self.headSize { try begin() }
  }

  /// Ends the file; gives the list that it is.
  mutating func endFile() throws -> ListFormat {
    if kind == nil { try begin() }
    switch kind {
    case .tabular(var list, var reader):
      kind = nil
      reader.finish(&faults) { list.take($0) }
      kind = .tabular(list, CellReader(separator: 0))
      return list.contents.format
    case .treasury(var list, var reader, let part):
      kind = nil
      reader.finish(&faults) { list.take($0, of: part) }
      kind = .treasury(list, CellReader(separator: UInt8(ascii: ",")), part)
    case .unitedNations(var list, let reader):
      list.finish(line: reader.line)
      if reader.isCut { faults.add("a text of more than 64 kB, cut", line: reader.line) }
      kind = .unitedNations(list, reader)
      return .un
    case nil: throw unknown("empty")
    }
    return .ofac
  }

  /// Goes on with a file of OFAC's that belongs to the one that has ended.
  mutating func begin(_ part: TreasuryList.Part, in file: String) {
    guard case .treasury(var list, let reader, _) = kind else { return }
    list.contents.faults.file = file
    faults.file = file
    kind = .treasury(list, reader, part)
  }

  /// What the files hold.
  func contents() throws -> ListContents {
    var contents: ListContents
    switch kind {
    case .tabular(let list, _): contents = list.contents
    case .treasury(let list, _, _): contents = list.contents
    case .unitedNations(let list, _): contents = list.contents
    case nil: throw unknown("empty")
    }
    contents.faults.add(faults)
    guard !contents.entries.isEmpty else { throw unknown("without an entry") }
    return contents
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    switch kind {
    case .tabular(var list, var reader):
      kind = nil
      reader.take(bytes, &faults) { list.take($0) }
      kind = .tabular(list, reader)
    case .treasury(var list, var reader, let part):
      kind = nil
      reader.take(bytes, &faults) { list.take($0, of: part) }
      kind = .treasury(list, reader, part)
    case .unitedNations(var list, var reader):
      kind = nil
      reader.take(bytes) { list.take($0, line: $1) }
      kind = .unitedNations(list, reader)
    case nil: break
    }
  }

  // MARK: Which list it is

  private mutating func begin() throws {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.prefix(64).contains(0)
    {
      throw ReadoutError(
        "\(file): UTF-16 or no text at all", hint: "convert it to UTF-8 first, as with iconv")
    }
    let bytes = head
    head = []
    guard let first = bytes.first(where: { $0 > 0x20 }) else { throw unknown("empty") }
    if first == UInt8(ascii: "<") {
      guard Self.contains("<CONSOLIDATED_LIST", in: bytes) else {
        throw unknown("XML, but not the UN's list")
      }
      kind = .unitedNations(UnitedNationsList(file: file), MarkupReader())
      return read(bytes[...])
    }
    try beginTable(bytes)
  }

  private mutating func beginTable(_ bytes: [UInt8]) throws {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
      let rows = Self.firstRows(of: bytes, separator: separator)
      if separator == UInt8(ascii: ","), let row = rows.first, let part = TreasuryList.part(row) {
        guard part == .entries else {
          throw ReadoutError(
            "\(file): holds what belongs to another file of OFAC's, its sdn.csv",
            hint: "load sdn.csv; alt.csv and add.csv beside it are read with it")
        }
        kind = .treasury(TreasuryList(file: file), CellReader(separator: separator), .entries)
        return read(bytes[...])
      }
      // A line with the day of the report may stand above the header.
      for (index, row) in rows.enumerated() {
        let cells = (0..<row.count).map { CellText.string(row[$0]) }
        guard let columns = ListColumns(header: cells) else { continue }
        var list = TabularList(columns, file: file)
        if index > 0 { list.setDate(Self.day(above: rows[..<index])) }
        var reader = CellReader(separator: separator)
        var passed = 0
        reader.take(bytes[...], &faults) { row in
          passed += 1
          if passed > index + 1 { list.take(row) }
        }
        kind = .tabular(list, reader)
        return
      }
    }
    throw unknown("no list that is known")
  }

  /// The first three rows.
  private static func firstRows(of bytes: [UInt8], separator: UInt8) -> [CellReader.Row] {
    var reader = CellReader(separator: separator)
    var faults = ListFaults()
    var rows: [CellReader.Row] = []
    reader.take(bytes[...], &faults) { if rows.count < 3 { rows.append($0) } }
    if rows.isEmpty { reader.finish(&faults) { rows.append($0) } }
    return rows
  }

  /// The day in a line such as `Report Date: 28-Jan-2026`.
  private static func day(above rows: ArraySlice<CellReader.Row>) -> String? {
    for row in rows {
      for index in 0..<row.count {
        let text = CellText.string(row[index])
        let value = text.split(separator: ":").last.map(String.init) ?? text
        if let day = ListFacts.day(value) { return day }
      }
    }
    return nil
  }

  private static func contains(_ words: String, in bytes: [UInt8]) -> Bool {
    let words = Array(words.utf8)
    guard bytes.count >= words.count else { return false }
    return bytes.indices.dropLast(words.count - 1).contains { start in
      bytes[start] == words[0] && bytes[start..<(start + words.count)].elementsEqual(words)
    }
  }

  private func unknown(_ what: String) -> ReadoutError {
    ReadoutError("\(file): \(what)", hint: ListFormat.expected)
  }
}
