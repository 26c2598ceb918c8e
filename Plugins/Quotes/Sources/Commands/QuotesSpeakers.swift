import Reading
import ReadoutKit

/// `quotes speakers`: who is quoted, how often, where and when.
public struct QuotesSpeakers: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists who is quoted, how often, in which articles, first and last.")

  @OptionGroup var filter: QuoteFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  fileprivate struct Entry {
    var count = 0
    var documents: [Int] = []
    var names: [String] = []
    var earliest: String?
    var latest: String?
    var places: [String] = []
    var first = Passage(document: 0, range: 0..<0)
  }

  /// Lists the speakers, the most quoted first, those without a name last.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var entries: [String?: Entry] = [:]
    for (finding, reading) in selection.found {
      entries[finding.text("speaker"), default: Entry()].take(finding, in: reading)
    }
    let rows = entries.sorted { left, right in
      if (left.key == nil) != (right.key == nil) { return left.key != nil }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return (left.key ?? "") < (right.key ?? "")
    }.map { Self.row($0.key, $0.value) }
    return Answer(
      columns: [
        Column("speaker"), Column("quoted", alignsRight: true), Column("articles"),
        Column("earliest"), Column("latest"), Column("where", fit: .rest),
      ], rows: rows, notes: notes(on: selection), isListing: true)
  }

  private static func row(_ speaker: String?, _ entry: Entry) -> Row {
    Row(
      [
        "speaker": .optional(speaker), "quoted": .number(entry.count),
        "articles": .texts(entry.names), "earliest": .optional(entry.earliest),
        "latest": .optional(entry.latest), "where": .texts(entry.places),
      ],
      cells: [
        Cell(speaker ?? "not named", speaker == nil ? .faint : .strong), Cell("\(entry.count)"),
        Cell(entry.documents.map { "\($0)" }.joined(separator: " ")),
        Cell(entry.earliest ?? "–", .faint), Cell(entry.latest ?? "–", .faint),
        Cell(entry.places.joined(separator: " "), .place),
      ], target: .passage(entry.first))
  }

  private func notes(on selection: QuoteFilter.Selection) -> [String] {
    let scare =
      selection.scare > 0
      ? ", \(selection.scare) scare quote\(selection.scare == 1 ? "" : "s") left out" : ""
    return [
      "\(selection.found.count) in quotation marks; paraphrase is not counted\(scare)"
    ]
  }
}

extension QuotesSpeakers.Entry {
  fileprivate mutating func take(_ finding: Finding, in reading: DocumentReading) {
    if count == 0 { first = Passage(document: finding.document, range: finding.range) }
    count += 1
    if documents.last != finding.document {
      documents.append(finding.document)
      names.append(reading.document.name)
    }
    let place = reading.place(of: finding.range)
    if places.last != place { places.append(place) }
    guard let date = finding.text("date") else { return }
    earliest = earliest.map { min($0, date) } ?? date
    latest = latest.map { max($0, date) } ?? date
  }
}
