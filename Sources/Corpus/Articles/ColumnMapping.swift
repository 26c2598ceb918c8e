import ReadoutKit

/// Which column of a table, or field of a record, holds what of an article.
///
/// Names are compared by their letters and digits alone: `Publication Date`, `publication_date` and
/// `publicationDate` are one. A point leads into a nested field: `source.name`.
public struct ColumnMapping: Sendable, Equatable {
  /// What a column can hold.
  public enum Column: Int, Sendable, CaseIterable {
    case text, title, subtitle, author, outlet, date, language, id

    /// The column's name, as it is typed.
    public var name: String { String(describing: self) }

    /// The column of a name, or nil.
    static func named(_ name: String) -> Column? { allCases.first { $0.name == name } }

    /// True for what says something about the article; its words and its number do not.
    var isFact: Bool { self != .text && self != .id }
  }

  /// What a name stands for: the column, and how good a name for it, 0 being the best.
  struct Place: Sendable, Equatable {
    var column: Column
    var rank: Int
  }

  /// The names that the user gave, as typed.
  let named: [Column: String]
  /// What each name stands for, as ``key(of:)`` has it.
  private let places: [[UInt8]: Place]
  /// The beginnings of names of nested fields, without the point.
  private let nests: Set<[UInt8]>

  /// The names that exports of news usually have.
  public static let standard = ColumnMapping(named: [:])

  private init(named: [Column: String]) {
    self.named = named
    var places: [[UInt8]: Place] = [:]
    for column in Column.allCases {
      let names = named[column].map { [Self.key(of: $0.utf8)] } ?? Self.usualNames[column] ?? []
      // A name that the user gave to one column is not a usual name of another any more.
      for (rank, name) in names.enumerated() where named[column] != nil || places[name] == nil {
        places[name] = Place(column: column, rank: rank)
      }
    }
    self.places = places
    var nests: Set<[UInt8]> = []
    for name in places.keys {
      for (offset, byte) in name.enumerated() where byte == Self.point {
        nests.insert(Array(name[..<offset]))
      }
    }
    self.nests = nests
  }

  /// Reads `text=body,date=published_at`; columns that are not named keep their usual names.
  public init(_ option: String) throws(ReadoutError) {
    var named: [Column: String] = [:]
    let columns = Column.allCases.map(\.name).joined(separator: ", ")
    let hint = "write them as text=body,date=published_at; there are \(columns)"
    for part in option.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(Self.trimmed)
      guard sides.count == 2 else {
        throw ReadoutError("columns: no = in '\(part)'", hint: hint, kind: .usage)
      }
      guard let column = Column.named(sides[0].lowercased()) else {
        throw ReadoutError("columns: no column '\(sides[0])'", hint: hint, kind: .usage)
      }
      guard !Self.key(of: sides[1].utf8).isEmpty else {
        throw ReadoutError("columns: no name for \(column.name)", hint: hint, kind: .usage)
      }
      guard named[column] == nil else {
        throw ReadoutError("columns: \(column.name) is given twice", hint: hint, kind: .usage)
      }
      let key = Self.key(of: sides[1].utf8)
      if let other = named.first(where: { Self.key(of: $0.value.utf8) == key }) {
        throw ReadoutError(
          "columns: '\(sides[1])' is given for \(other.key.name) and \(column.name)",
          hint: hint, kind: .usage)
      }
      guard key.count(where: { $0 == Self.point }) <= 8 else {
        throw ReadoutError("columns: '\(sides[1])' leads too deep", hint: hint, kind: .usage)
      }
      named[column] = sides[1]
    }
    self.init(named: named)
  }

  /// True where the user named no column.
  var isStandard: Bool { named.isEmpty }

  /// What a name stands for; nil for one that says nothing.
  func place(of name: some Collection<UInt8>) -> Place? { places[Self.key(of: name)] }

  /// True for a field whose own fields are looked at as well.
  func isNest(_ name: some Collection<UInt8>) -> Bool {
    !nests.isEmpty && nests.contains(Self.key(of: name))
  }

  /// Which column of a header holds what: for each column the best named.
  func indices(in header: [[UInt8]]) -> [Column: Int] {
    var found: [Column: (rank: Int, index: Int)] = [:]
    for (index, name) in header.enumerated() {
      guard let place = place(of: name) else { continue }
      if let best = found[place.column], best.rank <= place.rank { continue }
      found[place.column] = (place.rank, index)
    }
    return found.mapValues(\.index)
  }

  /// Some names, as a warning lists them.
  static func listed(_ names: [[UInt8]]) -> String {
    guard !names.isEmpty else { return "none" }
    let shown = names.prefix(8).map { String(CorpusPath($0).shown.prefix(40)) }
    return shown.joined(separator: ", ") + (names.count > 8 ? " …" : "")
  }

  private static let point = UInt8(ascii: ".")

  /// A name as it is compared: small letters, digits and points, and all that is not ASCII.
  static func key(of name: some Collection<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in name {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        point, 0x80...:
        key.append(byte)
      default: break
      }
    }
    return key
  }

  private static func trimmed(_ part: Substring) -> String {
    String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The usual names of each column, the likeliest first.
  private static let usualNames: [Column: [[UInt8]]] = {
    var names: [Column: [[UInt8]]] = [:]
    for row in Table(csv: PackageResources.columns_csv).rows {
      guard let column = Column.named(row["column"]) else { continue }
      names[column] = row.list("names").map { Array($0.utf8) }
    }
    return names
  }()
}
