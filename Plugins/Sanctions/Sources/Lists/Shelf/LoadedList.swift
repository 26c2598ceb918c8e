import ReadoutKit

/// A list that the user has loaded: where it stands, and what was in it.
struct LoadedList: Sendable, Equatable {
  /// What the user calls it.
  var name: String
  var format: ListFormat
  /// Its file, and those beside it that were read with it.
  var paths: [String]
  /// The SHA-256 of each.
  var hashes: [String]
  /// The day that the list states as its own, or nil.
  var date: String?
  /// The day on which the file last changed, or nil.
  var changed: String?
  var entries: Int
  var names: Int

  /// The day of the list in words.
  var day: String { date ?? changed.map { "file of \($0)" } ?? "no date" }

  /// The day up to which the list speaks.
  var lastDay: String? { date ?? changed }
}

/// The register of loaded lists, as it is kept between runs: a table with a line for each.
enum ListRegister {
  /// What it is kept under.
  static let name = "sanctions-lists.csv"

  private static let header = [
    "name", "format", "paths", "hashes", "date", "changed", "entries", "names",
  ]

  static func lists(in bytes: [UInt8]) -> [LoadedList] {
    Table(csv: bytes).rows.compactMap { row in
      guard let format = ListFormat(rawValue: row["format"]) else { return nil }
      return LoadedList(
        name: row["name"], format: format, paths: lines(row["paths"]),
        hashes: lines(row["hashes"]), date: optional(row["date"]),
        changed: optional(row["changed"]), entries: Int(row["entries"]) ?? 0,
        names: Int(row["names"]) ?? 0)
    }
  }

  static func bytes(of lists: [LoadedList]) -> [UInt8] {
    let rows = lists.map { list in
      [
        list.name, list.format.rawValue, list.paths.joined(separator: "\n"),
        list.hashes.joined(separator: "\n"), list.date ?? "", list.changed ?? "",
        "\(list.entries)", "\(list.names)",
      ]
    }
    return ([header] + rows).flatMap { cells -> [UInt8] in
      var line: [UInt8] = []
      for (index, cell) in cells.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        line.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { line.append(byte) }
          line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
      }
      return line + [UInt8(ascii: "\n")]
    }
  }

  private static func lines(_ cell: String) -> [String] {
    cell.split(separator: "\n").map(String.init)
  }

  private static func optional(_ cell: String) -> String? { cell.isEmpty ? nil : cell }
}
