import ArgumentParser
import Shell
import Workbench

/// What is written of the program for others: its manual page, and the reference of its commands.
///
/// Both are drawn from the table that the commands themselves are parsed by.
enum Manual {
  /// What `make` asks for by an option of its own.
  static let pages: [[String]: @Sendable () -> String] = [
    ["--generate-manual"]: { ManualPage(program: program, groups: groups).text },
    ["--generate-reference"]: { CommandReference(groups: groups).text },
    ["--generate-completion-script", "zsh"]: { zshCompletion },
  ]

  /// The names of all commands.
  static var commandNames: [String] { registry.entries.map(\.name) }

  /// The completion script for zsh.
  ///
  /// ArgumentParser's offers a subcommand `help` behind a list of files, which zsh refuses whole
  /// ("doubled rest argument definition"); there are no subcommands here.
  private static var zshCompletion: String {
    Readout.completionScript(for: .zsh).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix("'(-): :->command'") && !$0.hasSuffix("'(-)*:: :->arg'") }
      .joined(separator: "\n") + "\n"
  }

  private static var registry: Registry {
    Registry(plugins: builtInPlugins, shellCommands: Shell.commands)
  }

  private static var groups: [(group: String, pages: [CommandPage])] { registry.allPages() }

  private static var program: CommandShape { CommandShape.of(Readout.self) }
}
