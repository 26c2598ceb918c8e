import Exchange
import ReadoutKit
import Workbench

/// A command that concerns lines and their results, not what is in the corpus.
protocol ShellCommand: ExemplifiedCommand {
  /// Runs the command and delivers what it gives.
  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
}

extension ShellCommand {
  /// Not used: commands are run by the shell.
  func run() throws {
    preconditionFailure("\(Self.self) is run in a shell")
  }
}
