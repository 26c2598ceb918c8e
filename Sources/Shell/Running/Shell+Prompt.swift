import Exchange
import LineEditor
import ReadoutKit
import Store
import Workbench

extension Shell {
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
        report(error)
        // A terminal that cannot be read will not be read the next time either.
        if error.kind == .usage { return .failed }
      case .success(.endOfInput): return .finished
      case .success(.interrupted): continue
      case .success(.line(let line)):
        let ending = runTyped(line)
        switch ending {
        case .quit, .outputClosed: return ending
        case .failed: source.discardPending()
        case .finished: break
        }
      }
    }
  }

  /// Runs a line that was typed, and keeps it in the history with what became of it.
  private func runTyped(_ typed: String) -> Ending {
    if typed.allSatisfy(\.isWhitespace) {
      goOn()
      return .finished
    }
    bench.clearInterruption()
    let line: String
    do {
      line = try recalling(typed)
    } catch {
      report(error)
      return .failed
    }
    let record = history.begin(line, session: bench.session.name)
    let start = ContinuousClock.now
    let ending = runOne(line)
    let duration = ContinuousClock.now - start
    history.finish(
      record, in: duration,
      outcome: bench.isInterrupted() ? .interrupted : ending == .failed ? .failed : .ok)
    if settings.timing { Output.error.write("took \(Moment.text(of: duration))\n") }
    return ending
  }

  /// A line, or for `!12` line 12 of the history, shown before it runs.
  private func recalling(_ line: String) throws(ReadoutError) -> String {
    let words = line.split(separator: " ")
    guard line.first == "!", words.count == 1, let number = Int(words[0].dropFirst()) else {
      return line
    }
    guard let found = try history.table?.line(number) else {
      throw ReadoutError(
        "there is no line \(number) in the history", hint: "history lists them with their numbers")
    }
    Output.error.write(SafeText.oneLine(found.text) + "\n")
    return found.text
  }

  private func goOn() {
    guard let answer = try? bench.goOn() else { return }
    _ = try? deliver(answer, to: .standard, as: .text)
  }
}
