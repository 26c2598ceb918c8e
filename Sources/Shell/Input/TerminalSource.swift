import LineEditor
import ReadoutKit
import Workbench

/// The terminal, through the line editor: history, search, completion, hints.
final class TerminalSource: LineSource {
  private let editor: TerminalEditor
  private let bench: Workbench
  private var lessons: Lessons
  /// Lines at a terminal have no numbers.
  let row = 0

  init(shell: Shell) throws(LineEditorError) {
    bench = shell.bench
    editor = try TerminalEditor(program: "readout", advice: Self.advice(for: shell))
    editor.setHistory(shell.history.lines)
    lessons = Lessons(path: shell.bench.folders.lessons)
    bench.prepareCompletion()
    bench.isInterrupted = { Interrupts.isRaised }
    bench.clearInterruption = { Interrupts.clear() }
  }

  func next() throws(ReadoutError) -> LineRead {
    if let lesson = bench.lesson(from: &lessons) {
      for line in Width.wrap(lesson, to: Output.error.width) { Output.error.write(line + "\n") }
    }
    let read = editor.readLine(prompt: bench.prompt)
    // What begins with a space is kept out of the history.
    if case .line(let line) = read, !line.hasPrefix(" ") { editor.remember(line) }
    return read
  }

  func discardPending() { editor.discardPending() }

  // MARK: Advice

  private static func advice(for shell: Shell) -> LineAdvice {
    let completer = Completer(shell: shell)
    let command = CommandWord(registry: shell.bench.registry, aliases: { shell.aliases.names })
    var advice = LineAdvice()
    advice.complete = { line, cursor in completer.candidates(in: line, at: cursor) }
    advice.join = { rows in
      let joined = JoinedRows.lines(of: rows)
      return JoinedLines(joined.lines, isOpen: joined.isOpen)
    }
    advice.withoutPrompt = Transcript.withoutPrompt
    advice.glyph = Width.glyph(of:)
    advice.list = {
      CandidateList(candidates: $0, more: completer.more, columns: $1, rows: $2).drawn
    }
    if shell.palette.isColored {
      advice.showsHints = true
      advice.hint = { completer.hint(after: $0) }
      advice.colors = { command.colors(in: $0) }
    }
    return advice
  }
}
