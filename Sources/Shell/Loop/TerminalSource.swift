import LineEditor
import ReadoutKit
import Workbench

/// The terminal, through the line editor: history, search, completion.
final class TerminalSource: LineSource {
  private let editor: TerminalEditor
  private let completer: Completer
  private let bench: Workbench
  private var lessons: Lessons

  init(shell: Shell) throws(LineEditorError) {
    let completer = Completer(bench: shell.bench)
    editor = try TerminalEditor(program: "readout") {
      CandidateList(candidates: $0, more: completer.more, columns: $1).text
    }
    editor.setHistory(shell.history.lines)
    bench = shell.bench
    lessons = Lessons(path: shell.bench.folders.lessons)
    self.completer = completer
    bench.prepareCompletion()
    bench.isInterrupted = { Interrupts.isRaised }
    bench.clearInterruption = { Interrupts.clear() }
  }

  func next() throws(ReadoutError) -> LineRead {
    if let lesson = bench.lesson(from: &lessons) {
      for line in Width.wrap(lesson, to: Output.error.width) { Output.error.write(line + "\n") }
    }
    let read = editor.readLine(prompt: bench.prompt) { [completer] line, cursor in
      completer.candidates(in: line, at: cursor)
    }
    if case .line(let line) = read { editor.remember(line) }
    return read
  }

  func discardPending() { editor.discardPending() }
}
