import Reading
import ReadoutKit

/// `central-asia countries`: how often each country is named, and who acts towards it.
public struct CentralAsiaCountries: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "countries",
    abstract: "Counts the mentions of each country, and who acts towards it, by relation.",
    discussion: """
      A country counts with its people, places, leaders and firms. Behind each relation stands who \
      acts, and how often; %N shows the mentions of a row. Every filter of central-asia goes here \
      too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "central-asia countries": "how often each is named, who acts towards it",
    "central-asia countries actor=Russia": "towards which one state acts",
    "central-asia countries relation=support from=2022": "by one relation",
  ]

  @OptionGroup var filter: MentionFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the countries, the most named first, each with its relations below.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var tallies: [String: Tally] = [:]
    for found in selection.found {
      tallies[Self.land(of: found.finding), default: Tally()].take(found)
    }
    let rows = tallies.sorted {
      ($1.value.all.count, $0.key) < ($0.value.all.count, $1.key)
    }.flatMap { Self.rows($0.key, $0.value) }
    return Answer(
      columns: [
        Column("country"), Column("relation"), Column("mentions", alignsRight: true),
        Column("articles"), Column("who acts", fit: .rest),
      ], rows: rows, notes: filter.notes(on: selection), isListing: true)
  }

  /// The country that a mention belongs to; what belongs to several stands apart.
  private static func land(of finding: Finding) -> String {
    if let state = Gazetteer.standard.states.first(where: { $0.iso3 == finding.text("iso3") }) {
      return state.canonical
    }
    return finding.text("type") == Name.Kind.region.rawValue ? "Central Asia" : "across borders"
  }

  /// The mentions of one country.
  private struct Tally {
    var all: [DatedFindings.Entry] = []
    var related: [String: [DatedFindings.Entry]] = [:]

    mutating func take(_ found: DatedFindings.Entry) {
      all.append(found)
      if let relation = found.finding.text("relation") {
        related[relation, default: []].append(found)
      }
    }
  }

  private static func rows(_ country: String, _ tally: Tally) -> [Row] {
    let relations = tally.related.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    let left = tally.all.count - relations.reduce(0) { $0 + $1.value.count }
    return [row(country, nil, tally.all, named: "\(left) without a relation")]
      + relations.map { row(country, $0.key, $0.value, named: nil) }
  }

  private static func row(
    _ country: String, _ relation: String?, _ found: [DatedFindings.Entry], named: String?
  ) -> Row {
    var counts: [String: Int] = [:]
    for name in found.flatMap({ $0.finding.texts("relation_actor") }) {
      counts[name, default: 0] += 1
    }
    let actors = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let articles = found.reduce(into: [Int]()) {
      if $0.last != $1.finding.document { $0.append($1.finding.document) }
    }
    let names = found.reduce(into: [String]()) {
      if $0.last != $1.reading.document.name { $0.append($1.reading.document.name) }
    }
    let who = actors.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return Row(
      [
        "country": .text(country), "relation": .optional(relation),
        "mentions": .number(found.count), "articles": .texts(names),
        "actors": .list(
          actors.map {
            .object(["actor": .text($0.key), "mentions": .number($0.value)])
          }),
      ],
      cells: [
        Cell(relation == nil ? country : "", .strong), Cell(relation ?? "", .faint),
        Cell("\(found.count)"),
        Cell(
          articles.prefix(6).map(String.init).joined(separator: " ")
            + (articles.count > 6 ? " …" : ""), .place),
        relation == nil ? Cell(named ?? "", .faint) : Cell(who.isEmpty ? "–" : who),
      ], target: found.first?.target)
  }
}
