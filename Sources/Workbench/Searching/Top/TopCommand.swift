import ReadoutKit
import Search

/// Lists what stands most often in the corpus or a part of it, or more often than in another part.
struct TopCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "top",
    abstract:
      "The most frequent words, names or phrases; or what sets one part of the corpus apart.",
    discussion: """
      Words leave out function words (the, of, would); phrases are two to four words that neither \
      begin nor end in one; names are persons, places and organisations. Site clutter and pull quotes \
      are not counted.
      against= holds the part that outlet=, author=, from=, to= and doc= choose against another one: \
      rest (all others), 2022-09..2022-12, outlet:NAME, author:NAME, doc:NAME. Listed is what chance \
      does not explain, p < 0.0001: by log-likelihood G2 (Dunning 1993, all four cells: how sure), with \
      the log ratio (Hardie 2014: 1 is twice as often, -1 half as often).
      """)

  static let examples: Examples = [
    "top": "the most frequent words",
    "top names": "persons, places, organisations",
    "top phrases limit=50": "phrases of two to four words",
    "top words from=2022-02 to=2022-06 against=rest":
      "what sets these months apart from all others",
    "top words doc=4 against=doc:8": "one article held against another",
  ]

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case words, names, phrases
  }

  @Argument(help: "words, names or phrases.")
  var kind = Kind.words

  @OptionGroup var options: PartOptions

  @Option(help: "What to hold the part against: rest, or another part; may be repeated.")
  var against: [String] = []

  @Option(help: "How many rows; 0 for all.")
  var limit = 25

  @Option(help: "The least documents that a row stands in (2 with against=, else 1).")
  var minDocs: Int?

  @Option(help: "The least hits of a row (5 with against=, else 1).")
  var minHits: Int?

  @Flag(help: "Function words, numbers and single letters too.")
  var allWords = false

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let parts = try ComparedParts(try options.part(), against: against, on: bench)
    let count = try TermCount(kind, parts, isFull: allWords, on: bench)
    return parts.reference.isEmpty
      ? frequencies(count, parts, bench) : try keyness(count, parts, bench)
  }

  private func shown<Element>(_ rows: [Element]) -> ArraySlice<Element> {
    limit > 0 ? rows.prefix(limit) : rows[...]
  }

  // MARK: The most frequent

  private func frequencies(
    _ count: TermCount, _ parts: ComparedParts, _ bench: Workbench
  ) -> Answer {
    let limits = TermLimits(hits: max(1, minHits ?? 1), documents: max(1, minDocs ?? 1))
    let terms = count.tally.mostFrequent(limits, where: count.isListed)
    let rows = shown(terms).map { term in
      let text = count.tally.terms.string(term.number)
      var record: Record = [
        "text": .text(text), "hits": .number(term.frequency.hits),
        "documents": .number(term.frequency.documents),
      ]
      var cells = [
        Cell(text, .strong), Cell("\(term.frequency.hits)"), Cell("\(term.frequency.documents)"),
      ]
      if let kind = count.kind(of: term.number) {
        record["kind"] = .text(kind)
        cells.append(Cell(kind, .faint))
      }
      return Row(record, cells: cells)
    }
    var answer = Answer(columns: columns(extra: []), rows: rows)
    let words = count.tally.words.part
    answer.notes.append(
      "\(rows.count) of \(terms.count) \(kind.rawValue) in \(parts.part.count.documents), "
        + "\(words) words")
    answer.notes += count.notes
    answer.notes += way(rows)
    return answer
  }

  // MARK: Against another part

  private func keyness(
    _ count: TermCount, _ parts: ComparedParts, _ bench: Workbench
  ) throws -> Answer {
    // Of a single document nothing stands in two.
    let least = min(parts.part.count, parts.reference.count, max(1, minDocs ?? 2))
    let limits = TermLimits(hits: max(1, minHits ?? 5), documents: least)
    let (terms, compared) = count.tally.key(limits, where: count.isListed)
    let rows = shown(terms).compactMap { term -> Row? in
      guard let keyness = term.keyness else { return nil }
      let text = count.tally.terms.string(term.number)
      var record: Record = [
        "text": .text(text), "hits": .number(term.frequency.hits),
        "documents": .number(term.frequency.documents),
        "reference_hits": .number(term.reference.hits),
        "reference_documents": .number(term.reference.documents),
        "log_likelihood": .decimal(keyness.logLikelihood),
        "log_ratio": .decimal(keyness.logRatio),
      ]
      var cells = [
        Cell(text, .strong), Cell("\(term.frequency.hits)"), Cell("\(term.frequency.documents)"),
      ]
      if let kind = count.kind(of: term.number) {
        record["kind"] = .text(kind)
        cells.append(Cell(kind, .faint))
      }
      cells += [
        Cell("\(term.reference.hits)"), Cell("\(term.reference.documents)"),
        Cell(keyness.isMore ? "more" : "less", keyness.isMore ? .good : .bad),
        Cell(keyness.logRatio.written(places: 2)), Cell(keyness.logLikelihood.written(places: 1)),
      ]
      return Row(record, cells: cells)
    }
    let extra = [
      Column("there", alignsRight: true), Column("docs", alignsRight: true), Column(),
      Column("log ratio", alignsRight: true), Column("G2", alignsRight: true, isAside: true),
    ]
    var answer = Answer(columns: columns(extra: extra), rows: rows)
    answer.notes.append(
      "\(rows.count) of \(terms.count) \(kind.rawValue); \(parts.part.count.documents), "
        + "\(count.tally.words.part) words, against \(parts.reference.count), "
        + "\(count.tally.words.reference) words")
    // Expected by chance alone: one in 10,000 of those compared.
    answer.notes.append(
      "\(compared) compared at p < 0.0001 (G2 ≥ 15.1): by chance alone about "
        + "\((Double(compared) / 10_000).written(places: 1)) of them would be listed; "
        + "at least \(limits.hits) hits, \(limits.documents.documents)")
    answer.notes += parts.notes + count.notes + way(rows)
    return answer
  }

  private func columns(extra: [Column]) -> [Column] {
    var columns = [
      Column(String(kind.rawValue.dropLast())), Column("hits", alignsRight: true),
      Column("docs", alignsRight: true),
    ]
    if kind == .names { columns.append(Column()) }
    return columns + extra
  }

  /// What to type next.
  private func way(_ rows: [Row]) -> [String] {
    guard case .text(let text) = rows.first?.record["text"] else { return [] }
    return ["find \"\(text)\" shows where"]
  }
}

extension Int {
  /// So many documents, in words.
  var documents: String { "\(self) document\(self == 1 ? "" : "s")" }
}

extension Double {
  /// The number with so many decimal places.
  func written(places: Int) -> String {
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    let factor = (0..<places).reduce(1) { factor, _ in factor * 10 }
    let whole = Int((magnitude * Double(factor)).rounded())
    let sign = self < 0 && whole > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let digits = "\(whole % factor)"
    let zeros = String(repeating: "0", count: places - digits.utf8.count)
    return "\(sign)\(whole / factor).\(zeros)\(digits)"
  }
}
