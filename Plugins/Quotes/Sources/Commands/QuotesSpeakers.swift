import Reading
import ReadoutKit

/// `quotes speakers`: who is quoted, how often, where and when.
public struct QuotesSpeakers: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists who is quoted, how often, in which articles, first and last, and where.",
    discussion: """
      Words that stand a second time as a pull quote are not counted; their places come last, in \
      brackets. Every filter of quotes goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "quotes speakers": "who is quoted, how often, where",
    "quotes speakers from=2022-09": "from then on",
    "quotes speakers about=sanctions": "on something",
  ]

  @OptionGroup var filter: QuoteFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  fileprivate struct Said {
    let speaker: String?
    let date: String?
    let place: String
    let document: String
    let isPulledOut: Bool
    let passage: Passage
  }

  fileprivate struct Entry {
    var count = 0
    var documents: [Int] = []
    var names: [String] = []
    var earliest: String?
    var latest: String?
    var places: [String] = []
    var pulledOut: [Said] = []
    var passages: [Passage] = []
  }

  /// Lists the speakers, the most quoted first, those without a name last.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.select(at: desk) { finding, reading in
      Said(
        speaker: finding.text("speaker"), date: finding.text("date"),
        place: reading.place(of: reading.place(inMarksOf: finding)),
        document: reading.document.name,
        isPulledOut: reading.document.isPulledOut(reading.place(inMarksOf: finding)),
        passage: Passage(document: finding.document, range: reading.place(inMarksOf: finding)))
    }
    guard !selection.entries.isEmpty else {
      return Answer(
        notes: [selection.whyEmpty(filter)] + selection.notes(filter), isListing: true)
    }
    var entries: [String?: Entry] = [:]
    for said in selection.entries { entries[said.speaker, default: Entry()].take(said) }
    for name in entries.keys { entries[name]?.countPulledOut() }
    let rows = entries.sorted { left, right in
      if (left.key == nil) != (right.key == nil) { return left.key != nil }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return (left.key ?? "") < (right.key ?? "")
    }.map { Self.row($0.key, $0.value) }
    let count = entries.values.reduce(0) { $0 + $1.count }
    return Answer(
      columns: [
        Column("speaker"), Column("quoted", alignsRight: true), Column("articles", isAside: true),
        Column("earliest", isAside: true), Column("latest", isAside: true),
        Column("where", fit: .rest),
      ], rows: rows, notes: [note(count, selection)], isListing: true)
  }

  private static func row(_ speaker: String?, _ entry: Entry) -> Row {
    let pulledOut =
      entry.pulledOut.isEmpty
      ? "" : " (\(entry.pulledOut.map(\.place).joined(separator: " ")) pulled out)"
    // As many as the widest terminal shows.
    let shown = entry.places.prefix(40).joined(separator: " ")
    return Row(
      [
        "speaker": .optional(speaker), "quoted": .number(entry.count),
        "articles": .texts(entry.names), "earliest": .optional(entry.earliest),
        "latest": .optional(entry.latest), "where": .texts(entry.places),
      ],
      cells: [
        Cell(speaker ?? "not named", speaker == nil ? .faint : .strong), Cell("\(entry.count)"),
        Cell(Self.numbers(entry.documents)),
        Cell(entry.earliest ?? "–", .faint), Cell(entry.latest ?? "–", .faint),
        Cell(shown + pulledOut, .place),
      ], target: .passages(entry.passages))
  }

  /// `1 4 5`, or how many where they are more than a few.
  private static func numbers(_ documents: [Int]) -> String {
    documents.count > 6
      ? "\(documents.count) articles" : documents.map { "\($0)" }.joined(separator: " ")
  }

  private func note(_ count: Int, _ selection: QuoteSelection<Said>) -> String {
    guard filter.kind == nil else { return "\(count) of the kind \(filter.kind ?? "")" }
    let paraphrased =
      selection.paraphrased.count == 0
      ? "paraphrase not counted" : "\(selection.paraphrased.count) paraphrases not counted"
    let scare = selection.scare
    let left = scare == 0 ? "" : ", \(scare) scare quote\(scare == 1 ? "" : "s") left out"
    let undated =
      selection.undated.count == 0 ? "" : ", \(selection.undated.count) without a date left out"
    return "\(count) in quotation marks; \(paraphrased) (--kind indirect)\(left)\(undated)"
  }
}

extension QuotesSpeakers.Entry {
  fileprivate mutating func take(_ said: QuotesSpeakers.Said) {
    if said.isPulledOut { pulledOut.append(said) } else { add(said) }
  }

  /// Counts words that stand in a pull quote and nowhere else.
  fileprivate mutating func countPulledOut() {
    guard count == 0 else { return }
    pulledOut.forEach { add($0) }
    pulledOut = []
  }

  private mutating func add(_ said: QuotesSpeakers.Said) {
    count += 1
    passages.append(said.passage)
    if documents.last != said.passage.document {
      documents.append(said.passage.document)
      names.append(said.document)
    }
    if places.last != said.place { places.append(said.place) }
    guard let date = said.date else { return }
    earliest = earliest.map { min($0, date) } ?? date
    latest = latest.map { max($0, date) } ?? date
  }
}

extension Document {
  /// True for words that stand apart from the text as a pull quote.
  func isPulledOut(_ range: ByteRange) -> Bool {
    zones.contains { $0.kind == .pullQuote && $0.range.contains(range.lowerBound) }
  }
}
