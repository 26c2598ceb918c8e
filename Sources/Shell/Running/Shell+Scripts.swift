import Glibc
import LineEditor
import ReadoutKit
import Workbench

extension Shell {
  /// How deep scripts may call scripts.
  private static let deepest = 25

  /// Runs the lines of a script: standard input for nil or `-`.
  ///
  /// - Throws: ``ReadoutError`` of kind `usage` where the script cannot be read.
  public func runScript(path: String?) throws(ReadoutError) -> Ending {
    guard let path, path != "-" else {
      return run(ScriptSource(), of: Script(name: "stdin", file: nil), keepsGoing: false)
    }
    return try runFile(path, keepsGoing: false)
  }

  /// Runs a line given on the command line, the `number`th of them.
  public func runLine(_ line: String, number: Int) -> Ending {
    scripts.append(Script(name: "-c", file: nil, line: number))
    defer { scripts.removeLast() }
    echo(line)
    return runOne(line)
  }

  /// Runs the init file, where there is one.
  ///
  /// What fails in it is told and passed over: it never keeps anybody from working.
  public func runInitFile() {
    let path = bench.folders.initFile
    guard access(path, F_OK) == 0 else { return }
    do {
      _ = try runFile(path, keepsGoing: true)
    } catch {
      report(error)
    }
  }

  /// Runs the lines of a script that a line names.
  ///
  /// A relative path is one beside the script that names it; at the prompt, in `-c` and on standard
  /// input it is one from the current folder.
  func runNamed(_ file: String) throws(ReadoutError) -> Ending {
    let path = scripts.last?.path(of: file) ?? file
    guard scripts.count < Self.deepest else {
      throw ReadoutError(
        "\(path): scripts call scripts more than \(Self.deepest) deep",
        hint: "put their lines into fewer files")
    }
    if let resolved = Self.resolved(path), scripts.contains(where: { $0.file == resolved }) {
      throw ReadoutError(
        "\(path) is being run already: it calls itself",
        hint: "take the line out, a script has no end otherwise")
    }
    return try runFile(path, keepsGoing: false)
  }

  private func runFile(_ path: String, keepsGoing: Bool) throws(ReadoutError) -> Ending {
    let source = try ScriptSource(path: path)
    return run(
      source, of: Script(name: path, file: Self.resolved(path) ?? path), keepsGoing: keepsGoing)
  }

  private func run(_ source: any LineSource, of script: Script, keepsGoing: Bool) -> Ending {
    scripts.append(script)
    defer { scripts.removeLast() }
    var hasFailed = false
    while true {
      let read = Result(catching: { () throws(ReadoutError) in try source.next() })
      scripts[scripts.count - 1].line = source.row
      let ending: Ending
      switch read {
      case .success(.endOfInput): return hasFailed ? .failed : .finished
      case .success(.interrupted): return .failed
      case .success(.line(let line)):
        echo(line)
        ending = runOne(line)
      case .failure(let error):
        report(error)
        if error.kind == .usage { return .failed }
        ending = .failed
      }
      switch ending {
      case .finished: continue
      case .failed:
        hasFailed = true
        if !keepsGoing, !settings.keepsGoing { return .failed }
      case .quit: return .quit(afterFailure: hasFailed)
      case .outputClosed: return ending
      }
      // At a prompt Ctrl-C ends the script too, however much it would go on.
      if bench.isInterrupted() { return .failed }
    }
  }

  /// Shows a line of a script before it runs, where that is wished for.
  private func echo(_ line: String) {
    guard settings.echoes, let place = scripts.last?.place,
      let first = line.first(where: { !$0.isWhitespace }), first != "#"
    else { return }
    Output.error.write(SafeText.oneLine("\(place): \(line)") + "\n")
  }

  /// A path with every link followed, or nil where nothing is there.
  private static func resolved(_ path: String) -> String? {
    // SAFETY: realpath gives a string of its own, freed here.
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
