import Reading
import ReadoutKit
import Testing

@testable import Workbench

/// A lens that finds every `talks` and knows why.
private struct TalksLens: Plugin {
  struct Listing: PluginCommand {
    static let configuration = CommandConfiguration(commandName: "talks")
    func run(at desk: any Desk) throws -> Answer {
      let found = try DatedFindings(
        of: TalksLens(), in: [], at: desk, period: Period(from: nil, to: nil), where: { _ in true }
      ).found
      return Answer(
        columns: [Column("words")],
        rows: found.map { entry in
          Row(
            entry.reading.record(of: entry.finding),
            cells: [Cell(entry.reading.string(entry.finding.range))], target: entry.target)
        }, isListing: true)
    }
  }

  var name: String { "talks" }
  var version: Int { 1 }
  var summary: String { "talks" }
  var command: any PluginCommand.Type { Listing.self }

  func findings(in reading: DocumentReading) -> [Finding] {
    reading.tokens.filter { $0.word == "talks" }.map {
      Finding(
        plugin: name, document: reading.document.number, range: $0.range,
        roles: [.init("instrument", .text("talks")), .init("cue", at: [$0.range])])
    }
  }

  func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground] {
    [
      Ground(
        "instrument", "talks", at: finding.range, by: "a noun of talking", entry: "a.csv: talks"),
      Ground("party", "nobody", by: "nobody is named"),
    ]
  }
}

@Suite("why") struct WhyTests {
  let bench: TestBench

  init() throws { bench = try TestBench(plugins: [TalksLens()]) }

  @Test("A row of a listing is explained field by field, with the words and the rule")
  func row() throws {
    try bench.run("talks")
    let rows = try bench.run("why %1").rows
    #expect(rows.count == 3)
    #expect(rows[0].record["plugin"] == .text("talks"))
    #expect(rows[1].record["words"] == .text("Talks"))
    #expect(rows[1].record["rule"] == .text("a noun of talking"))
    #expect(rows[1].record["entry"] == .text("a.csv: talks"))
    #expect(rows[2].record["at"] == .null)
  }

  @Test("A sentence is explained by all that was found in it, and the rows of a listing stay")
  func sentence() throws {
    try bench.run("talks")
    #expect(try bench.run("why 1:1-4").rows.count == 6)
    #expect(try bench.run("show %1").rows.count == 1)
  }

  @Test("Where nothing was found, that is said")
  func nothing() throws {
    let answer = try bench.run("why 3:1")
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["no lens found anything in 3:1"])
  }

  @Test("A lens that is none is an error that names those there are")
  func unknownLens() throws {
    #expect(bench.failure("why 1:1 lens=gossip")?.hint == "one of talks")
  }
}
