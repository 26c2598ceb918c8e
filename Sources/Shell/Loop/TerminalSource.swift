import LineEditor
import ReadoutKit
import Workbench

/// The terminal, through the line editor: history, search, completion.
final class TerminalSource: LineSource {
  private let editor: TerminalEditor
  private let completer: Completer
  private let bench: Workbench

  init(shell: Shell) throws(LineEditorError) {
    let completer = Completer(bench: shell.bench)
    editor = try TerminalEditor(program: "readout") {
      CandidateList(candidates: $0, more: completer.more, columns: $1).text
    }
    editor.setHistory(shell.history.lines)
    bench = shell.bench
    self.completer = completer
    bench.prepareCompletion()
    bench.isInterrupted = { Interrupts.isRaised }
    bench.clearInterruption = { Interrupts.clear() }
  }

  func next() throws(ReadoutError) -> LineRead {
    let read = editor.readLine(prompt: bench.prompt) { [completer] line, cursor in
      completer.candidates(in: line, at: cursor)
    }
    if case .line(let line) = read { editor.remember(line) }
    return read
  }

  func discardPending() { editor.discardPending() }
}
