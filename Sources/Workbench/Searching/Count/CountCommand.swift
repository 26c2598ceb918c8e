import ReadoutKit
import Search
import Store

/// Counts terms: how often each stands in the corpus, and in how many documents.
struct CountCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Count words and phrases: the hits of each, and its documents.",
    discussion: """
      Terms are whole words in any case; a space in one is one space, as typed; sanction* is every \
      word that begins so. All hits count, overlapping ones too.
      A file of terms holds one a line; lines that begin with # are passed over, \\# begins a term \
      with #.
      """)

  static let examples: Examples = [
    "count sanction* \"no limits\"": "hits and articles of each",
    "count terms=actors.txt by=year": "the terms of a file, part by part",
    "count sanction* by=month": "month by month",
    "count terms=actors.txt by=outlet > counts.csv": "into a file",
  ]

  @OptionGroup var part: PartOptions

  @Option(
    help: ArgumentHelp("A file of terms, one a line.", valueName: "file"), completion: .file())
  var terms: String?

  @Option(
    help: "Part the counts by \(TermHits.Split.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var by: TermHits.Split?

  @Flag(help: "Count in navigation, newsletter boxes and the like too.")
  var all = false

  @Argument(help: "Words, and phrases in quotation marks.")
  var words: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    var list = TermList()
    for word in words { list.add(word) }
    if let terms { try list.read(file: terms) }
    try list.check()
    let part = try part.part()
    let asked = part.isWhole ? nil : try bench.documents(of: part).map(\.number)
    let counts = try TermHits(list.terms, in: asked, readsAll: all, on: bench)
    var answer = by.map { counts.answer(by: $0, on: bench) } ?? counts.answer()
    answer.notes = [note(counts, of: asked?.count ?? bench.store.totals.documents)]
    return answer
  }

  private func note(_ counts: TermHits, of documents: Int) -> String {
    let terms = counts.terms.count
    return
      "\(counts.hits) hit\(counts.hits == 1 ? "" : "s") of \(terms) term\(terms == 1 ? "" : "s")"
      + " in \(counts.documents) of \(documents) document\(documents == 1 ? "" : "s")"
  }
}
