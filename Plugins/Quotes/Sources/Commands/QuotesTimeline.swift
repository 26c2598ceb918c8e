import Reading
import ReadoutKit

/// `quotes timeline`: when somebody's words were said, in order, with a chart.
public struct QuotesTimeline: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Shows when words were said, in order of date, with a chart.",
    discussion: """
      By days where they are few, else by months or years; by= chooses. A row is a stretch that %N \
      shows with all its quotations. Every filter of quotes goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "quotes timeline speaker=Xi": "when he said what, as a chart",
    "quotes timeline about=sanctions by=month": "by months",
    "quotes timeline speaker=Putin from=2022 to=2022": "within a year",
  ]

  /// How long the stretches are.
  enum Step: String, ExpressibleByArgument, CaseIterable {
    case day, month, year

    /// How many bytes of a date name the stretch.
    var length: Int {
      switch self {
      case .day: 10
      case .month: 7
      case .year: 4
      }
    }
  }

  @OptionGroup var filter: QuoteFilter

  @Option(help: "By day, month or year, instead of what the span asks for.")
  var by: Step?

  @Flag(help: "Draw the chart with # for terminals without block signs.")
  var ascii = false

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  private struct Said {
    let date: String?
    let speaker: String?
    let place: String
    let passage: Passage
  }

  /// Lists the dates, the earliest first, and counts what has none.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.select(at: desk) { finding, reading in
      Said(
        date: finding.text("date"), speaker: finding.text("speaker"),
        place: reading.place(of: reading.place(inMarksOf: finding)),
        passage: Passage(document: finding.document, range: reading.place(inMarksOf: finding)))
    }
    guard !selection.entries.isEmpty else {
      return Answer(
        notes: [selection.whyEmpty(filter)] + selection.notes(filter), isListing: true)
    }
    let dates = selection.entries.compactMap(\.date)
    let step = by ?? Self.step(for: dates)
    var stretches: [String: [Said]] = [:]
    var undated = selection.undated
    for said in selection.entries {
      guard let date = said.date else {
        undated.add(said.place)
        continue
      }
      stretches[String(date.prefix(step.length)), default: []].append(said)
    }
    let most = stretches.values.map(\.count).max() ?? 0
    let rows = Self.names(of: stretches.keys.sorted(), step).map { name in
      row(name, stretches[name] ?? [], most: most)
    }
    return Answer(
      heading: heading(selection.entries, dates),
      columns: [
        Column("said"), Column("quoted", alignsRight: true), Column(), Column("where", fit: .rest),
      ], rows: rows, notes: notes(dates.count, undated, step), isListing: true)
  }

  private func heading(_ all: [Said], _ dates: [String]) -> [String] {
    guard filter.speaker != nil, let name = SpeakerNames.shared(by: all.map(\.speaker)) else {
      return []
    }
    let joint = all.count { $0.speaker != name }
    return [joint == 0 ? name : "\(name), alone or with others (\(joint))"]
  }

  private func row(_ name: String, _ said: [Said], most: Int) -> Row {
    var places: [String] = []
    for said in said where places.last != said.place { places.append(said.place) }
    return Row(
      [
        "said": .text(name), "quoted": .number(said.count),
        "where": .texts(places),
      ],
      cells: [
        Cell(name, .faint), Cell("\(said.count)"),
        Cell(Bar.drawn(said.count, of: most, width: 16, isASCII: ascii), .strong),
        Cell(places.prefix(40).joined(separator: " "), .place),
      ], target: said.isEmpty ? nil : .passages(said.map(\.passage)))
  }

  private func notes(
    _ dated: Int, _ undated: QuoteSelection<Said>.Places, _ step: Step
  ) -> [String] {
    if dated == 0 { return ["none of \(undated.count) has a date that the text tells"] }
    let count = "\(dated) dated"
    return [
      undated.count == 0
        ? "\(count), none without a date"
        : "\(count), \(undated.count) without a date: \(undated.listed)"
    ]
  }

  /// Days where they are no more than a screen of them, else months, else years.
  private static func step(for dates: [String]) -> Step {
    if Set(dates).count <= 31 { return .day }
    return Set(dates.map { $0.prefix(7) }).count <= 36 ? .month : .year
  }

  /// The stretches with those between them that hold nothing, where that leaves them on a screen.
  private static func names(of found: [String], _ step: Step) -> [String] {
    guard step != .day, let first = found.first, let last = found.last else { return found }
    func number(_ name: String) -> Int? {
      let parts = name.split(separator: "-").compactMap { Int($0) }
      switch (step, parts.count) {
      case (.month, 2): return parts[0] * 12 + parts[1] - 1
      case (.year, 1): return parts[0]
      default: return nil
      }
    }
    guard let start = number(first), let end = number(last), end - start <= 60 else { return found }
    let all = (start...end).map {
      step == .year ? "\($0)" : CalendarDay.written($0 / 12, $0 % 12 + 1, nil)
    }
    return Set(all).union(found).sorted()
  }
}
