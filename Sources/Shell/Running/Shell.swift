import LineEditor
import ReadoutKit
import Workbench

/// Reads command lines, has the workbench run them, and draws what it answers.
public final class Shell {
  let bench: Workbench
  let history: PromptHistory
  /// What can be set for this run of the program.
  public var settings: Settings
  /// What `$name` stands for.
  public var variables: Variables
  /// The analyst's own commands.
  public internal(set) var aliases = Aliases()
  /// The last answer with rows, for `last`.
  var lastAnswer: Answer?
  /// The scripts that are being run, the innermost last; none while a line typed at the prompt runs.
  var scripts: [Script] = []

  /// Makes a shell.
  public init(bench: Workbench, settings: Settings = Settings()) {
    self.bench = bench
    self.settings = settings
    variables = Variables(home: bench.folders.home)
    history = PromptHistory(
      path: bench.folders.history, earlier: bench.folders.earlierHistory,
      say: { Output.error.write("readout: \(SafeText.oneLine($0))\n") })
  }

  /// The shell's own commands, for the registry.
  public static let commands: [any ParsableCommand.Type] = [
    LastCommand.self, SetCommand.self, UnsetCommand.self, AliasCommand.self, UnaliasCommand.self,
    HistoryCommand.self, SourceCommand.self, QuitCommand.self,
  ]

  /// How a run of lines ended.
  public enum Ending: Equatable, Sendable {
    case finished, failed
    /// The user wants to leave; whether a line failed before.
    case quit(afterFailure: Bool)
    /// Nobody reads standard output any more, or it cannot be written.
    case outputClosed(Int32)
  }

  /// The colours of text on standard output.
  var palette: Palette { Palette(isColored: settings.isColored) }

  /// True where the line that runs was typed at the prompt, and is no line of a script.
  var isTyped: Bool { scripts.isEmpty }
}
