import Reading
import ReadoutKit

/// `sanctions`: one row a mention.
public struct SanctionsListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "List mentions: where, status, by whom, against whom, who acts, and the words.",
    discussion: """
      A question mark stands behind what may be, “not” before what is said not to be so.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "sanctions": "every mention, with who acts against whom",
    "sanctions status=evaded": "where measures are got around",
    "sanctions sender=EU target=Russia aspect=act": "steps that one takes against another",
    "sanctions measure=export from=2022-02 to=2024-06": "by measure and time",
  ]

  @OptionGroup var filter: SanctionsFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the mentions that fit, in order of document and position.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    let rows = selection.found.map { found in
      let finding = found.finding
      return Row(
        found.reading.record(of: finding),
        cells: [
          Cell(found.place, .place),
          Cell(finding.statusInShort, .strong),
          Cell(finding.inShort("sender")), Cell(finding.inShort("target")),
          Cell(finding.inShort("actor")),
          Cell(found.reading.snippet(around: finding.range)),
        ], target: found.target)
    }
    return Answer(
      columns: [
        Column("where"), Column("status"), Column("by"), Column("against"),
        Column("who acts", isAside: true),
        Column("words", fit: .rest),
      ],
      rows: rows,
      notes: [rows.isEmpty ? filter.whyEmpty(selection) : StatusCounts(selection.found).words]
        + filter.undatedNote(selection),
      isListing: true)
  }
}
