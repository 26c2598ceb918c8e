import Exchange
import Foundation
import LineEditor
import ReadoutKit
import Workbench

/// Reads command lines, has the workbench run them, and draws what it answers.
public final class Shell {
  let bench: Workbench
  let history: TypedLines
  let palette: Palette
  private let format: Format
  private let keepsGoing: Bool
  /// How deep scripts have called scripts; a script that calls itself must end.
  private var depth = 0
  /// The last answer, for `last`.
  var lastAnswer: Answer?

  /// Makes a shell.
  ///
  /// - Parameters:
  ///   - format: how results are written where a line does not say.
  ///   - isColored: whether text on standard output has colour.
  ///   - keepsGoing: whether a script goes on after a failing line.
  public init(
    bench: Workbench, format: Format = .text, isColored: Bool, keepsGoing: Bool = false
  ) {
    self.bench = bench
    self.format = format
    self.keepsGoing = keepsGoing
    palette = Palette(isColored: isColored)
    history = TypedLines(path: bench.folders.history)
    bench.columns = min(Output.standard.width, 110)
  }

  /// The shell's own commands, for the registry.
  public static let commands: [any ParsableCommand.Type] = [
    LastCommand.self, HistoryCommand.self, SourceCommand.self, QuitCommand.self,
  ]

  // MARK: Running

  /// How a run of lines ended.
  public enum Ending: Equatable, Sendable {
    case finished, failed
    /// The user wants to leave; whether a line failed before.
    case quit(afterFailure: Bool)
    /// Nobody reads standard output any more, or it cannot be written.
    case outputClosed(Int32)
  }

  /// Runs the lines of a script: standard input for nil.
  ///
  /// - Throws: ``ReadoutError`` of kind `usage` where the script cannot be read.
  public func runScript(path: String?) throws(ReadoutError) -> Ending {
    let source: any LineSource =
      if let path { try ScriptSource(path: path) } else { ScriptSource() }
    return run(source, named: path ?? "stdin")
  }

  /// Runs a line given on the command line, the `number`th of them.
  public func runLine(_ line: String, number: Int) -> Ending {
    runOne(line, at: "-c:\(number)")
  }

  /// Reads and runs lines at a terminal until its user leaves.
  public func runPrompt() -> Ending {
    let source: any LineSource
    do {
      source = try TerminalSource(shell: self)
    } catch {
      source = PlainTerminalSource(prompt: { [bench] in bench.prompt })
    }
    while true {
      bench.catchUp()
      switch Result(catching: { () throws(ReadoutError) in try source.next() }) {
      case .failure(let error):
        report(error, at: nil)
        // A terminal that cannot be read will not be read the next time either.
        if error.kind == .usage { return .failed }
      case .success(.endOfInput): return .finished
      case .success(.interrupted): continue
      case .success(.line(let line)):
        history.add(line)
        if line.allSatisfy(\.isWhitespace) {
          goOn()
          continue
        }
        bench.clearInterruption()
        let ending = runOne(line, at: nil)
        switch ending {
        case .quit, .outputClosed: return ending
        case .failed: source.discardPending()
        case .finished: break
        }
      }
    }
  }

  private func run(_ source: any LineSource, named name: String) -> Ending {
    var hasFailed = false
    while true {
      let ending: Ending
      let read = Result(catching: { () throws(ReadoutError) in try source.next() })
      let place = "\(name):\(source.row)"
      switch read {
      case .success(.endOfInput): return hasFailed ? .failed : .finished
      case .success(.interrupted): return .failed
      case .success(.line(let line)): ending = runOne(line, at: place)
      case .failure(let error):
        report(error, at: place)
        if error.kind == .usage { return .failed }
        ending = .failed
      }
      switch ending {
      case .finished: continue
      case .failed:
        hasFailed = true
        if !keepsGoing { return .failed }
      case .quit: return .quit(afterFailure: hasFailed)
      case .outputClosed: return ending
      }
    }
  }

