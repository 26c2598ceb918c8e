import ReadoutKit

/// Which column of a file holds what.
struct ListColumns: Sendable {
  /// What a column holds.
  enum Role: String, Sendable {
    case id, name, first, middle, last, kind, strength, aliases, sort, programme, listed, ended
    case country, born, gender, generated, authority
  }

  let format: ListFormat
  private let places: [Role: [Int]]
  /// How many cells a row must have for its id and name to be there.
  let least: Int

  /// The columns of a header; nil where it is none of a list.
  init?(header: [String]) {
    let names = header.map(Self.folded)
    for format in ListFormat.allCases {
      let columns = Self.known[format] ?? []
      guard !columns.isEmpty else { continue }
      let isOwn = columns.allSatisfy { !$0.isNeeded || names.contains($0.name) }
      guard isOwn else { continue }
      var places: [Role: [Int]] = [:]
      var least = 0
      for column in columns {
        guard let place = names.firstIndex(of: column.name) else { continue }
        places[column.role, default: []].append(place)
        if column.isNeeded { least = max(least, place + 1) }
      }
      self.format = format
      self.places = places
      self.least = least
      return
    }
    return nil
  }

  /// The texts of a role in a row, those that are not empty.
  func texts(_ role: Role, in row: CellReader.Row) -> [String] {
    (places[role] ?? []).map { CellText.string(row[$0]) }.filter { !$0.isEmpty && $0 != "-0-" }
  }

  func lists(_ role: Role, in row: CellReader.Row) -> [String] {
    (places[role] ?? []).flatMap { CellText.list(row[$0]) }
  }

  private struct Column: Sendable {
    let name: String
    let role: Role
    let isNeeded: Bool
  }

  /// A column's name by its letters and digits.
  private static func folded(_ name: String) -> String {
    String(
      decoding: name.utf8.compactMap { byte in
        (0x30...0x39).contains(byte)
          ? byte : (0x61...0x7A).contains(byte | 0x20) ? byte | 0x20 : nil
      }, as: UTF8.self)
  }

  private static let known: [ListFormat: [Column]] = {
    var known: [ListFormat: [Column]] = [:]
    for row in Table(csv: PackageResources.list_columns_csv).rows {
      guard let format = ListFormat(rawValue: row["format"]), let role = Role(rawValue: row["role"])
      else { preconditionFailure("list_columns.csv: \(row["format"]) \(row["role"])") }
      known[format, default: []].append(
        Column(name: folded(row["column"]), role: role, isNeeded: row["needed"] == "yes"))
    }
    return known
  }()
}
