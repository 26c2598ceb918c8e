import Reading
import ReadoutKit

/// `sanctions entities`: the firms, persons and goods under measures that the documents name.
public struct SanctionsEntities: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List the firms, persons and goods under measures, and by whom.",
    discussion: """
      States and blocs are left to sanctions who. Every filter of sanctions goes here too.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "sanctions entities": "firms, persons and goods under measures",
    "sanctions entities kind=goods": "goods alone",
    "sanctions entities sender=EU": "under measures of one side",
  ]

  /// What is under measures.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case person, organisation, goods
  }

  @OptionGroup var filter: SanctionsFilter

  @Option(help: "Only this kind: person, organisation or goods.")
  var kind: Kind?

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  private struct Entity: Hashable {
    let kind: Kind
    let name: String
  }

  private struct Entry {
    var count = 0
    var senders: [String] = []
    var statuses = StatusCounts()
    var places: [String] = []
    let first: Row.Target
  }

  /// Lists them, persons first, then organisations and goods, the most often named first.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var entries: [Entity: Entry] = [:]
    var casts = Casts()
    for found in selection.found {
      for entity in Self.entities(of: found, &casts) where kind == nil || entity.kind == kind {
        var entry = entries[entity] ?? Entry(first: found.target)
        entry.count += 1
        entry.statuses.add(found.finding)
        for sender in found.finding.texts("sender") where !entry.senders.contains(sender) {
          entry.senders.append(sender)
        }
        let place = found.place
        if entry.places.last != place { entry.places.append(place) }
        entries[entity] = entry
      }
    }
    let order = Kind.allCases
    let rows = entries.sorted { left, right in
      let (a, b) = (order.firstIndex(of: left.key.kind), order.firstIndex(of: right.key.kind))
      if let a, let b, a != b { return a < b }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return left.key.name < right.key.name
    }.map { Self.row($0.key, $0.value) }
    let note =
      selection.found.isEmpty
      ? filter.whyEmpty(selection)
      : rows.isEmpty
        ? "no firm, person or goods is named under the \(selection.found.count) mentions"
        : "\(rows.count) named in \(selection.found.count) mentions; a name alone is no proof"
    return Answer(
      columns: [
        Column("kind", isAside: true), Column("name"), Column("mentions", alignsRight: true),
        Column("by"),
        Column("status"), Column("where", fit: .rest),
      ], rows: rows, notes: [note] + filter.undatedNote(selection), isListing: true)
  }

  /// Who is named in the document last asked for: the mentions come document by document.
  private struct Casts {
    private var document: Int?
    private var persons: Set<String> = []

    mutating func isPerson(_ name: String, in reading: DocumentReading) -> Bool {
      if document != reading.document.number {
        document = reading.document.number
        persons = Set(reading.cast().persons.map(\.name))
      }
      return persons.contains(name)
    }
  }

  private static func entities(
    of found: DatedFindings.Entry, _ casts: inout Casts
  ) -> [Entity] {
    var entities: [Entity] = []
    for name in found.finding.texts("target") where Actors.standard.state(named: name) == nil {
      let isPerson = casts.isPerson(name, in: found.reading)
      entities.append(Entity(kind: isPerson ? .person : .organisation, name: name))
    }
    return entities + found.finding.texts("goods").map { Entity(kind: .goods, name: $0) }
  }

  private static func row(_ entity: Entity, _ entry: Entry) -> Row {
    Row(
      [
        "kind": .text(entity.kind.rawValue), "name": .text(entity.name),
        "mentions": .number(entry.count), "sender": .texts(entry.senders),
        "statuses": entry.statuses.value, "where": .texts(entry.places),
      ],
      cells: [
        Cell(entity.kind.rawValue, .faint), Cell(entity.name, .strong), Cell("\(entry.count)"),
        Cell(
          entry.senders.prefix(2).joined(separator: ", ")
            + (entry.senders.count > 2 ? " +\(entry.senders.count - 2)" : "")),
        Cell(entry.statuses.words),
        Cell(entry.places.prefix(40).joined(separator: " "), .place),
      ], target: entry.first)
  }
}
