import ReadoutKit
import Search
import Store

/// Lists every place where words stand, with what is left and right of them.
struct FindCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find words: every hit with what stands left and right of it.",
    discussion: """
      Several words or phrases must stand in one sentence; "words in quotation marks" are a phrase; \
      strateg* is every word that begins so; oil NEAR/5 gas allows five words between the two, in \
      either order. AND, OR, NOT and parentheses choose whole documents. Case, the style of quotation \
      marks, and marks between words do not matter.
      /sanction(s|ed)?/ is a regular expression (PCRE2) within a paragraph; case does not matter \
      unless a c follows it: /Xi/c; with an s its full stops cross lines. Put one that holds spaces or \
      | into quotation marks: "/price (cap|limit)/".
      """)

  static let examples: Examples = [
    "find \"no limits\"": "a phrase, with what stands left and right of it",
    "find sanctions bank* doc=8": "both words in one sentence of one article",
    "find (oil OR gas) AND sanctions NOT \"price cap\"":
      "articles that hold the one and not the other",
    "find sanction* NEAR/10 banks from=2022-02": "words near one another",
    "find /sanction(s|ed)?/": "a regular expression",
    "find Ukraine speaker=Xi sort=date": "only in what somebody said",
    "find bank lens=sanctions": "only where a lens finds something",
  ]

  @OptionGroup var part: PartOptions

  @Option(help: "Only in words of this speaker: any part of the name.")
  var speaker: String?

  @Option(help: "Only in sentences in which this lens finds something: sanctions, mediation …")
  var lens: String?

  @Flag(help: "Look in navigation, newsletter boxes and the like too.")
  var all = false

  @Option(
    help: "In order of \(Concordance.Order.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort = Concordance.Order.position

  @Option(help: "So many words on either side, instead of the rest of the sentence.")
  var context: Int?

  @Option(help: "No more rows than this; at a terminal \(Self.usualLimit), elsewhere all.")
  var limit: Int?

  @Argument(help: "Words, phrases, regular expressions, NEAR, AND, OR, NOT.")
  var words: [String] = []

  /// As many rows as a terminal's user scrolls through.
  private static let usualLimit = 100
  /// A row takes about a kilobyte of memory.
  private static let mostRows = 500_000

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit) shows nothing: 1 is the least")
    }
    if let context, context < 0 { throw ValidationError("--context takes a number of words") }
  }

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard !words.isEmpty else {
      throw ReadoutError(
        "nothing to look for", hint: "give words too: find sanctions; docs lists documents")
    }
    let search = try DocumentSearch(try Query(QueryLine.text(of: typed(words, in: line))))
    let part = try part.part()
    let asked = part.isWhole ? nil : try bench.documents(of: part).map(\.number)
    var found = try bench.found(search, in: asked, readsAll: all)
    if let speaker { found = try bench.hits(found, inWordsOf: speaker) }
    if let lens { found = try bench.hits(found, seenBy: lens) }
    let count = found.reduce(0) { $0 + $1.hits.count }
    var concordance = Concordance(found, context: context)
    try concordance.sort(by: sort, on: bench)
    let most = min(count, limit ?? (bench.isAtTerminal ? Self.usualLimit : count))
    guard most <= Self.mostRows else {
      throw ReadoutError(
        "\(count) hits are more rows than are made at once",
        hint: "limit=N gives the first N, "
          + "count the numbers alone")
    }
    let searched = asked?.count ?? bench.store.totals.documents
    var answer = Answer(
      columns: [
        Column(), Column(alignsRight: true, fit: .restFromEnd), Column(), Column(fit: .rest),
      ], rows: try concordance.rows(first: most, on: bench), isListing: true)
    answer.notes = [note(count, found.count, searched, shown: answer.rows.count)]
    return answer
  }

  private func note(_ hits: Int, _ documents: Int, _ searched: Int, shown: Int) -> String {
    let all = "\(searched) document\(searched == 1 ? "" : "s")"
    if hits == 0 { return "not found in \(all)" }
    let count = "\(hits) in \(documents) of \(all)"
    return shown < hits ? "\(count); the first \(shown) are shown (limit=N shows more)" : count
  }
}
