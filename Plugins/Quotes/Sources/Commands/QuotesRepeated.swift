import Reading
import ReadoutKit

/// `quotes repeated`: one remark in several articles or wordings, with what differs.
public struct QuotesRepeated: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "repeated",
    abstract: "Lists remarks that are told more than once, with the words in which they differ.",
    discussion: """
      One remark is what the same speaker said at one time, in the same words, a part of them, or \
      words that mean the same. The line above its wordings is all of them: mark %1 makes one item of \
      evidence, for repetition is not corroboration. Every filter of quotes goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "quotes repeated": "remarks told in several articles or wordings",
    "quotes repeated speaker=Putin": "of one speaker",
    "quotes repeated doc=1 doc=5": "in two articles",
  ]

  @OptionGroup var filter: QuoteFilter

  @Option(help: "How many remarks; 0 for all.")
  var limit = 25

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the remarks, those in most articles first.
  public func run(at desk: any Desk) throws -> Answer {
    let remarks = try RemarkSearch.remarks(in: filter, at: desk)
    guard !remarks.isEmpty else {
      let all = try filter.select(at: desk) { _, _ in }
      let why =
        all.entries.isEmpty
        ? all.whyEmpty(filter)
        : "none of \(all.entries.count) quotations is told again"
          + (all.entries.count == 1 ? "" : ": load more articles on the same events")
      return Answer(notes: [why], isListing: true)
    }
    let shown = limit > 0 ? remarks.prefix(limit) : remarks[...]
    var rows: [Row] = []
    for (index, remark) in shown.enumerated() {
      rows += try self.rows(of: remark, number: index + 1, at: desk)
    }
    return Answer(
      columns: [
        Column(), Column("where"), Column("words", fit: .wrapped),
        Column("differs in", isAside: true),
      ], rows: rows, notes: notes(remarks, shown: shown.count), isListing: true)
  }

  private func notes(_ remarks: [Remark], shown: Int) -> [String] {
    let inSeveral = remarks.count { $0.documents.count > 1 }
    let count = "\(remarks.count) remark\(remarks.count == 1 ? "" : "s") told more than once"
    let more = shown < remarks.count ? "; the first \(shown) are listed, limit=0 lists all" : ""
    return ["\(count), \(inSeveral) of them in several articles\(more)"]
  }

  // MARK: Rows

  private func rows(of remark: Remark, number: Int, at desk: any Desk) throws -> [Row] {
    let wordings = Wordings(of: remark)
    let conclusion = wordings.conclusion
    var rows = [
      Row(
        [:],
        cells: [
          Cell("\(number)", .strong), Cell(""),
          Cell(Self.heading(of: remark), .strong), Cell(""),
        ], target: .passages(remark.told.map(\.passage)))
    ]
    for (index, wording) in remark.wordings.enumerated() {
      rows.append(
        try row(
          wording, of: remark, number: number, differing: wordings.differing(at: index), conclusion,
          shownFrom: wordings.start(ofSharedWordsAt: index), desk))
    }
    if let conclusion {
      rows.append(
        Row([:], cells: [Cell(""), Cell(""), Cell(conclusion, .faint), Cell("")]))
    }
    return rows
  }

  private func row(
    _ wording: Remark.Wording, of remark: Remark, number: Int, differing: [String],
    _ conclusion: String?, shownFrom start: Int?, _ desk: any Desk
  ) throws -> Row {
    let fullest = wording.fullest
    guard let document = desk.document(number: fullest.passage.document) else {
      return Row([:], cells: [])
    }
    let reading = try desk.reading(of: document)
    let place = reading.record(of: fullest.passage.range)
    let places = wording.told.map(\.place)
    let record: Record = [
      "remark": .number(number), "speaker": .text(remark.speaker),
      "addressee": .optional(remark.addressee), "occasion": .optional(remark.occasion),
      "date": .optional(remark.date), "articles": .number(remark.documents.count),
      "wordings": .number(remark.wordings.count), "doc": place["doc"], "start": place["start"],
      "end": place["end"], "text": place["text"], "sentence": place["sentence"],
      "where": .texts(places), "differs": .texts(differing), "conclusion": .optional(conclusion),
    ]
    return Row(
      record,
      cells: [
        Cell(""),
        Cell(places.prefix(4).joined(separator: " ") + (places.count > 4 ? " …" : ""), .place),
        Cell(Self.words(of: fullest.passage.range, from: start, in: reading)),
        Cell(differing.joined(separator: " "), .bad),
      ],
      target: wording.told.count == 1
        ? .passage(fullest.passage) : .passages(wording.told.map(\.passage)))
  }

  /// About so many code points of a wording are shown.
  private static let shownLength = 160

  /// The words from a little before those that are shared, no more of them than is read at a glance.
  private static func words(
    of range: ByteRange, from start: Int?, in reading: DocumentReading
  ) -> String {
    var first = range.lowerBound
    if let start, start - first > 40 {
      var index = reading.tokenIndex(at: start)
      while index > 0, start - reading.tokens[index - 1].range.lowerBound <= 24 { index -= 1 }
      first = max(first, reading.tokens[index].range.lowerBound)
    }
    var end = range.upperBound
    if end - first > 2 * shownLength {
      let index = reading.tokenIndex(at: first + shownLength)
      if index < reading.tokens.count { end = min(end, reading.tokens[index].range.upperBound) }
    }
    return (first > range.lowerBound ? "… " : "") + reading.shownWords(of: first..<max(first, end))
      + (end < range.upperBound ? " …" : "")
  }

  /// `Vladimir Putin to Xi Jinping, meeting, 2022-09-15: 3 articles, 4 wordings`.
  private static func heading(of remark: Remark) -> String {
    let to = remark.addressee.map { " to \($0)" } ?? ""
    let told = ["\(remark.speaker)\(to)", remark.occasion, remark.date].compactMap { $0 }
    let articles = remark.documents.count
    let wordings = remark.wordings.count
    return "\(told.joined(separator: ", ")): \(articles) article\(articles == 1 ? "" : "s"), "
      + (wordings == 1 ? "same words" : "\(wordings) wordings")
  }
}
