import Exchange
import ReadoutKit
import Workbench

/// Leaves the program.
struct QuitCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave; everything marked is on disk already.")

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    .quit(afterFailure: false)
  }
}
