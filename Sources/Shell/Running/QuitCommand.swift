import Exchange
import ReadoutKit
import Workbench

/// Leaves the program.
struct QuitCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave; everything marked is on disk already.")

  static let examples: Examples = [
    "quit": "as Ctrl-D does"
  ]

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    .quit(afterFailure: false)
  }
}
