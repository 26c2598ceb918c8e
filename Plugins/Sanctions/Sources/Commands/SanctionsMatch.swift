import ReadoutKit

/// `sanctions match`: names in the articles that may be on a loaded list.
public struct SanctionsMatch: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "match",
    abstract:
      "Compare the names in the articles with the loaded sanctions lists: leads, no findings.",
    discussion: """
      One row for each name and entry, the best first, with its score from 0 to 1 and the reason. A \
      name alone confirms nobody; a name that is not shown is not on this list.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "sanctions list load lists/sdn.csv": "your own copy of a list; then",
    "sanctions match": "names in the articles that may be on it",
    "sanctions match min=0.9 list=ofac": "only good leads",
    "sanctions match doc=8": "in one article",
  ]

  @OptionGroup var scope: DocumentOptions

  @Option(help: "Only leads of this score or a higher one, from 0 to 1.")
  var min: Double = 0.8

  @Option(
    name: .customLong("list"), parsing: .singleValue,
    help: "Only this list, by its name; may be repeated.")
  var lists: [String] = []

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Refuses a score that is none.
  public func validate() throws {
    guard (0...1).contains(min) else {
      throw ValidationError("“\(min)” is no score: write a number from 0 to 1, such as 0.8")
    }
  }

  /// Lists the leads, the best first.
  public func run(at desk: any Desk) throws -> Answer {
    let shelf = ListShelf(files: desk.files)
    let loaded = try shelf.lists(named: lists)
    let matcher = try shelf.matcher(of: loaded)
    var leads = ListLeads(matcher.index, lists: loaded, least: Int((min * 100).rounded()))
    try leads.take(ListLens(matcher, lists: loaded), in: scope.documents, at: desk)
    return Answer(
      columns: [
        Column("score", alignsRight: true), Column("in the article"), Column("where"),
        Column("×", alignsRight: true), Column("on the list"), Column("list", isAside: true),
        Column("listed", isAside: true),
        Column("why", fit: .wrapped),
      ],
      rows: try leads.rows(at: desk), notes: leads.notes, isListing: true)
  }
}
