import ReadoutKit
import Sessions

/// Lists what was done in the session.
struct LogCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what was done in this session, or to a mark or passage: log m2, log 1:25.")

  static let examples: Examples = [
    "log last=10": "the latest ten things that were done, by whom and when",
    "log m2": "the history of a mark",
    "log 4:5": "of every mark that ever stood there, those taken away too",
  ]

  @Option(help: "Only the latest so many.")
  var last: Int?

  @Option(help: ArgumentHelp("Only what this analyst did.", valueName: "analyst"))
  var by: String?

  @Argument(
    help: ArgumentHelp("Marks (m2) or passages (1:25, 1:25 \"words\", %2).", valueName: "place"))
  var items: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    if let last, last < 1 {
      throw ReadoutError("last=\(last) is no number of events", hint: "1 or more")
    }
    let (all, undone) = bench.session.events(asOf: bench.past?.time)
    let turned = Self.turned(in: all)
    let wanted = items.isEmpty ? nil : try bench.events(concerning: typed(items, in: line))
    let events = all.filter { event in
      (by.map { $0 == event.analyst } ?? true) && (wanted?.contains(event.id) ?? true)
    }
    let rows = events.suffix(last ?? events.count).map { event in
      let isUndone = undone.contains(event.id)
      return Row(
        [
          "id": .text(event.id), "time": .text(event.time), "analyst": .text(event.analyst),
          "kind": .text(event.change.kind), "summary": .text(event.change.summary),
          "undone": .flag(isUndone),
        ],
        cells: [
          Cell(String(event.time.prefix(19)).replacing("T", with: " "), .faint),
          Cell(event.analyst),
          Cell(summary(of: event.change, turned), isUndone ? .faint : .plain),
          Cell(isUndone ? "undone" : "", .faint),
        ])
    }
    let nothing =
      items.isEmpty
      ? "nothing has been done yet" : "nothing concerns \(items.joined(separator: " "))"
    return Answer(
      columns: [Column("time (UTC)"), Column("analyst"), Column("what", fit: .wrapped), Column()],
      rows: rows, notes: rows.isEmpty ? [nothing] : [])
  }

  /// What the events did that others undo or redo, by their ids.
  private static func turned(in events: [Event]) -> [Event.ID: String] {
    let ids = Set(
      events.compactMap { event -> Event.ID? in
        switch event.change {
        case .undone(let id), .redone(let id): id
        default: nil
        }
      })
    let summaries = events.filter { ids.contains($0.id) }.map { ($0.id, $0.change.summary) }
    return Dictionary(summaries) { first, _ in first }
  }

  /// What was done; for an undo what was undone, not its id.
  private func summary(of change: Change, _ summaries: [Event.ID: String]) -> String {
    switch change {
    case .undone(let id): "undone: \(summaries[id] ?? id)"
    case .redone(let id): "redone: \(summaries[id] ?? id)"
    default: change.summary
    }
  }
}

extension Workbench {
  /// The ids of the events that concern marks or passages as typed.
  fileprivate func events(concerning words: [Word]) throws -> Set<Event.ID> {
    let read = try Reference.read(words, namesDocument: namesDocument)
    if let other = read.rest.first {
      throw ReadoutError(
        "\(other.text) is neither a mark nor a passage", hint: "log m2, log 1:25, log %2")
    }
    var ids: Set<Event.ID> = []
    for reference in read.references {
      // A mark that was taken away has a history all the same.
      if let mark = try mark(meantBy: reference) {
        ids.formUnion(session.events(of: mark).map(\.id))
        continue
      }
      for passage in try passages(of: reference) {
        ids.formUnion(try events(on: passage).map(\.id))
      }
    }
    return ids
  }

  private func mark(meantBy reference: Reference) throws -> String? {
    switch reference.place {
    case .mark(let id): return id
    case .rows(let rows) where rows.count == 1:
      if case .mark(let id) = try target(ofRow: rows.lowerBound) { return id }
      return nil
    default: return nil
    }
  }

  private func events(on passage: Passage) throws -> [Event] {
    let document = try document(named: "\(passage.document)")
    let text = try text(of: document)
    let present = session.state.marks.filter { mark in
      placed(mark).contains { placed in
        placed.passage.map {
          $0.document == passage.document && $0.range.overlaps(passage.range)
        } ?? false
      }
    }
    let points =
      text.codePoint(
        ofByte: passage.range.lowerBound)..<text.codePoint(ofByte: passage.range.upperBound)
    return session.events(on: points, of: document.name, and: present)
  }
}
