import ReadoutKit
import Sessions

/// Undoes what was done last, one deed or several, or one deed by its id.
struct UndoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo the last change to the session, or the last so many; also after a restart.",
    discussion: """
      The id of a deed, as log --format jsonl has it, undoes that one, whoever did it.
      """)

  static let examples: Examples = [
    "mark 4:8 n=\"too early to say\"": "a change; then",
    "undo": "take it back; after a restart too",
    "rate m6 back=N": "a change; then",
    "undo 1": "the last so many",
  ]

  @Argument(help: "How many, or the id of one event.")
  var what: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try Turn(what).run("undone", "undo") { try bench.session.undo($0) }
  }
}

/// Redoes what was undone last, one deed or several, or one deed by its id.
struct RedoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Redo what was undone last, or the last so many.",
    discussion: """
      The id of what was undone redoes that one.
      """)

  static let examples: Examples = [
    "mark 4:8 n=\"too early to say\"": "a change; then",
    "undo": "take it back; then",
    "redo": "the change once more",
  ]

  @Argument(help: "How many, or the id of one event.")
  var what: String?

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    try Turn(what).run("redone", "redo") { try bench.session.redo($0) }
  }
}

/// How much is turned back or forth.
private enum Turn {
  case times(Int)
  case event(Event.ID)

  init(_ word: String?) throws(ReadoutError) {
    guard let word else {
      self = .times(1)
      return
    }
    // An id is longer than any number of deeds.
    guard word.utf8.count <= 7, let count = Int(word) else {
      self = .event(word)
      return
    }
    if count < 1 { throw ReadoutError("\(word) is no number of deeds", hint: "1 or more") }
    self = .times(count)
  }

  /// Turns, and tells what; where there is less to turn than was asked for, as much as there is.
  func run(
    _ done: String, _ verb: String, _ turn: (Event.ID?) throws -> Event
  ) throws -> Answer {
    switch self {
    case .event(let id): return .lines("\(done): \(try turn(id).change.summary)")
    case .times(let count):
      var lines = ["\(done): \(try turn(nil).change.summary)"]
      while lines.count < count {
        guard let event = try? turn(nil) else {
          return Answer(heading: lines, notes: ["there was no more to \(verb)"])
        }
        lines.append("\(done): \(event.change.summary)")
      }
      return Answer(heading: lines)
    }
  }
}
