import ArgumentParser
import Exchange
import Glibc
import ReadoutKit
import Shell
import Workbench

/// The program: its options, and what is laid out before the first line is read.
@main
struct Readout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readout",
    abstract:
      "A workbench for reading the news: who said what, sanctions, Central Asia, mediation.",
    usage: """
      readout [CORPUS ...] [--session NAME] [--command LINE] [--file SCRIPT] [--format FORMAT]
             readout extract [--plugins NAMES] < ARTICLES.jsonl > FINDINGS.jsonl
             readout paths
      """,
    discussion: """
      With a terminal: a prompt. Otherwise a script on standard input, one command a line. \
      Without CORPUS and session: the sample corpus.
      """,
    version: "readout \(Version.current)")

  @Argument(help: "Files or folders of articles.", completion: .file())
  var corpus: [String] = []

  @Option(
    name: [.customShort("s"), .long],
    help: "A session by name or file; opened, or created when it is not there.",
    completion: .custom { _, _, _ in Folders().sessionNames })
  var session: String?

  @Option(
    name: [.customShort("c"), .long], parsing: .unconditionalSingleValue,
    help: "Run this line and end; may be repeated.",
    completion: .custom { _, _, _ in Manual.commandNames })
  var command: [String] = []

  @Option(
    name: [.customShort("f"), .long], help: "Run the lines of this script and end.",
    completion: .file())
  var file: [String] = []

  @Option(help: "How results are written; text where nothing is said.")
  var format: Format?

  @Flag(help: "Go on after a failing line of a script; still ends in 1.")
  var keepGoing = false

  @Flag(help: "Show each line of a script on standard error before it runs.")
  var echo = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A variable or a setting, as with set; may be repeated.", valueName: "name=value"))
  var set: [String] = []

  @Flag(
    name: .customLong("init"), inversion: .prefixedNo,
    help: "Run the init file first; done at the prompt, not in scripts, where nothing is said.")
  var runsInitFile: Bool?

  @Option(
    help:
      "Keep the corpus in this file, to reopen it without reading it again; memory for nowhere.",
    completion: .file())
  var store: String?

  @Option(help: "Which columns of tables and JSON Lines hold what: text=body,date=published_at")
  var columns: String?

  @Option(help: "When text has colour; auto where nothing is said.")
  var color: ColorChoice?

  @Option(help: "Who marks; otherwise the user's name.")
  var analyst: String?

  static func main() {
    // A reader that stops early and a file that may grow no more are errors to be told, not ends.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] {
      // Asked for by scripts at every turn: answered before anything is set up.
      Output.standard.write("readout \(Version.current)\n")
      return
    }
    if let page = Manual.pages[arguments] {
      Output.standard.write(page())
      return
    }
    if arguments == ["paths"] {
      Paths.show(Folders())
      return
    }
    OwnLexicons.takeUp(from: Folders().lexicons)
    if arguments.first == "extract" {
      do {
        Glibc.exit(try ExtractCommand.parse(Array(arguments.dropFirst())).start())
      } catch {
        ExtractCommand.end(with: error)
      }
    }
    do {
      let program = try parse(arguments)
      Glibc.exit(program.start(arguments: arguments))
    } catch {
      end(with: error)
    }
  }

  /// Runs the program; gives its exit code.
  func start(arguments: [String]) -> Int32 {
    let isScript = !command.isEmpty || !file.isEmpty
    let takesPrompt = !isScript && isatty(STDIN_FILENO) == 1
    do throws(ReadoutError) {
      var opening = Opening(
        corpus: corpus, session: session, store: store, analyst: analyst, plugins: builtInPlugins,
        shellCommands: Shell.commands)
      opening.columns = columns
      opening.isPrompt = takesPrompt
      let line = ProgressLine()
      opening.progress = { line.show($0) }
      let bench = try Shell.heedingInterrupts(isPromptNext: takesPrompt) {
        isInterrupted throws(ReadoutError) in
        opening.isInterrupted = isInterrupted
        return try opening.layOut { Output.error.write("readout: \(SafeText.oneLine($0))\n") }
      }
      let shell = Shell(bench: bench)
      try applyOptions(to: shell)
      if takesPrompt {
        for line in bench.banner { Output.error.write(SafeText.oneLine(line) + "\n") }
      }
      if runsInitFile ?? takesPrompt {
        shell.runInitFile()
        // What is said on the command line counts for more.
        try applyOptions(to: shell)
      }
      if takesPrompt { return exitCode(of: shell.runPrompt()) }
      guard isScript else { return exitCode(of: try shell.runScript(path: nil)) }
      let given = GivenLines.inOrder(arguments, lines: command, scripts: file)
      return try run(given, in: shell)
    } catch {
      Output.error.write(
        "readout: error: " + SafeText.oneLine(error.message + (error.hint.map { "; \($0)" } ?? ""))
          + "\n")
      return error.kind.rawValue
    }
  }

  private func applyOptions(to shell: Shell) throws(ReadoutError) {
    if let format { shell.settings.format = format }
    if let color { shell.settings.color = color }
    if keepGoing { shell.settings.keepsGoing = true }
    if echo { shell.settings.echoes = true }
    do throws(ReadoutError) {
      for definition in set { try shell.define(definition) }
    } catch {
      throw ReadoutError("--set: \(error.message)", hint: error.hint, kind: .usage)
    }
  }

  private func run(_ given: [GivenLines], in shell: Shell) throws(ReadoutError) -> Int32 {
    var lineNumber = 0
    var code: Int32 = 0
    for item in given {
      let ending: Shell.Ending
      switch item {
      case .line(let line):
        lineNumber += 1
        ending = shell.runLine(line, number: lineNumber)
      case .script(let path): ending = try shell.runScript(path: path)
      }
      let ended = exitCode(of: ending)
      code = max(code, ended)
      if case .quit = ending { break }
      if ended != 0, !shell.settings.keepsGoing { break }
    }
    return code
  }

  private func exitCode(of ending: Shell.Ending) -> Int32 {
    switch ending {
    case .finished, .quit(afterFailure: false): return 0
    case .failed, .quit(afterFailure: true): return ReadoutError.Kind.command.rawValue
    case .outputClosed(EPIPE):
      // The reader has what it wanted (`readout … | head`).
      return 0
    case .outputClosed(let reason):
      Output.error.write(
        "readout: error: standard output: \(String(cString: strerror(reason)))\n")
      return ReadoutError.Kind.command.rawValue
    }
  }
}

extension Format: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
