import Reading
import ReadoutKit

/// `quotes`: one row a quotation.
public struct QuotesListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists quotations: where, who, when, to whom, passed on by whom, and the words.",
    discussion: """
      Without kind= only words in quotation marks are listed. “= %5” before the words says that row 5 \
      has the same ones.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "quotes speaker=Xi sort=date": "his words, in the order in which he said them",
    "quotes about=\"questions and concerns\"": "words that hold these",
    "quotes relay=Kremlin": "what one side's readout passes on",
    "quotes addressee=Putin from=2022-09": "what was said to somebody",
    "quotes kind=indirect doc=3": "paraphrases, in one article",
  ]

  /// In which order quotations are listed.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case position, date
  }

  @OptionGroup var filter: QuoteFilter

  @Option(help: "In order of position or date; what has no date comes last.")
  var sort = Order.position

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  private struct Entry {
    let finding: Finding
    let passage: Passage
    let place: String
    let words: String
    let record: Record
    let said: [Word]
  }

  /// Lists the quotations that fit, in order of document and position.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.select(at: desk) { finding, reading in
      Entry(
        finding: finding,
        passage: Passage(document: finding.document, range: reading.place(inMarksOf: finding)),
        place: reading.place(of: reading.place(inMarksOf: finding)),
        words: reading.shownWords(of: finding),
        record: reading.record(of: finding),
        said: SaidWord.words(in: finding.spoken, of: reading).map(\.word))
    }
    guard !selection.entries.isEmpty else {
      return Answer(
        notes: [selection.whyEmpty(filter)] + selection.notes(filter), isListing: true)
    }
    var entries = selection.entries
    if sort == .date { entries = Self.byDate(entries) }
    let speaker = filter.speaker.flatMap { _ in
      SpeakerNames.shared(by: entries.map { $0.finding.text("speaker") })
    }
    var echoes = Echoes()
    let rows = entries.enumerated().map { index, entry in
      let echo = echoes.echo(of: entry.said, by: entry.finding.text("speaker"), row: index + 1)
      return row(entry, echo, without: speaker)
    }
    let columns =
      speaker == nil
      ? [
        Column("where"), Column("who"), Column("said", isAside: true),
        Column("to, occasion, relay", isAside: true),
        Column("words", fit: .rest),
      ]
      : [
        Column("where"), Column("said", isAside: true), Column("to, occasion", isAside: true),
        Column("relayed by", isAside: true),
        Column("words", fit: .rest),
      ]
    return Answer(
      heading: speaker.map { [$0] } ?? [], columns: columns, rows: rows,
      notes: selection.notes(filter), isListing: true)
  }

  /// By date; a month comes before its days, and what is equal stays in order of position.
  private static func byDate(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { left, right in
      let (first, second) = (left.element.finding.text("date"), right.element.finding.text("date"))
      if first != second { return second == nil || first.map { $0 < second ?? "" } ?? false }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func row(_ entry: Entry, _ echo: Echoes.Echo?, without speaker: String?) -> Row {
    let finding = entry.finding
    var told = [finding.text("addressee").map(SpeakerNames.short), finding.text("occasion")]
    if let speaker {
      let others = SpeakerNames.parts(of: finding.text("speaker") ?? "").filter { $0 != speaker }
      if !others.isEmpty {
        told.insert("with " + others.map(SpeakerNames.short).joined(separator: " and "), at: 0)
      }
    } else {
      // A narrow terminal has no room for a column more.
      told.append(finding.text("relay").map { "by \($0)" })
    }
    let circumstances = told.compactMap(\.self).joined(separator: ", ")
    var cells = [
      Cell(entry.place, .place),
      Cell(finding.text("date") ?? "–", .faint),
      Cell(circumstances.isEmpty ? "–" : circumstances, .faint),
      Cell((echo.map { "\($0.words) " } ?? "") + entry.words),
    ]
    if speaker == nil {
      cells.insert(Cell(finding.text("speaker") ?? "–", .strong), at: 1)
    } else {
      cells.insert(Cell(finding.text("relay") ?? "–", .faint), at: 3)
    }
    return Row(
      entry.record, cells: cells,
      target: .passage(entry.passage))
  }
}
