import ReadoutKit

/// Lists the commands, explains one, or looks for words in all that is explained.
struct HelpCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "List the commands, explain one, or find what has to do with a word.")

  static let examples: Examples = [
    "help": "the commands",
    "help mark": "what mark does, with examples",
    "help quotes speakers": "a word behind a command",
    "help tour": "a first round, line by line",
    "help evade": "wherever help speaks of evading",
  ]

  @Flag(help: "List the words behind commands too.")
  var all = false

  @Argument(
    help: ArgumentHelp(
      "A command, \(HelpTopic.all.map(\.name).joined(separator: ", ")), or any word.",
      valueName: "topic"))
  var topic: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    guard let name = topic.first else { return list(bench) }
    if let entry = bench.registry.entry(named: name) {
      let page = bench.registry.page(of: entry, Array(topic.dropFirst()))
      if topic.count == 1 || page.shape.name == topic.last {
        throw HelpRequest(lines: page.lines(columns: bench.columns))
      }
    }
    if topic.count == 1, let topic = HelpTopic.named(name.lowercased()) {
      return Answer(heading: topic.lines)
    }
    return try found(bench)
  }

  /// Where help speaks of the words.
  private func found(_ bench: Workbench) throws -> Answer {
    let search = HelpSearch(topic)
    var known: Set<String> = []
    let hits = bench.registry.allPages().flatMap { $0.pages.flatMap(search.hits) }.filter { hit in
      // What several words behind a command share is told once.
      let command = hit.path.split(separator: " ").first ?? ""
      return known.insert("\(command)\t\(hit.part.isEmpty ? hit.path : hit.part)").inserted
    }
    guard !hits.isEmpty else {
      let words = topic.joined(separator: " ")
      throw ReadoutError(
        "help has nothing on \(words)",
        hint: Nearness.hint(
          for: topic[0], among: bench.registry.entries.map(\.name),
          otherwise: "help lists the commands"))
    }
    return Answer(
      columns: [Column(), Column(), Column(fit: .wrapped)],
      rows: hits.map { hit in
        Row(
          ["command": .text(hit.path), "part": .text(hit.part), "text": .text(hit.text)],
          cells: [Cell(hit.path, .strong), Cell(hit.part, .place), Cell(hit.text)])
      }, notes: ["help COMMAND explains one"])
  }

  private func list(_ bench: Workbench) -> Answer {
    var rows: [Row] = []
    for (group, pages) in bench.registry.allPages() {
      rows.append(Row(Record(), cells: [Cell(group, .faint)]))
      for page in pages where all || !page.path.contains(" ") {
        let short = page.shortNames.joined(separator: " ")
        var record: Record = [
          "command": .text(page.path), "short": .text(short), "summary": .text(page.shape.summary),
        ]
        if all {
          record["examples"] = .list(
            page.shape.examples.map { .object(["line": .text($0.line), "does": .text($0.does)]) })
        }
        rows.append(
          Row(
            record,
            cells: [
              Cell("  \(page.path)", .strong), Cell(short, .place), Cell(page.shape.summary),
            ]))
      }
    }
    let topics = HelpTopic.all.map { "help \($0.name)" }.joined(separator: " · ")
    return Answer(
      columns: [Column(), Column(), Column(fit: .wrapped)], rows: rows,
      notes: [
        "Any command takes --format jsonl, json, csv, tsv or markdown, and > FILE or | PROGRAM.",
        "key=value is --key value. help COMMAND explains one, help WORD finds what speaks of it.",
        topics,
      ])
  }
}
