import Exchange
import ReadoutKit
import Workbench

/// Runs the lines of a file.
struct SourceCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Run the lines of a script; in a script, FILE lies beside it.")

  static let examples: Examples = [
    "source nightly.readout": "the lines of the file, one after the other"
  ]

  @Argument(help: ArgumentHelp("The script.", valueName: "file"), completion: .file())
  var file: String

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard destination == .standard else {
      throw ReadoutError(
        "the results of a script go line by line", hint: "put > FILE on the lines in \(file)")
    }
    let usual = shell.settings.format
    if let format { shell.settings.format = format }
    // What the script itself sets stays.
    defer { if shell.settings.format == format { shell.settings.format = usual } }
    return try shell.runNamed(file)
  }
}
