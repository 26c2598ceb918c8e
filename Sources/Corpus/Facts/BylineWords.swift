import ReadoutKit

/// The small words of bylines, datelines and date lines, in small letters.
struct BylineWords: Sendable {
  /// The words for English pages.
  static let english = BylineWords(Table(csv: PackageResources.bylines_csv))

  /// Titles before names: "Dr", "Miss".
  let courtesies: Set<String>
  /// What bylines say instead of a name or after it: "staff", "correspondent".
  let roles: Set<String>
  /// Words in names of outlets and institutes: "Times", "Press".
  let outlets: Set<String>
  /// Days and months.
  let times: Set<String>
  /// Small words inside names: "van", "de".
  let particles: Set<String>
  /// News agencies named in datelines.
  let agencies: Set<String>
  /// What a note on the author calls the author: "professor".
  let professions: Set<String>
  /// Words before the day in a date line: "Published".
  let beforeDay: Set<String>
  /// Words after the day in a date line: "GMT".
  let afterDay: Set<String>
  /// Last words of places that are written like names: "Hong Kong".
  let places: Set<String>
  /// Verbs behind the name in a note on the author.
  let noteVerbs: Set<String>

  private init(_ table: Table) {
    var groups: [String: Set<String>] = [:]
    for row in table.rows {
      groups[row["group"], default: []].formUnion(
        row["words"].utf8.split(separator: UInt8(ascii: " ")).map {
          String(decoding: $0, as: UTF8.self)
        })
    }
    courtesies = groups["courtesy"] ?? []
    roles = groups["role"] ?? []
    outlets = groups["outlet"] ?? []
    times = groups["time"] ?? []
    particles = groups["particle"] ?? []
    agencies = groups["agency"] ?? []
    professions = groups["profession"] ?? []
    beforeDay = groups["before-day"] ?? []
    afterDay = groups["after-day"] ?? []
    places = groups["place"] ?? []
    noteVerbs = groups["note"] ?? []
  }
}
