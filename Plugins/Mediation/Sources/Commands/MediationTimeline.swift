import Reading
import ReadoutKit

/// `mediation timeline`: when efforts were made, in order, with a chart.
public struct MediationTimeline: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show when offers, agreements, refusals and breaches were made, with a chart.",
    discussion: """
      Acts only: what goes on and what is doubted are standing background, shown with --all. What \
      has no date of its own is counted below; --published puts it on the day of its article.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "mediation timeline mediator=China": "offers and answers by date, with a chart",
    "mediation timeline from=2022 to=2023 --published":
      "with what has only the date of its article",
  ]

  @OptionGroup var filter: MediationFilter

  @Flag(help: "What goes on and what is doubted, too.")
  var all = false

  @Flag(help: "Put what has no date of its own on the day its article was published.")
  var published = false

  @Flag(help: "Draw the chart with # for terminals without block signs.")
  var ascii = false

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the days, the earliest first, and counts what was left out.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var days: [String: [MediationFilter.Selection.Entry]] = [:]
    var (states, undated, byArticle) = (0, 0, 0)
    for entry in selection.entries {
      let isState = ["ongoing", "doubted"].contains(entry.stance)
      if isState, !all {
        states += 1
        continue
      }
      if let date = entry.finding.text("date") {
        days[date, default: []].append(entry)
      } else if published, let date = entry.published {
        byArticle += 1
        days[date, default: []].append(entry)
      } else {
        undated += 1
      }
    }
    let most = days.values.map(\.count).max() ?? 0
    let rows = days.sorted { $0.key < $1.key }.map { row($0.key, $0.value, most: most) }
    var notes: [String] = []
    if states > 0 { notes.append("\(states) standing (ongoing, doubted) left out: --all") }
    if undated > 0 {
      notes.append(
        "\(undated) without a date left out" + (published ? "" : ": --published places them"))
    }
    if byArticle > 0 { notes.append("\(byArticle) on the day of the article") }
    notes += filter.notes(on: selection)
    if selection.entries.isEmpty { notes = filter.whyEmpty(selection) }
    return Answer(
      columns: [
        Column("day"), Column("acts", alignsRight: true), Column(), Column("what", fit: .wrapped),
      ], rows: rows, notes: notes, isListing: true)
  }

  private func row(
    _ day: String, _ entries: [MediationFilter.Selection.Entry], most: Int
  ) -> Row {
    let told = entries.map { entry in
      let who = entry.finding.texts("actor").joined(separator: ", ")
      return "\(entry.place) \(who.isEmpty ? "" : who + ": ")\(entry.stance) "
        + (entry.finding.text("name") ?? entry.finding.text("instrument") ?? "")
    }
    return Row(
      [
        "day": .text(day), "acts": .number(entries.count),
        "stances": .texts(entries.map(\.stance)), "where": .texts(entries.map(\.place)),
        "what": .texts(told),
      ],
      cells: [
        Cell(day, .faint), Cell("\(entries.count)"),
        Cell(Bar.drawn(entries.count, of: most, width: 8, isASCII: ascii), .strong),
        Cell(told.joined(separator: " · ")),
      ], target: entries.first.map { .passage($0.passage) })
  }
}
