import Reading
import ReadoutKit

/// `mediation`: one row a mention.
public struct MediationListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List mentions: where, the stance, the kind of effort, by whom, between whom.",
    discussion: """
      Each row is a passage that %N names; why %N tells the words and the rules behind it.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "mediation stance=rejected": "efforts that somebody refuses",
    "mediation mediator=China party=Russia": "by who mediates, and between whom",
    "mediation actor=China holder=party from=2023": "what one side itself says",
  ]

  @OptionGroup var filter: MediationFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the mentions that fit the options.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    let rows = selection.entries.map { entry in
      Row(
        entry.reading.record(of: entry.finding), cells: cells(of: entry),
        target: .passage(entry.passage))
    }
    let counts = Dictionary(grouping: selection.entries, by: \.stance)
    let summary = Stance.allCases.compactMap { stance in
      counts[stance.rawValue].map { "\(stance.rawValue) \($0.count)" }
    }
    return Answer(
      columns: [
        Column("where"), Column("stance"), Column("instrument", isAside: true),
        Column("mediator", isAside: true),
        Column("parties", isAside: true), Column("words", fit: .rest),
      ],
      rows: rows,
      notes: summary.isEmpty
        ? filter.whyEmpty(selection)
        : [summary.joined(separator: ", ")] + filter.notes(on: selection),
      isListing: true)
  }

  private func cells(of entry: MediationFilter.Selection.Entry) -> [Cell] {
    [
      Cell(entry.place, .place), Cell(entry.stance, .strong),
      Cell(entry.finding.text("instrument") ?? ""),
      Cell(entry.finding.texts("mediator").joined(separator: ", ")),
      Cell(entry.finding.texts("parties").joined(separator: ", ")),
      Cell(entry.reading.snippet(around: entry.finding.range)),
    ]
  }
}
