import ReadoutKit
import Sessions

/// Lists the saved sessions and the drafts.
struct SessionsCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the saved sessions and the drafts that were not saved."
  )

  static let examples: Examples = [
    "sessions": "what was saved, and what was not"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    var rows: [Row] = []
    for name in bench.sessionNames {
      let path = bench.folders.session(name)
      let isOpen = name == bench.session.name
      guard let outline = SessionOutline.read(path) else {
        rows.append(row(name, path, "cannot be read", 0, "", "", isOpen: false))
        continue
      }
      rows.append(
        row(
          name, path, outline.question, outline.marks, outline.changed, "\(outline.documents)",
          isOpen: isOpen))
    }
    for draft in bench.drafts {
      rows.append(
        row("(draft)", draft.path, draft.question, draft.marks, draft.changed, "", isOpen: false))
    }
    var answer = Answer(
      columns: [
        Column("session"), Column("changed (UTC)"), Column("marks", alignsRight: true),
        Column("documents", alignsRight: true, isAside: true), Column("question", fit: .rest),
      ], rows: rows)
    answer.isListing = true
    answer.notes = rows.isEmpty ? ["none yet: save NAME makes one"] : [bench.folders.sessions]
    return answer
  }

  private func row(
    _ name: String, _ path: String, _ question: String, _ marks: Int, _ changed: String,
    _ documents: String, isOpen: Bool
  ) -> Row {
    Row(
      [
        "session": .text(name), "path": .text(path), "changed": .text(changed),
        "marks": .number(marks), "question": .text(question), "open": .flag(isOpen),
      ],
      cells: [
        Cell(name + (isOpen ? " *" : ""), .strong),
        Cell(String(changed.prefix(16)).replacing("T", with: " "), .faint), Cell("\(marks)"),
        Cell(documents), Cell(question),
      ], target: .session(path))
  }
}
