import Reading
import ReadoutKit

/// `sanctions timeline`: what was done when, in order of date.
public struct SanctionsTimeline: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show acts in order of date, with a chart: who did what when.",
    discussion: """
      Acts only: what stands in the background and what is said not to be so is left out and counted \
      (--states takes it in). A date is the text's own; “by” names the day of the article, where the \
      text gives none. Every filter of sanctions goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "sanctions timeline": "acts by date, with a chart",
    "sanctions timeline sender=EU from=2022": "of one side",
    "sanctions timeline --states": "with what stands in the background",
  ]

  @OptionGroup var filter: SanctionsFilter

  @Flag(help: "Take in what stands in the background, too.")
  var states = false

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the acts, the earliest first.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var left = LeftOut(undated: selection.undated)
    var dated: [(date: String, found: DatedFindings.Entry)] = []
    for found in selection.found {
      if found.finding.text("modality") == Modality.negated.rawValue {
        left.negated += 1
      } else if !states, filter.aspect != .state,
        found.finding.text("aspect") != Aspect.act.rawValue
      {
        left.states += 1
      } else if let date = found.occurrence.date {
        dated.append((date, found))
      } else {
        left.undated += 1
      }
    }
    let ordered = dated.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    let empty =
      selection.found.isEmpty ? filter.whyEmpty(selection) : "no act with a date among them"
    return Answer(
      heading: TimelineChart(dates: ordered.map(\.date)).lines,
      columns: [
        Column("when"), Column("status"), Column("by"), Column("against", isAside: true),
        Column("where"),
        Column("words", fit: .rest),
      ],
      rows: ordered.map { row($0.found) },
      notes: (ordered.isEmpty ? [empty] : []) + left.notes, isListing: true)
  }

  private func row(_ found: DatedFindings.Entry) -> Row {
    let finding = found.finding
    var record = found.reading.record(of: finding)
    record["when"] = .optional(found.occurrence.date)
    record["when_is_told"] = .flag(found.occurrence.isTold)
    return Row(
      record,
      cells: [
        Cell(found.occurrence.words, found.occurrence.isTold ? .plain : .faint),
        Cell(finding.statusInShort, .strong), Cell(finding.inShort("sender")),
        Cell(finding.inShort("target")), Cell(found.place, .place),
        Cell(found.reading.snippet(around: finding.range)),
      ], target: found.target)
  }

  /// How much is not shown, and why.
  private struct LeftOut {
    var states = 0
    var negated = 0
    var undated = 0

    init(undated: Int) { self.undated = undated }

    var notes: [String] {
      let parts = [
        states == 0 ? nil : "\(states) standing in the background (--states shows them)",
        negated == 0 ? nil : "\(negated) said not to be so",
        undated == 0 ? nil : "\(undated) without a date",
      ].compactMap(\.self)
      return parts.isEmpty ? [] : ["left out: " + parts.joined(separator: ", ")]
    }
  }
}
