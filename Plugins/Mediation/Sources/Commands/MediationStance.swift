import Reading
import ReadoutKit

/// `mediation stance`: how actors stand to efforts for peace, over time.
public struct MediationStance: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "stance",
    abstract: "Show how an actor stands to efforts for peace over time, authors' doubts apart.",
    discussion: """
      With actor=, a row is a stance in one article, on the effort's own date or else the \
      article's; the stances that the actor takes come first, what authors say of it last. Without, \
      every actor with its stances.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "mediation stance actor=China": "how one actor stands over time",
    "mediation stance": "every actor",
    "mediation stance party=Ukraine": "on one war",
  ]

  @OptionGroup var filter: MediationFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists an actor's stances, or the actors.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    guard !selection.entries.isEmpty else {
      return Answer(notes: filter.whyEmpty(selection), isListing: true)
    }
    return filter.actor == nil ? actors(selection) : overTime(selection)
  }

  // MARK: One actor

  private struct Key: Hashable {
    let isAuthors: Bool
    let when: String
    let isArticles: Bool
    let document: Int
    let stance: String
    let instrument: String
  }

  private func overTime(_ selection: MediationFilter.Selection) -> Answer {
    let groups = Dictionary(grouping: selection.entries) { entry in
      let own = entry.finding.text("date")
      return Key(
        isAuthors: entry.finding.text("holder") == "author",
        when: own ?? entry.published ?? "undated", isArticles: own == nil,
        document: entry.finding.document, stance: entry.stance,
        instrument: entry.finding.text("instrument") ?? "")
    }
    let sorted = groups.sorted { left, right in
      let (one, other) = (left.key, right.key)
      if one.isAuthors != other.isAuthors { return !one.isAuthors }
      if one.when != other.when { return one.when < other.when }
      if one.document != other.document { return one.document < other.document }
      return (left.value[0].finding.range.lowerBound, one.stance, one.instrument)
        < (right.value[0].finding.range.lowerBound, other.stance, other.instrument)
    }
    let authors = sorted.filter(\.key.isAuthors).map(\.value.count).reduce(0, +)
    return Answer(
      columns: [
        Column("when"), Column("taken by"), Column("stance"), Column("instrument", isAside: true),
        Column("times", alignsRight: true), Column("where", fit: .rest),
      ], rows: sorted.map { row($0.key, $0.value) },
      notes: [
        "\(selection.entries.count - authors) taken by the actor, \(authors) said by authors; "
          + "~ the day of the article"
      ] + filter.notes(on: selection), isListing: true)
  }

  private func row(_ key: Key, _ entries: [MediationFilter.Selection.Entry]) -> Row {
    let places = entries.map(\.place)
    return Row(
      [
        "when": .text(key.when), "published": .flag(key.isArticles),
        "holder": .text(key.isAuthors ? "author" : "party"), "stance": .text(key.stance),
        "instrument": .text(key.instrument), "times": .number(entries.count),
        "where": .texts(places),
      ],
      cells: [
        Cell((key.isArticles ? "~" : "") + key.when, .faint),
        Cell(key.isAuthors ? "author" : "actor", key.isAuthors ? .faint : .plain),
        Cell(key.stance, .strong), Cell(key.instrument), Cell("\(entries.count)"),
        Cell(places.joined(separator: " "), .place),
      ], target: entries.first.map { .passage($0.passage) })
  }

  // MARK: Every actor

  private func actors(_ selection: MediationFilter.Selection) -> Answer {
    var byActor: [String: [MediationFilter.Selection.Entry]] = [:]
    var nobody = 0
    for entry in selection.entries {
      let actors = entry.finding.texts("actor")
      if actors.isEmpty { nobody += 1 }
      for actor in actors { byActor[actor, default: []].append(entry) }
    }
    let sorted = byActor.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    let rows = sorted.map { actor, entries in
      let doubts = entries.count { $0.finding.text("holder") == "author" }
      let counts = Dictionary(
        grouping: entries.filter { $0.finding.text("holder") != "author" }, by: \.stance)
      let stances = Stance.allCases.compactMap { stance in
        counts[stance.rawValue].map { "\(stance.rawValue) \($0.count)" }
      }
      return Row(
        [
          "actor": .text(actor), "times": .number(entries.count), "stances": .texts(stances),
          "authors": .number(doubts), "where": .texts(entries.map(\.place)),
        ],
        cells: [
          Cell(actor, .strong), Cell("\(entries.count)"),
          Cell(doubts == 0 ? "–" : "\(doubts)", .faint),
          Cell(stances.isEmpty ? "–" : stances.joined(separator: ", ")),
        ], target: entries.first.map { .passage($0.passage) })
    }
    return Answer(
      columns: [
        Column("actor"), Column("times", alignsRight: true),
        Column("by authors", alignsRight: true), Column("stances it takes", fit: .wrapped),
      ], rows: rows,
      notes: (nobody > 0 ? ["\(nobody) with no actor left out"] : []) + filter.notes(on: selection),
      isListing: true)
  }
}