  /// Runs one line and draws its answer; says on standard error what went wrong.
  private func runOne(_ line: String, at place: String?) -> Ending {
    var destination = Destination.standard
    bench.catchUp()
    do {
      var text = try CommandLineText(line)
      destination = text.destination
      guard !text.words.isEmpty else { return .finished }
      let format = try takeFormat(from: &text)
      let dispatched = try bench.dispatch(text.words)
      if let command = dispatched.command as? any ShellCommand {
        return try command.run(in: self, to: text.destination, as: format)
      }
      bench.isAtTerminal =
        (format ?? self.format) == .text && text.destination == .standard
        && Output.standard.isTerminal
      let answer = try bench.run(dispatched)
      if answer.isListing || !answer.rows.isEmpty { lastAnswer = answer }
      return try deliver(answer, to: text.destination, as: format)
    } catch let help as HelpRequest {
      do {
        return try deliver(Answer(heading: help.lines), to: destination, as: .text)
      } catch {
        report(ReadoutError.from(error), at: place)
        return .failed
      }
    } catch {
      report(ReadoutError.from(error), at: place)
      return .failed
    }
  }

  /// Runs a script inside a line, for `source`.
  func runNested(path: String) throws -> Ending {
    guard depth < 25 else {
      throw ReadoutError("scripts call scripts more than 25 deep", hint: "does one call itself?")
    }
    depth += 1
    defer { depth -= 1 }
    return try runScript(path: path)
  }

  private func goOn() {
    guard let answer = try? bench.goOn() else { return }
    _ = try? deliver(answer, to: .standard, as: .text)
  }

  // MARK: Results

  /// Takes `--format X` out of a line; every command has it.
  private func takeFormat(from text: inout CommandLineText) throws -> Format? {
    guard
      let index = text.words.firstIndex(where: { word in
        !word.isQuoted
          && (word.text == "--format" || word.text.hasPrefix("--format=")
            || word.text.hasPrefix("format="))
      })
    else { return nil }
    let word = text.words.remove(at: index).text
    let name: String
    if let equals = word.firstIndex(of: "=") {
      name = String(word[word.index(after: equals)...])
    } else if index < text.words.count {
      name = text.words.remove(at: index).text
    } else {
      name = ""
    }
    guard let format = Format(rawValue: name) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw ReadoutError(
        name.isEmpty ? "--format names no format" : "there is no format \(name)",
        hint: "one of \(names)")
    }
    return format
  }

  /// Draws an answer, or writes it as data, and sends it where it goes.
  func deliver(_ answer: Answer, to destination: Destination, as format: Format?) throws -> Ending {
    let format = format ?? Self.format(ofFile: destination) ?? self.format
    let isPlain = destination != .standard
    var output: String
    if format == .text {
      let board = TableDrawing(
        width: Output.standard.width,
        palette: isPlain ? Palette(isColored: false) : palette)
      output = board.draw(answer)
    } else {
      output = DataWriter.write(answer.rows.map(\.record).filter { !$0.fields.isEmpty }, as: format)
      // CSV and TSV hold what the article holds; a file may, a terminal would obey it.
      if destination == .standard, Output.standard.isTerminal { output = SafeText.lines(output) }
      for line in answer.rows.isEmpty ? answer.heading + answer.notes : answer.notes {
        Output.error.write(SafeText.oneLine(line) + "\n")
      }
    }
    switch destination {
    case .standard:
      let failure = Output.standard.write(output)
      return failure == 0 ? .finished : .outputClosed(failure)
    case .file(let path, let appending):
      try bench.checkOutput(path)
      try Sending.write(output, to: path, appending: appending)
    case .program(let command):
      try Sending.pipe(output, into: command)
    }
    return .finished
  }

  /// The format that a file's ending asks for, where the line names none.
  private static func format(ofFile destination: Destination) -> Format? {
    guard case .file(let path, _) = destination, let dot = path.lastIndex(of: ".") else {
      return nil
    }
    switch path[path.index(after: dot)...].lowercased() {
    case "jsonl", "ndjson": return .jsonl
    case "json": return .json
    case "csv": return .csv
    case "tsv": return .tsv
    case "md", "markdown": return .markdown
    default: return nil
    }
  }

  /// Says what went wrong, in one line: where, what, and the way out.
  func report(_ error: ReadoutError, at place: String?) {
    let start = place.map { "\($0): error: " } ?? "error: "
    let hint = error.hint.map { "; \($0)" } ?? ""
    // A line of a megabyte need not be shown again.
    let message = error.message.count > 500 ? error.message.prefix(500) + "…" : error.message
    Output.error.write(SafeText.oneLine(start + message + hint) + "\n")
  }
}

extension ReadoutError {
  /// Any error in the words of a ``ReadoutError``.
  static func from(_ error: any Error) -> ReadoutError {
    error as? ReadoutError ?? ReadoutError("\(error)")
  }
}
