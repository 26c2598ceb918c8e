import Reading
import ReadoutKit

/// `sanctions who`: each sender with each target, how often and with what status.
public struct SanctionsWho: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Count who takes measures against whom, by status.",
    discussion: """
      A mention of two senders counts once for each. Every filter of sanctions goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "sanctions who": "who takes measures against whom",
    "sanctions who target=Russia": "against one state",
    "sanctions who aspect=act from=2022": "only steps taken",
  ]

  @OptionGroup var filter: SanctionsFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  private struct Pair: Hashable {
    let sender: String?
    let target: String?
  }

  private struct Entry {
    var count = 0
    var statuses = StatusCounts()
    var places: [String] = []
    let first: Row.Target
  }

  /// Lists the pairs, the most often named first.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var entries: [Pair: Entry] = [:]
    var nameless = 0
    for found in selection.found {
      let pairs = Self.pairs(of: found.finding)
      if pairs.isEmpty { nameless += 1 }
      for pair in pairs {
        var entry = entries[pair] ?? Entry(first: found.target)
        entry.count += 1
        entry.statuses.add(found.finding)
        let place = found.place
        if entry.places.last != place { entry.places.append(place) }
        entries[pair] = entry
      }
    }
    let rows = entries.sorted { left, right in
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return Self.order(left.key) < Self.order(right.key)
    }.map { Self.row($0.key, $0.value) }
    return Answer(
      columns: [
        Column("by"), Column("against"), Column("mentions", alignsRight: true),
        Column("status", fit: .wrapped), Column("where", fit: .rest),
      ], rows: rows, notes: notes(selection, nameless, rows.isEmpty), isListing: true)
  }

  /// Each sender with each target; a side that nobody is named on is empty.
  private static func pairs(of finding: Finding) -> [Pair] {
    let (senders, targets) = (finding.texts("sender"), finding.texts("target"))
    if senders.isEmpty { return targets.map { Pair(sender: nil, target: $0) } }
    if targets.isEmpty { return senders.map { Pair(sender: $0, target: nil) } }
    return senders.flatMap { sender in targets.map { Pair(sender: sender, target: $0) } }
  }

  private static func order(_ pair: Pair) -> (Int, String, String) {
    let missing = (pair.sender == nil ? 1 : 0) + (pair.target == nil ? 1 : 0)
    return (missing, pair.sender ?? "", pair.target ?? "")
  }

  private static func row(_ pair: Pair, _ entry: Entry) -> Row {
    Row(
      [
        "sender": .optional(pair.sender), "target": .optional(pair.target),
        "mentions": .number(entry.count), "statuses": entry.statuses.value,
        "where": .texts(entry.places),
      ],
      cells: [
        Cell(pair.sender ?? "–", pair.sender == nil ? .faint : .strong),
        Cell(pair.target ?? "–", pair.target == nil ? .faint : .strong),
        Cell("\(entry.count)"), Cell(entry.statuses.words),
        Cell(entry.places.prefix(40).joined(separator: " "), .place),
      ], target: entry.first)
  }

  private func notes(
    _ selection: DatedFindings, _ nameless: Int, _ isEmpty: Bool
  ) -> [String] {
    var notes: [String] = []
    if selection.found.isEmpty {
      notes.append(filter.whyEmpty(selection))
    } else if isEmpty {
      notes.append("none of \(selection.found.count) mentions names a sender or a target")
    } else if nameless > 0 {
      notes.append(
        "\(selection.found.count) mentions; \(nameless) name neither sender nor target")
    } else {
      notes.append("\(selection.found.count) mentions")
    }
    return notes + filter.undatedNote(selection)
  }
}
