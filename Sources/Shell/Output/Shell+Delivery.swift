import Exchange
import ReadoutKit
import Workbench

extension Shell {
  /// Draws an answer, or writes it as data, and sends it where it goes.
  ///
  /// - Throws: ``ReadoutError`` where it cannot be sent there, and on Ctrl-C.
  func deliver(_ answer: Answer, to destination: Destination, as format: Format?) throws -> Ending {
    switch destination {
    case .standard:
      var output = written(answer, as: format ?? settings.format, isColored: settings.isColored)
      // CSV and TSV hold what the article holds; a file may, a terminal would obey it.
      if (format ?? settings.format) != .text, Output.standard.isTerminal {
        output = SafeText.lines(output)
      }
      try checkInterruption()
      if isTyped, Output.standard.isTerminal, settings.pager.show(output) { return .finished }
      let failure = Output.standard.write(output, isStopped: bench.isInterrupted)
      try checkInterruption()
      return failure == 0 ? .finished : .outputClosed(failure)
    case .file(let path, let appending):
      let format = format ?? Format(ofFile: path) ?? settings.format
      let output = written(answer, as: format, isColored: false)
      try checkInterruption()
      try FileOutput.write(output, to: path, appending: appending)
    case .program(let command):
      let output = written(
        answer, as: format ?? settings.format, isColored: settings.color == .always)
      try checkInterruption()
      try ProgramPipe(command: command, variables: variables).give(output)
    }
    return .finished
  }

  private func checkInterruption() throws(ReadoutError) {
    if bench.isInterrupted() { throw ReadoutError("interrupted") }
  }

  /// An answer in a format; what is no row of the data goes to standard error.
  private func written(_ answer: Answer, as format: Format, isColored: Bool) -> String {
    if format == .text {
      var drawing = TableDrawing(
        width: settings.columns, palette: Palette(isColored: isColored), signs: .ofTerminal)
      drawing.isInterrupted = bench.isInterrupted
      return drawing.draw(answer)
    }
    for line in answer.rows.isEmpty ? answer.heading + answer.notes : answer.notes {
      Output.error.write(SafeText.oneLine(line) + "\n")
    }
    return DataWriter.write(answer.rows.map(\.record).filter { !$0.fields.isEmpty }, as: format)
  }
}
