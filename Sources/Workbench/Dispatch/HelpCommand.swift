import ReadoutKit

/// Lists the commands, or explains one.
struct HelpCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "List the commands, or explain one: help mark, help tour.")

  @Argument(help: "A command, or tour.")
  var topic: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard let name = topic.first else { return list(bench) }
    if name == "tour" { return Answer(heading: Self.tour) }
    guard let entry = bench.registry.entry(named: name) else {
      let near = bench.registry.names(near: name)
      throw ReadoutError(
        "there is no command \(name)",
        hint: near.isEmpty ? "help lists them" : "did you mean \(near.joined(separator: ", "))?")
    }
    let subcommands = CommandShape.of(entry.command).subcommands
    if topic.count > 1, subcommands.contains(where: { $0.name == topic[1] }),
      let type = entry.command.configuration.subcommands.first(where: {
        $0.configuration.commandName == topic[1]
      })
    {
      throw HelpRequest(text: entry.command.helpMessage(for: type, columns: bench.columns))
    }
    var text = entry.command.helpMessage(columns: bench.columns)
    if let listing = entry.command.configuration.defaultSubcommand {
      // The options of `quotes` are those of its listing.
      text += "\n" + entry.command.helpMessage(for: listing, columns: bench.columns)
    }
    throw HelpRequest(text: text)
  }

  private func list(_ bench: Workbench) -> Answer {
    let shortNames = Dictionary(grouping: Registry.shortNames, by: \.value)
    var rows: [Row] = []
    var group = ""
    for entry in bench.registry.entries {
      if entry.group != group {
        group = entry.group
        rows.append(Row(Record(), cells: [Cell(group, .faint)]))
      }
      let short = (shortNames[entry.name] ?? []).map(\.key).sorted().joined(separator: " ")
      rows.append(
        Row(
          ["command": .text(entry.name), "short": .text(short), "summary": .text(entry.summary)],
          cells: [Cell("  \(entry.name)", .strong), Cell(short, .place), Cell(entry.summary)]))
    }
    return Answer(
      columns: [Column(), Column(), Column(fit: .wrapped)], rows: rows,
      notes: [
        "Any command takes --format jsonl, json, csv, tsv or markdown, and > FILE or | PROGRAM.",
        "key=value is --key value. help COMMAND explains one; help tour shows the way.",
      ])
  }

  private static let tour = [
    "A first round, one line after the other:",
    "  docs                                # what is here",
    "  show 1                              # read an article, each sentence with its number",
    "  quotes speakers                     # who speaks how often",
    "  quotes speaker=Xi                   # his words; %1 is the first row from now on",
    "  question \"What is China's line?\"    # what is to be answered",
    "  scenario add break \"China breaks with Russia\"",
    "  scenario add hedge \"China keeps the partnership and limits its exposure\"",
    "  mark %1 break=C hedge=CC n=\"strategic coordination is gone\"",
    "  matrix                              # what speaks against which answer",
    "  undo                                # and redo; marks; log: nothing is ever lost",
    "  save first                          # under a name; next time: readout -s first",
  ]
}

extension HelpRequest {
  /// The help in lines.
  public var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
