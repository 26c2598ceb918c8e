import Reading
import ReadoutKit

/// `central-asia timeline`: what was done when, in order of date.
public struct CentralAsiaTimeline: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show acts in order of date, with a chart: who did what when, and where.",
    discussion: """
      Acts only: how things stand is left out and counted (--states takes it in). A date is the \
      text's own; “by” names the day of the article, where the text gives none. One act told with two \
      names (Samarkand, Uzbekistan) is one row. Every filter of central-asia goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "central-asia timeline": "acts by date, with a chart",
    "central-asia timeline actor=China from=2022": "of one state",
    "central-asia timeline relation=visit": "of one kind",
  ]

  @OptionGroup var filter: MentionFilter

  @Flag(help: "Take in how things stand, too.")
  var states = false

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the acts, the earliest first.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var left = LeftOut(undated: selection.undated)
    var acts: [Act] = []
    for found in selection.found {
      let aspect = found.finding.text("aspect")
      if aspect == nil {
        left.unrelated += 1
      } else if !states, filter.aspect == nil, aspect != Relation.Aspect.act.rawValue {
        left.states += 1
      } else if let date = found.occurrence.date {
        let act = Act(date: date, found: [found])
        if let last = acts.last, last.isSame(as: act) {
          acts[acts.count - 1].found.append(found)
        } else {
          acts.append(act)
        }
      } else {
        left.undated += 1
      }
    }
    let ordered = acts.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    var notes = selection.found.isEmpty ? filter.notes(on: selection) : left.notes
    if ordered.isEmpty, !selection.found.isEmpty { notes.insert("no act with a date", at: 0) }
    return Answer(
      heading: TimelineChart(dates: ordered.map(\.date)).lines,
      columns: [
        Column("when"), Column("what"), Column("who"), Column("whom, where", isAside: true),
        Column("at"),
        Column("sentence", fit: .rest),
      ], rows: ordered.map(\.row), notes: notes, isListing: true)
  }

  /// One act, told by one or more mentions of a sentence.
  private struct Act {
    let date: String
    var found: [DatedFindings.Entry]

    var first: DatedFindings.Entry { found[0] }

    /// True for the next name in the sentence that has the same part in the same thing.
    func isSame(as other: Act) -> Bool {
      let (one, two) = (first, other.first)
      return date == other.date && one.place == two.place
        && one.finding.text("relation") == two.finding.text("relation")
        && one.finding.texts("relation_actor") == two.finding.texts("relation_actor")
    }

    var row: Row {
      let finding = first.finding
      var record = first.reading.record(of: finding)
      record["when"] = .text(date)
      record["when_is_told"] = .flag(first.occurrence.isTold)
      let names = found.reduce(into: [String]()) { names, found in
        let name = found.finding.text("canonical") ?? ""
        if !names.contains(name) { names.append(name) }
      }
      record["names"] = .texts(names)
      let actors = finding.texts("relation_actor")
      return Row(
        record,
        cells: [
          Cell(first.occurrence.words, first.occurrence.isTold ? .plain : .faint),
          Cell(finding.text("relation") ?? "", .strong),
          Cell(actors.isEmpty ? "–" : inShort(actors)), Cell(inShort(names)),
          Cell(first.place, .place), Cell(first.reading.snippet(around: finding.range)),
        ], target: first.target)
    }

    private func inShort(_ names: [String]) -> String {
      names.prefix(2).joined(separator: ", ") + (names.count > 2 ? " +\(names.count - 2)" : "")
    }
  }

  /// How much is not shown, and why.
  private struct LeftOut {
    var states = 0
    var unrelated = 0
    var undated: Int

    init(undated: Int) { self.undated = undated }

    var notes: [String] {
      let parts = [
        states == 0 ? nil : "\(states) that tell how things stand (--states shows them)",
        unrelated == 0 ? nil : "\(unrelated) where nobody does anything",
        undated == 0 ? nil : "\(undated) without a date",
      ].compactMap(\.self)
      return parts.isEmpty ? [] : ["left out: " + parts.joined(separator: ", ")]
    }
  }
}
