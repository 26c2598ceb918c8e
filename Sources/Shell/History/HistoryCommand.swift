import Exchange
import ReadoutKit
import Store
import Workbench

/// The lines typed at the prompt.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the lines typed at the prompt, the latest last; !12 runs line 12 again.",
    subcommands: [List.self, Find.self, Clear.self], defaultSubcommand: List.self)

  /// Lists the latest lines.
  struct List: ShellCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the latest lines: history last=50, history --failed.")

    static let examples: Examples = [
      "history last=10": "the latest ten lines, how long they took and how they ended",
      "history --failed": "what went wrong",
    ]

    @Option(help: "How many of the latest lines.")
    var last = 30

    @Option(help: ArgumentHelp("Only lines typed in this session.", valueName: "session"))
    var session: String?

    @Flag(help: "Only lines that failed.")
    var failed = false

    func run(in shell: Shell, to destination: Destination, as format: Format?) throws
      -> Shell.Ending
    {
      var lines: [PastLine] = []
      let most = max(0, last)
      try shell.history.table?.forEachFromLatest(before: shell.history.current) { line in
        guard lines.count < most else { return true }
        if session == nil || line.session == session, !failed || line.outcome == .failed {
          lines.append(line)
        }
        return false
      }
      var answer = PastLine.answer(lines.reversed())
      if lines.isEmpty {
        answer.notes = [
          session == nil && !failed
            ? "nothing has been typed at the prompt yet" : "no such line was typed"
        ]
      }
      return try shell.deliver(answer, to: destination, as: format)
    }
  }

  /// Finds lines by their words.
  struct Find: ShellCommand {
    static let configuration = CommandConfiguration(
      commandName: "find",
      abstract: "Find the lines that hold all of these words, each once: history find matrix.")

    static let examples: Examples = [
      "history find matrix": "every line with the word, once"
    ]

    @Argument(help: "The words; case does not matter.")
    var words: [String] = []

    func run(in shell: Shell, to destination: Destination, as format: Format?) throws
      -> Shell.Ending
    {
      guard !words.isEmpty else {
        throw ReadoutError("nothing to look for", hint: "history find speaker=Xi")
      }
      let wanted = words.map { $0.lowercased() }
      var known: Set<String> = []
      var lines: [PastLine] = []
      try shell.history.table?.forEachFromLatest(before: shell.history.current) { line in
        let text = line.text.lowercased()
        if wanted.allSatisfy({ text.contains($0) }), known.insert(line.text).inserted {
          lines.append(line)
        }
        return false
      }
      var answer = PastLine.answer(lines.reversed())
      if lines.isEmpty {
        answer.notes = ["no line typed holds \(words.joined(separator: " and "))"]
      }
      return try shell.deliver(answer, to: destination, as: format)
    }
  }

  /// Forgets all lines.
  struct Clear: ShellCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear", abstract: "Forget all lines typed; a space before a line keeps it out.")

    static let examples: Examples = [
      "history clear": "no line is known any more"
    ]

    func run(in shell: Shell, to destination: Destination, as format: Format?) throws
      -> Shell.Ending
    {
      let count = try shell.history.table?.clear() ?? 0
      return try shell.deliver(
        .lines("\(count) line\(count == 1 ? "" : "s") forgotten; the arrow keys forget at the end"),
        to: destination, as: format)
    }
  }
}

extension PastLine {
  /// Lines as a table: number, when, took, outcome, line.
  fileprivate static func answer(_ lines: [PastLine]) -> Answer {
    Answer(
      columns: [
        Column("!", alignsRight: true), Column("when"), Column("took", alignsRight: true),
        Column("outcome"), Column("line", fit: .wrapped),
      ], rows: lines.map(\.row))
  }

  private var row: Row {
    Row(
      [
        "number": .number(number), "time": .optional(time.map(Moment.universal)),
        "session": .optional(session), "folder": .optional(folder),
        "milliseconds": milliseconds.map(Value.number) ?? .null,
        "outcome": .optional(outcome?.rawValue), "line": .text(text),
      ],
      cells: [
        Cell("\(number)", .faint), Cell(time.map(Moment.local) ?? "–", .faint),
        Cell(milliseconds.map { Moment.text(ofMilliseconds: $0) } ?? "–", .faint),
        Cell(outcome?.rawValue ?? "–", outcome == .ok || outcome == nil ? .faint : .bad),
        Cell(text),
      ])
  }
}
