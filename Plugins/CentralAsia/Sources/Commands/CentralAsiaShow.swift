import Reading
import ReadoutKit

/// `central-asia show NAME`: everything on one country, place, person or body.
public struct CentralAsiaShow: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show everything on one country: its names, who acts towards it, quotations about it.",
    discussion: """
      A place, a person or a body goes too. Quotations are those that name it, its people, places or \
      leaders.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "central-asia show kazakhstan": "all on one country",
    "central-asia show SCO from=2022": "on a body",
  ]

  @OptionGroup var filter: MentionFilter

  @Argument(
    help: ArgumentHelp(
      "A country, a place, a person or a body, by any of its names.", valueName: "country"))
  var name: [String]

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists its names, then relations, then quotations.
  public func run(at desk: any Desk) throws -> Answer {
    let subject = try Subject(name.joined(separator: " "))
    let selection = try filter.selection(at: desk)
    let found = selection.found.filter { subject.holds($0.finding) }
    let quotes = try quotations(about: found, at: desk)
    return Answer(
      heading: Profile(of: subject, in: found).lines,
      columns: [
        Column("what"), Column("who"), Column("when"), Column("where"),
        Column("words", fit: .rest),
      ],
      rows: names(in: found) + found.compactMap(Self.relation) + quotes,
      notes: notes(on: selection, subject, found), isListing: true)
  }

  private func notes(
    on selection: DatedFindings, _ subject: Subject, _ found: [DatedFindings.Entry]
  ) -> [String] {
    if !found.isEmpty || selection.found.isEmpty { return filter.notes(on: selection) }
    return [
      "\(subject.name) is not named here; of \(selection.found.count) mentions of the region, "
        + "central-asia countries shows whose they are"
    ]
  }

  // MARK: Rows

  /// One row a name: how often, and where first.
  private func names(in found: [DatedFindings.Entry]) -> [Row] {
    let names = Dictionary(grouping: found) { found in
      found.finding.text("type") == Name.Kind.demonym.rawValue
        ? found.reading.line(of: found.finding.range) : found.finding.text("canonical") ?? ""
    }
    return names.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { name, all in
      let written = Set(all.map { $0.reading.line(of: $0.finding.range) })
      let others = written.subtracting([name]).sorted()
      return Row(
        [
          "what": .text("name"), "name": .text(name), "mentions": .number(all.count),
          "written": .texts(written.sorted()), "where": .texts(all.map(\.place)),
        ],
        cells: [
          Cell("name", .faint), Cell(name, .strong), Cell("\(all.count)×", .faint),
          Cell(all.first?.place ?? "", .place),
          Cell(others.isEmpty ? "" : "written " + others.joined(separator: ", ")),
        ], target: all.first?.target)
    }
  }

  private static func relation(_ found: DatedFindings.Entry) -> Row? {
    guard let relation = found.finding.text("relation") else { return nil }
    var record = found.reading.record(of: found.finding)
    record.fields.insert((name: "what", value: .text("relation")), at: 0)
    let actors = found.finding.texts("relation_actor").joined(separator: ", ")
    return Row(
      record,
      cells: [
        Cell(relation), Cell(actors.isEmpty ? "–" : actors, .strong),
        Cell(found.occurrence.words, .faint), Cell(found.place, .place),
        Cell(found.reading.snippet(around: found.finding.range)),
      ], target: found.target)
  }

  /// The quotations that name it, from the lens that finds quotations, where the desk has it.
  private func quotations(
    about found: [DatedFindings.Entry], at desk: any Desk
  ) throws -> [Row] {
    guard let lens = desk.plugins.first(where: { $0.name == "quotes" }) else { return [] }
    var rows: [Row] = []
    var index = 0
    while index < found.count {
      let reading = found[index].reading
      let ranges = found[index...].prefix { $0.finding.document == reading.document.number }
        .map(\.finding.range)
      index += ranges.count
      for quote in try desk.findings(of: lens, in: reading.document) {
        let words = quote.ranges("content")
        guard quote.text("kind") != "scare",
          words.contains(where: { Self.holds($0, anyOf: ranges) })
        else { continue }
        rows.append(Self.quotation(quote, words, in: reading))
      }
    }
    return rows
  }

  /// Whether a stretch holds one of some stretches, which stand in order and apart.
  private static func holds(_ stretch: ByteRange, anyOf ranges: [ByteRange]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound < stretch.upperBound
  }

  private static func quotation(
    _ quote: Finding, _ words: [ByteRange], in reading: DocumentReading
  ) -> Row {
    var record = reading.record(of: quote)
    record.fields.insert((name: "what", value: .text("quote")), at: 0)
    return Row(
      record,
      cells: [
        Cell("quote"), Cell(quote.text("speaker") ?? "–", .strong),
        Cell(quote.text("date") ?? "–", .faint), Cell(reading.place(of: quote.range), .place),
        Cell(words.map { reading.line(of: $0) }.joined(separator: " … ")),
      ], target: .passage(Passage(document: quote.document, range: quote.range)))
  }
}
