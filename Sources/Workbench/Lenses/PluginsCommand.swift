import ReadoutKit

/// Lists the lenses.
struct PluginsCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugins", abstract: "List the lenses and what each finds.")

  static let examples: Examples = [
    "plugins": "the lenses, and what each finds"
  ]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    Answer(
      columns: [
        Column("plugin"), Column("version", alignsRight: true), Column("finds", fit: .wrapped),
      ],
      rows: bench.plugins.map { plugin in
        Row(
          [
            "plugin": .text(plugin.name), "version": .number(plugin.version),
            "summary": .text(plugin.summary),
          ],
          cells: [Cell(plugin.name, .strong), Cell("\(plugin.version)"), Cell(plugin.summary)])
      })
  }
}
