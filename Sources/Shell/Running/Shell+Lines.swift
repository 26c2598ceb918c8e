import Exchange
import ReadoutKit
import Workbench

/// A line whose variables, aliases and format are taken care of.
private struct ReadLine {
  var text: CommandLineText
  /// The format that the line names, or nil.
  var format: Format?
}

extension Shell {
  /// Runs one line and draws its answer; says on standard error what went wrong.
  func runOne(_ line: String) -> Ending {
    bench.catchUp()
    bench.columns = min(settings.columns, 110)
    var destination = Destination.standard
    do {
      let line = try read(line)
      destination = line.text.destination
      return try run(line)
    } catch let help as HelpRequest {
      do {
        return try deliver(Answer(heading: help.lines), to: destination, as: .text)
      } catch {
        report(ReadoutError.from(error))
        return .failed
      }
    } catch {
      report(ReadoutError.from(error))
      return .failed
    }
  }

  private func read(_ line: String) throws(ReadoutError) -> ReadLine {
    var text = try aliases.expanding(
      try CommandLineText(line, variables: variables), variables: variables)
    text.words = LiteralWords.ofDefinition(text.words)
    let format = try text.takeFormat()
    text.words = LiteralWords.ofSearch(text.words)
    return ReadLine(text: text, format: format)
  }

  private func run(_ line: ReadLine) throws -> Ending {
    guard !line.text.words.isEmpty else { return .finished }
    let destination = line.text.destination
    let dispatched = try bench.dispatch(line.text.words)
    // Known before the work is done, and before a mark is made.
    if case .file(let path, _) = destination {
      try bench.checkOutput(path)
      try FileOutput.check(path)
    }
    if let command = dispatched.command as? any ShellCommand {
      return try command.run(in: self, to: destination, as: line.format)
    }
    bench.isAtTerminal =
      (line.format ?? settings.format) == .text && destination == .standard
      && Output.standard.isTerminal
    let answer = try bench.run(dispatched)
    if answer.isListing || !answer.rows.isEmpty { lastAnswer = answer }
    return try deliver(answer, to: destination, as: line.format)
  }

  /// Says what went wrong, in one line: where, what, the way out, and which script called this one.
  func report(_ error: ReadoutError) {
    let start = scripts.last.map { "\($0.place): error: " } ?? "error: "
    let hint = error.hint.map { "; \($0)" } ?? ""
    // A line of a megabyte need not be shown again.
    let message = error.message.count > 500 ? error.message.prefix(500) + "…" : error.message
    let callers = scripts.dropLast().reversed().map(\.place)
    let way = callers.isEmpty ? "" : " (called from \(callers.joined(separator: ", ")))"
    Output.error.write(SafeText.oneLine(start + message + hint + way) + "\n")
  }
}

extension ReadoutError {
  /// Any error in the words of a ``ReadoutError``.
  static func from(_ error: any Error) -> ReadoutError {
    error as? ReadoutError ?? ReadoutError("\(error)")
  }
}
