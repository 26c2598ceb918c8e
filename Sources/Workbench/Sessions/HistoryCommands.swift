import ReadoutKit
import Sessions

/// Undoes the last judgement.
struct UndoCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo the last change to the session; also after a restart.")

  static let examples: Examples = [
    "undo": "the last change; after a restart too"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let event = try bench.session.undo()
    return .lines("undone: \(event.change.summary)")
  }
}

/// Redoes what was undone last.
struct RedoCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Redo what was undone last.")

  static let examples: Examples = [
    "undo": "a change; then",
    "redo": "the change once more",
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let event = try bench.session.redo()
    return .lines("redone: \(event.change.summary)")
  }
}

/// Lists what was done in the session.
struct LogCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what was done in this session; log m2 only what concerns m2.")

  static let examples: Examples = [
    "log": "what was done, by whom and when",
    "log m2": "only what concerns a mark",
  ]

  @Argument(help: "A mark.")
  var mark: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let events = mark.map { bench.session.events(of: $0) } ?? bench.session.events
    let summaries = Dictionary(
      bench.session.events.map { ($0.id, $0.change.summary) }
    ) { first, _ in first }
    let rows = events.map { event in
      let isUndone = !bench.session.isInForce(event)
      return Row(
        [
          "id": .text(event.id), "time": .text(event.time), "analyst": .text(event.analyst),
          "kind": .text(event.change.kind), "summary": .text(event.change.summary),
          "undone": .flag(isUndone),
        ],
        cells: [
          Cell(String(event.time.prefix(19)).replacing("T", with: " "), .faint),
          Cell(event.analyst),
          Cell(summary(of: event.change, summaries), isUndone ? .faint : .plain),
          Cell(isUndone ? "undone" : "", .faint),
        ])
    }
    return Answer(
      columns: [Column("time (UTC)"), Column("analyst"), Column("what", fit: .wrapped), Column()],
      rows: rows,
      notes: rows.isEmpty
        ? [mark.map { "nothing concerns \($0)" } ?? "nothing has been done yet"] : [])
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
