import Exchange
import ReadoutKit
import Workbench

/// Shows the last result again, for another format or place.
struct LastCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "last", abstract: "Show the last result again: last --format csv > hits.csv.")

  static let examples: Examples = [
    "find sanctions": "a result; then",
    "last --format csv > hits.csv": "the same for a spreadsheet",
    "last | head": "the same again, its beginning",
  ]

  func run(in shell: Shell, to destination: Destination, as format: Format?) throws
    -> Shell.Ending
  {
    guard let answer = shell.lastAnswer else {
      throw ReadoutError("there is no result yet", hint: "docs gives one")
    }
    return try shell.deliver(answer, to: destination, as: format)
  }
}
