import Testing

/// The last result again, elsewhere and otherwise.
@Suite("last") struct LastTests {
  @Test("gives the last result in another format and place, and leaves its rows to %N")
  func again() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        "find ferry > hits.txt", "last > hits.jsonl", "last --format csv | cat > hits.csv",
        "set format jsonl", "last", "last --format text > again.txt", "mark %1",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let hits = try JSONRecord.lines(of: workplace.bytes("hits.jsonl"))
    #expect(!hits.isEmpty)
    #expect(try SeparatedValues.rows(of: workplace.bytes("hits.csv"))?.count == hits.count + 1)
    #expect(try workplace.text("again.txt") == workplace.text("hits.txt"))
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(Array(records.dropLast()) == hits)
    let mark = try #require(records.last)
    #expect(mark.text("id") == "m1" && mark.text("text") == hits.first?.text("text"))
  }

  @Test("is the result as it was, also where the corpus would give another one by now")
  func kept() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("more.txt", "One more pier was built.\n")
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl"],
      script: [
        "find pier > first", "load more.txt > loaded", "last > again", "find pier > anew",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try workplace.text("first") == workplace.text("again"))
    #expect(try workplace.text("first") != workplace.text("anew"))
  }

  @Test("before any result says so")
  func none() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", "last"])
    #expect(outcome.code == 1 && outcome.error.contains("no result yet"))
  }
}
