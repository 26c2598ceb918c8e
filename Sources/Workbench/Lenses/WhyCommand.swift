import Reading
import ReadoutKit

/// Tells why the lenses say what they say of a passage: the words and the rule behind each field.
struct WhyCommand: CoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell why a lens found something: the words and the rule behind each field.")

  static let examples: Examples = [
    "why 4:5": "whatever was found in a sentence",
    "why m6": "in a mark",
    "why 8:22 lens=sanctions": "what one lens found",
    "sanctions": "a listing; then",
    "why %1": "its first row",
  ]

  @Option(help: "Only what this lens found.")
  var lens: String?

  @Argument(
    help: ArgumentHelp(
      "Passages: %N, DOC:SENTENCE, DOC:FIRST-LAST, DOC@START-END, mN.", valueName: "passage"))
  var passages: [String]

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let read = try Reference.read(
      typed(passages, in: line), namesDocument: { (try? bench.document(named: $0)) != nil })
    if let word = read.rest.first { _ = try bench.document(named: word.text) }
    let plugins = try self.plugins(of: bench)
    var answer = Answer(columns: [
      Column("where"), Column("field"), Column("says"), Column("words"),
      Column("because", fit: .wrapped),
    ])
    for reference in read.references {
      for passage in try bench.passages(of: reference) {
        if bench.isInterrupted() { throw ReadoutError("interrupted") }
        let document = try bench.document(named: "\(passage.document)")
        let reading = try bench.reading(of: document)
        let found = try plugins.flatMap { plugin in
          try bench.findings(of: plugin, in: document).map { (plugin: plugin, finding: $0) }
        }
        // A row of a listing is one finding; a sentence is whatever was found in it.
        let exact = found.filter { $0.finding.range == passage.range }
        let meant =
          exact.isEmpty ? found.filter { $0.finding.range.overlaps(passage.range) } : exact
        if meant.isEmpty { answer.notes.append("no lens found anything in \(reference.typed)") }
        for (plugin, finding) in meant {
          answer.rows += rows(of: finding, by: plugin, in: reading)
        }
      }
    }
    return answer
  }

  private func plugins(of bench: Workbench) throws(ReadoutError) -> [any Plugin] {
    guard let lens else { return bench.plugins }
    let fitting = bench.plugins.filter { $0.name == lens }
    guard !fitting.isEmpty else {
      throw ReadoutError(
        "no lens is called \(lens)",
        hint: "one of " + bench.plugins.map(\.name).joined(separator: ", "))
    }
    return fitting
  }

  /// The finding in a row, and each of its grounds in one below.
  private func rows(
    of finding: Finding, by plugin: any Plugin, in reading: DocumentReading
  ) -> [Row] {
    let place = reading.record(of: finding.range)
    var first = place
    first.fields.insert((name: "plugin", value: .text(plugin.name)), at: 0)
    let head = Row(
      first,
      cells: [
        Cell(reading.place(of: finding.range), .place), Cell(plugin.name, .strong), "", "",
        Cell(reading.line(of: finding.range)),
      ])
    return [head]
      + plugin.grounds(of: finding, in: reading).map { ground in
        Row(
          [
            "plugin": .text(plugin.name), "doc": place["doc"], "start": place["start"],
            "end": place["end"], "role": .optional(ground.role), "value": .text(ground.value),
            "at": ground.range.map(reading.codePoints) ?? .null,
            "words": .optional(ground.range.map { reading.string($0) }),
            "rule": .text(ground.rule), "entry": .optional(ground.entry),
          ],
          cells: [
            "", Cell(ground.role ?? "found", .faint), Cell(ground.value, .strong),
            Cell(ground.range.map { "“\(reading.line(of: $0))”" } ?? "–"),
            Cell(ground.rule + (ground.entry.map { " (\($0))" } ?? "")),
          ])
      }
  }
}
