import ReadoutKit
import Sessions
import Testing

@testable import Workbench

@Suite struct EvidenceTests {
  private func table() throws -> TestBench {
    let table = try TestBench()
    try table.run("scenario add break \"It breaks\"")
    try table.run("scenario add hedge \"It hedges\"")
    return table
  }

  @Test(arguments: [
    "mark 1:2 --scenario break --rating C --scenario hedge --rating II",
    "mark 1:2 break=c hedge=ii", "mark 1:2 C II", "m 1:2 C II", "mark 1:2 hedge=II break=C",
  ])
  func formsAreEqual(line: String) throws {
    let table = try table()
    try table.run(line)
    let ratings = try table.run("marks").rows[0].record["ratings"]
    #expect(ratings == .object(["break": .text("C"), "hedge": .text("II")]))
  }

  @Test(arguments: [
    ("mark 1:2 C", "1 rating for 2 scenarios"), ("mark 1:2 C II N", "3 ratings for 2 scenarios"),
    ("mark 1:2 break=X", "X is no rating"), ("mark 1:2 brek=C", "brek="),
    ("mark 1:2 --scenario brek --rating C", "no scenario brek"),
    ("mark 1:2 --scenario break", "1 --scenario and 0 --rating"), ("mark", "nothing to mark"),
    ("mark 1", "a whole document"), ("mark 1:2 nonsense", "neither a passage nor a rating"),
    ("mark 1:2 g=Z9", "no grade"), ("rate m1 break=C", "no mark m1"), ("unmark m1", "no mark m1"),
    ("scenario add note \"x\"", "option"), ("scenario add CC \"x\"", "rating"),
    ("scenario remove brake", "no scenario brake"),
    ("question \"When?\" --by 2024-02-30", "no date"),
  ])
  func refusesAndChangesNothing(line: String, part: String) throws {
    let table = try table()
    let events = table.bench.session.events.count
    let error = table.failure(line)
    #expect(error?.message.contains(part) == true, "\(String(describing: error))")
    #expect(table.bench.session.events.count == events)
  }

  @Test func severalPassagesAreOneItem() throws {
    let table = try table()
    try table.run("mark 1:2 2:1 \"a third\" C N n=\"both at once\" c=tone/warm g=B2")
    try table.run("mark 3:1 to=m1")
    let record = try table.run("marks").rows[0].record
    guard case .list(let passages) = record["passages"] else {
      Issue.record("no passages")
      return
    }
    #expect(passages.count == 3)
    #expect(record["note"] == .text("both at once"))
    #expect(record["codes"] == .texts(["tone/warm"]))
    #expect(record["grade"] == .text("B2"))
    #expect(try table.run("matrix").rows.count == 1 + 4)
  }

  @Test func aMarkOnMarkedWordsSaysSo() throws {
    let table = try table()
    try table.run("mark 1:2")
    #expect(try table.run("mark 1:2").notes.contains { $0.contains("m1") })
  }

  @Test func anAssumptionNeedsNoPassage() throws {
    let table = try table()
    try table.run("mark -n \"they read it word by word\" C N")
    let record = try table.run("marks").rows[0].record
    #expect(record["doc"] == .null)
    #expect(record["note"] == .text("they read it word by word"))
  }

  @Test func undoAndRedoGoAllTheWay() throws {
    let table = try table()
    try table.run("mark 1:2 C N")
    try table.run("rate m1 break=II")
    try table.run("unmark m1")
    for _ in 0..<3 { try table.run("undo") }
    #expect(table.bench.session.state.marks.isEmpty)
    for _ in 0..<2 { try table.run("redo") }
    #expect(try table.run("marks").rows[0].cells.map(\.text).contains("II"))
    try table.run("mark 1:3")
    #expect(table.failure("redo") != nil)
    // An id is never given twice.
    #expect(try table.texts("id", "marks") == ["m1", "m2"])
  }

  @Test func theMatrixAddsUpWhatSpeaksAgainst() throws {
    let table = try table()
    try table.run("mark 1:2 I CC")
    try table.run("mark 1:3 II N")
    let rows = try table.run("matrix").rows.map(\.record)
    let points = rows.first { $0["score"] == .text("points") }
    #expect(points?["values"] == .object(["break": .number(3), "hedge": .number(0)]))
    let tested = rows.first { $0["score"] == .text("tested") }
    #expect(tested?["values"] == .object(["break": .number(2), "hedge": .number(1)]))
  }

  @Test func listingsOfMarksCanBeNamedByRow() throws {
    let table = try table()
    try table.run("mark 1:2 C N")
    try table.run("marks")
    try table.run("rate %1 hedge=CC")
    #expect(try table.run("marks").rows[0].cells.map(\.text).contains("CC"))
  }
}
