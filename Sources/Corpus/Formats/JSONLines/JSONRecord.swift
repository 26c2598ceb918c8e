/// The fields of one JSON object that say something, found but not decoded.
struct JSONRecord {
  /// A field that says something: its value, and how good its name is for that.
  struct Field {
    var value: JSONScanner.Value
    var rank: Int
  }

  /// What was found for each column, in the order of columns.
  private var fields = [Field?](repeating: nil, count: ColumnMapping.Column.allCases.count)
  /// The names of fields that stand twice.
  private(set) var repeated: [String] = []

  /// What was found for a column.
  subscript(column: ColumnMapping.Column) -> JSONScanner.Value? { fields[column.rawValue]?.value }

  /// Reads a line.
  init(_ line: UnsafeBufferPointer<UInt8>, _ names: inout FieldNames) throws(JSONFault) {
    var scanner = JSONScanner(line)
    // A byte-order mark may stand before any line where files were joined.
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { scanner = JSONScanner(line, at: 3) }
    scanner.skipSpace()
    guard scanner.next == JSONScanner.Mark.openBrace else {
      // Whatever else it is, it is said whether it is JSON at all.
      _ = try scanner.value()
      throw JSONFault(message: "no JSON object", byte: nil)
    }
    names.rewind()
    try object(&scanner, below: [], &names)
    scanner.skipSpace()
    guard scanner.next == nil else { throw scanner.fault("no JSON: more behind the object") }
  }

  /// Reads an object field by field.
  ///
  /// It calls itself for a nested object only where a name of the mapping leads into it, and so no
  /// deeper than a name has points.
  private mutating func object(
    _ scanner: inout JSONScanner, below path: [UInt8], _ names: inout FieldNames
  ) throws(JSONFault) {
    typealias Mark = JSONScanner.Mark
    _ = scanner.take(Mark.openBrace)
    scanner.skipSpace()
    if scanner.take(Mark.closeBrace) { return }
    while true {
      scanner.skipSpace()
      let key = try scanner.string()
      try scanner.colon()
      scanner.skipSpace()
      let name = try names.next(key, in: scanner.bytes, below: path)
      if name.isNest, scanner.next == Mark.openBrace {
        try object(&scanner, below: name.path + [Mark.point], &names)
      } else {
        let value = try scanner.value()
        take(value, name)
      }
      scanner.skipSpace()
      if scanner.take(Mark.comma) { continue }
      guard scanner.take(Mark.closeBrace) else {
        throw scanner.fault(
          scanner.next == nil ? "cut off: no closing brace" : "no JSON: a comma is missing")
      }
      return
    }
  }

  private mutating func take(_ value: JSONScanner.Value, _ name: FieldNames.Name) {
    guard let place = name.place, let penalty = Self.penalty(value, place.column) else { return }
    let rank = place.rank + penalty
    if let known = fields[place.column.rawValue], known.rank <= rank {
      if known.rank == rank { repeated.append(CorpusPath(name.path).shown) }
      return
    }
    fields[place.column.rawValue] = Field(value: value, rank: rank)
  }

  /// How much worse a value is than a string under the same name; nil for one that says nothing.
  private static func penalty(
    _ value: JSONScanner.Value, _ column: ColumnMapping.Column
  ) -> Int? {
    // A text that is no string is remembered, to be said, where no other name has one.
    if column == .text { return value.kind == .string ? 0 : 1000 }
    switch value.kind {
    case .string: return value.range.isEmpty ? nil : 0
    case .number: return 0
    case .array: return column == .id ? nil : 0
    case .word, .object: return nil
    }
  }
}

/// The names of fields as they follow each other, line after line.
///
/// The lines of a file mostly have the same fields in the same order: what a name stands for is
/// looked up once, and compared from then on.
struct FieldNames {
  /// A field's name, with those of the fields around it, and what it stands for.
  struct Name {
    var path: [UInt8]
    var place: ColumnMapping.Place?
    var isNest: Bool
    /// The bytes as they stand in the line.
    fileprivate var raw: [UInt8]
    fileprivate var parent: [UInt8]
  }

  private let columns: ColumnMapping
  private var known: [Name] = []
  private var index = 0

  /// The first names of the line, as a warning lists them.
  var listed: String { ColumnMapping.listed(known[..<min(index, known.count)].map(\.path)) }

  /// How many names are remembered.
  private static let limit = 64

  init(_ columns: ColumnMapping) { self.columns = columns }

  /// Begins a line.
  mutating func rewind() { index = 0 }

  /// The name that a key spells.
  mutating func next(
    _ key: JSONScanner.Value, in line: UnsafeBufferPointer<UInt8>, below parent: [UInt8]
  ) throws(JSONFault) -> Name {
    defer { index += 1 }
    let raw = UnsafeBufferPointer(rebasing: line[key.range])
    if index < known.count {
      let name = known[index]
      if name.raw.count == raw.count, name.parent == parent,
        name.raw.withUnsafeBufferPointer({ $0.elementsEqual(raw) })
      {
        return name
      }
    }
    let path = parent + (try JSONString.decode(key, in: line).bytes)
    let name = Name(
      path: path, place: columns.place(of: path), isNest: columns.isNest(path), raw: Array(raw),
      parent: parent)
    if index < known.count {
      known[index] = name
    } else if index < Self.limit {
      known.append(name)
    }
    return name
  }
}
