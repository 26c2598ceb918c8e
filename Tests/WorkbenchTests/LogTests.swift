import ReadoutKit
import Sessions
import Testing

@testable import Workbench

@Suite("What was done, looked up and turned back") struct LogTests {
  private func bench() throws -> TestBench {
    let bench = try TestBench()
    for line in [
      "scenario add peace \"It ends\"", "scenario add war \"It goes on\"", "mark 1:2 C I",
      "mark 2:1 I C", "note m1 \"she came\"", "mark 1:2-3 N N", "unmark m3", "rate m1 war=II",
    ] { try bench.run(line) }
    return bench
  }

  private func log(_ line: String, _ bench: TestBench) throws -> [String] {
    try bench.texts("summary", line)
  }

  @Test("The history of a mark, also of one that was taken away")
  func ofMark() throws {
    let bench = try bench()
    #expect(
      try log("log m1", bench) == ["m1 added", "m1 noted “she came”", "m1 rated war=II"])
    #expect(try log("log m3", bench) == ["m3 added", "m3 removed"])
    #expect(try bench.run("log m9").notes == ["nothing concerns m9"])
  }

  @Test("The history of a passage: every mark that ever stood there")
  func ofPassage() throws {
    let bench = try bench()
    #expect(
      try log("log 1:2", bench) == [
        "m1 added", "m1 noted “she came”", "m3 added", "m3 removed", "m1 rated war=II",
      ])
    #expect(try log("log 1:3", bench) == ["m3 added", "m3 removed"])
    #expect(try log("log 2:1 m3", bench) == ["m2 added", "m3 added", "m3 removed"])
    #expect(try bench.run("log 3:1").notes == ["nothing concerns 3:1"])
    try bench.run("marks")
    #expect(try log("log %2", bench) == ["m2 added"])
    #expect(bench.failure("log nonsense") != nil)
  }

  @Test("The latest, and one analyst's")
  func narrowed() throws {
    let bench = try bench()
    #expect(try log("log last=1", bench) == ["m1 rated war=II"])
    #expect(try log("log by=bea", bench).isEmpty)
    #expect(try log("log by=ann", bench).count == 8)
    #expect(bench.failure("log last=0") != nil)
  }

  @Test("Several deeds are undone and redone at once, and one by its id")
  func turns() throws {
    let bench = try bench()
    let whole = bench.bench.session.state
    #expect(try bench.run("undo 3").heading.count == 3)
    #expect(bench.bench.session.state.marks.map(\.id) == ["m1", "m2"])
    #expect(bench.bench.session.state.mark("m1")?.note == "she came")
    try bench.run("redo 2")
    #expect(bench.bench.session.state.marks.map(\.id) == ["m1", "m2"])
    #expect(bench.bench.session.state.mark("m1")?.ratings["war"] == .inconsistent)
    #expect(try bench.run("redo 9").notes == ["there was no more to redo"])
    #expect(bench.bench.session.state == whole)
    let second = try bench.texts("id", "log m2")[0]
    #expect(try bench.run("undo \(second)").heading == ["undone: m2 added"])
    #expect(bench.bench.session.state.marks.map(\.id) == ["m1"])
    #expect(try bench.run("undo 9999").notes == ["there was no more to undo"])
    #expect(bench.bench.session.state.scenarios.isEmpty)
    #expect(bench.failure("undo")?.message == "nothing to undo")
    #expect(bench.failure("undo 0") != nil)
    #expect(bench.failure("undo abc") != nil)
  }

  @Test(
    "From another time nothing is undone, redone, loaded, opened or saved",
    arguments: [
      "undo", "redo", "save other", "open other", "load .", "rate", "rate m1 C C", "note m1 x",
    ])
  func past(line: String) throws {
    let bench = try bench()
    let events = bench.bench.session.events.count
    let error = bench.failure("as-of 2099-01-01 \(line)")
    #expect(error?.message == "the past cannot be changed")
    #expect(bench.failure("indicators add bad \"\(line)\"") != nil)
    #expect(bench.bench.session.events.count == events)
    #expect(bench.bench.session.isDraft)
    // And the present can be, as before.
    try bench.run("note m1 \"second thoughts\"")
  }

  @Test("The log of an earlier time ends there")
  func pastLog() throws {
    let bench = try bench()
    #expect(try bench.run("as-of 2001-01-01 log").rows.isEmpty)
    #expect(try bench.run("as-of 2099-01-01 log").rows.count == 8)
  }
}
