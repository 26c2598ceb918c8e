import ReadoutKit
import Search

/// Lists articles and paragraphs that repeat each other.
struct DupesCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "dupes",
    abstract: "Articles and paragraphs that repeat each other, so that evidence counts once.",
    discussion: """
      same: the same words; near: each has half of its words or more in another one; contained: it \
      stands in another one, the whole; paragraph: 25 words or more in articles that are otherwise \
      different; boilerplate: what an outlet puts under its articles (with --boilerplate). The share is \
      how much of the words stands in the others, in runs of five words or more. The earliest is marked \
      where the dates tell.
      """)

  static let examples: Examples = [
    "dupes": "what stands twice",
    "dupes 3": "what repeats article 3",
    "dupes kind=paragraph": "only paragraphs",
    "dupes from=2022-09 limit=0": "all of it in articles from then on",
  ]

  @Argument(
    help: ArgumentHelp(
      "Only what repeats these documents: numbers or beginnings of names.", valueName: "doc"))
  var references: [String] = []

  @OptionGroup var options: PartOptions

  @Option(help: "Only this kind: same, near, contained, paragraph, boilerplate.")
  var kind: [RepeatCluster.Kind] = []

  @Option(help: "How many clusters; 0 for all.")
  var limit = 25

  @Flag(help: "List what outlets put under their articles too.")
  var boilerplate = false

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let asked = references.isEmpty ? [] : try bench.documents(named: references)
    let documents = try bench.documents(of: try options.part())
    let search = try bench.duplicates(among: documents)
    let all = try bench.clusters(search, among: documents)
    let numbers = Set(asked.map(\.number))
    let clusters = all.filter { cluster in
      let isWanted =
        kind.isEmpty ? boilerplate || cluster.kind != .boilerplate : kind.contains(cluster.kind)
      return isWanted
        && (numbers.isEmpty || cluster.members.contains { numbers.contains($0.document) })
    }
    let shown = limit > 0 ? clusters.prefix(limit) : clusters[...]
    var rows: [Row] = []
    for (index, cluster) in shown.enumerated() {
      rows += try bench.rows(of: cluster, number: index + 1)
    }
    var answer = Answer(
      columns: [
        Column("cluster", alignsRight: true), Column(), Column(), Column("date"),
        Column("share", alignsRight: true), Column(), Column(fit: .rest),
      ], rows: rows)
    answer.isListing = true
    answer.notes.append(
      summary(of: clusters, shown: shown.count, search.wordingCount, of: documents.count))
    let refrains = all.count { $0.kind == .boilerplate }
    if refrains > 0, !boilerplate, !kind.contains(.boilerplate) {
      answer.notes.append(
        "\(refrains) paragraph\(refrains == 1 ? "" : "s") that outlets repeat under their articles: "
          + "--boilerplate lists them")
    }
    return answer
  }

  private func summary(
    of clusters: [RepeatCluster], shown: Int, _ wordings: Int, of documents: Int
  ) -> String {
    var parts: [String] = []
    for kind in RepeatCluster.Kind.allCases {
      let count = clusters.count { $0.kind == kind }
      if count > 0 { parts.append("\(count) \(kind.rawValue)") }
    }
    let found =
      clusters.isEmpty
      ? "nothing repeats" : "\(clusters.count) clusters: " + parts.joined(separator: ", ")
    let more = shown < clusters.count ? "; the first \(shown) are listed, limit=0 lists all" : ""
    return "\(found) in \(documents.documents), \(wordings) of them different in words\(more)"
  }
}

extension RepeatCluster.Kind: ExpressibleByArgument {}
