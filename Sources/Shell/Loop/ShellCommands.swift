import Exchange
import Foundation
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

/// Shows the last result again, for another format or place.
struct LastCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "last", abstract: "Show the last result again: last --format csv > hits.csv.")

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard let answer = shell.lastAnswer else {
      throw ReadoutError("there is no result yet", hint: "docs gives one")
    }
    return try shell.deliver(answer, to: destination, as: format)
  }
}

/// Lists the lines typed at the prompt.
struct HistoryCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the lines typed at the prompt, the latest last.")

  @Option(help: "How many of the latest lines.")
  var last = 30

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    let lines = shell.history.lines
    let rows = lines.suffix(max(0, last)).enumerated().map { index, line in
      Row(
        ["number": .number(index + 1), "line": .text(line)],
        cells: [Cell("\(index + 1)", .faint), Cell(line)])
    }
    let answer = Answer(
      columns: [Column(alignsRight: true), Column(fit: .wrapped)], rows: rows,
      notes: rows.isEmpty ? ["nothing has been typed at the prompt yet"] : [])
    return try shell.deliver(answer, to: destination, as: format)
  }
}

/// Runs the lines of a file.
struct SourceCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Run the lines of a script.")

  @Argument(help: "The script.")
  var file: String

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard destination == .standard else {
      throw ReadoutError(
        "the results of a script go line by line", hint: "put > FILE on the lines in \(file)")
    }
    return try shell.runNested(path: file)
  }
}

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
