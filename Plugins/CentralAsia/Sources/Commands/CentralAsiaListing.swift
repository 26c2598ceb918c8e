import Reading
import ReadoutKit

/// `central-asia`: one row a mention.
public struct CentralAsiaListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists mentions: where, what, its name of today, its country, who does what there.",
    discussion: """
      A former name shows today's and since when: Nur-Sultan (Astana since 2022-09-17). An office \
      shows who held it on the article's date.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "central-asia country=Kazakhstan relation=visit": "who visits a country",
    "central-asia actor=China from=2022-09": "what one state does there",
    "central-asia type=place": "places, with their names of today",
  ]

  @OptionGroup var filter: MentionFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the mentions that fit, in order of document and position.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    return Answer(
      columns: [
        Column("where"), Column("type", isAside: true), Column("name"), Column("in", isAside: true),
        Column("relation", isAside: true),
        Column("sentence", fit: .rest),
      ],
      rows: selection.found.map(Self.row), notes: filter.notes(on: selection), isListing: true)
  }

  private static func row(_ found: DatedFindings.Entry) -> Row {
    let (finding, reading) = (found.finding, found.reading)
    return Row(
      reading.record(of: finding),
      cells: [
        Cell(found.place, .place), Cell(finding.text("type") ?? "", .faint),
        Cell(finding.nameInShort(in: reading), .strong), Cell(finding.text("iso3") ?? ""),
        Cell(finding.relationInShort), Cell(reading.snippet(around: finding.range)),
      ], target: found.target)
  }
}

extension Finding {
  /// The words with what today's analyst needs to know them: `Nur-Sultan (Astana since 2022-09-17)`,
  /// `Kazakh (Kassym-Jomart Tokayev)`.
  func nameInShort(in reading: DocumentReading) -> String {
    let words = reading.line(of: range)
    if let leader = text("leader") { return "\(words) (\(leader))" }
    guard let today = text("canonical") else { return words }
    if let since = text("renamed") { return "\(words) (\(today) since \(since))" }
    if isRenamed(words, today) { return "\(words) (\(today))" }
    // `Astana` in an article of 2020, when it bore another name.
    if let then = text("name_then"), then != words { return "\(words) (then \(then))" }
    return words
  }

  /// Whether today's name tells the analyst more than the words do: not for `Kazakh`, nor for a
  /// body's name spelled with another letter.
  private func isRenamed(_ words: String, _ today: String) -> Bool {
    guard words.lowercased() != today.lowercased() else { return false }
    switch text("type") {
    case "demonym", "region": return false
    case "org": return !words.contains(" ")
    default: return true
    }
  }

  /// The relation and who acts: `visit: China`, the first two and how many more.
  var relationInShort: String {
    guard let relation = text("relation") else { return "" }
    let actors = texts("relation_actor")
    guard !actors.isEmpty else { return relation }
    let more = actors.count > 2 ? " +\(actors.count - 2)" : ""
    return "\(relation): \(actors.prefix(2).joined(separator: ", "))\(more)"
  }
}
