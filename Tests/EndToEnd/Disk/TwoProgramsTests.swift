import Testing

/// Two programs on one session: one writes, the other reads and is told why.
@Suite("Two programs on one session") struct TwoProgramsTests {
  @Test("the second is told who holds it, and reads")
  func readOnly() throws {
    let workplace = try Workplace.withNews()
    let first = try Conversation(
      [workplace.news, "-s", "shared", "--format", "jsonl"], in: workplace)
    first.send([#"mark 1 "keep the line open""#])
    #expect(try first.line()?.contains(#""id":"m1""#) == true)

    let reading = try workplace.run(["-s", "shared", "-c", "marks"])
    #expect(reading.code == 0, "\(reading.error)")
    #expect(reading.output.contains("keep the line open"))
    #expect(reading.error.contains("\(first.child.process)"), "\(reading.error)")
    #expect(reading.error.contains("read-only"))

    for line in ["mark 2:3", "undo", #"scenario add open "It opens""#] {
      let writing = try workplace.run(["-s", "shared", "-c", line])
      #expect(writing.code == 1)
      #expect(writing.output.isEmpty)
      #expect(writing.errorLines.contains { $0.contains("error:") && $0.contains("read-only") })
    }
    // Searching and loading are judgements on nothing, and need no right to write.
    let looking = try workplace.run(
      ["-s", "shared", "-c", "find ferry", "-c", "load \(workplace.news)", "-c", "docs"])
    #expect(looking.code == 0, "\(looking.error)")

    first.send(["mark 3:3"])
    #expect(try first.line()?.contains(#""id":"m2""#) == true)
    #expect(first.finish() == 0)
    #expect(try workplace.records(["-s", "shared"], "marks").count == 2)
    let writing = try workplace.run(["-s", "shared", "-c", "mark 2:3"])
    #expect(writing.code == 0, "\(writing.error)")
    #expect(!writing.error.contains("read-only"))
  }

  @Test("the second may save what it reads under another name, and go on there")
  func copy() throws {
    let workplace = try Workplace.withNews()
    let first = try Conversation(
      [workplace.news, "-s", "shared", "--format", "jsonl"], in: workplace)
    first.send(["mark 1:3"])
    _ = try first.line()
    let second = try workplace.run(
      ["-s", "shared"], script: ["save copy", "mark 2:3", "marks --format jsonl > marks"])
    #expect(second.code == 0, "\(second.error)")
    #expect(try JSONRecord.lines(of: workplace.bytes("marks")).count == 2)
    #expect(first.finish() == 0)
    #expect(try workplace.records(["-s", "shared"], "marks").count == 1)
  }

  @Test("a program that was killed holds nothing")
  func killed() throws {
    let workplace = try Workplace.withNews()
    let first = try Conversation(
      [workplace.news, "-s", "shared", "--format", "jsonl"], in: workplace)
    first.send(["mark 1:3"])
    _ = try first.line()
    first.child.kill()
    #expect(first.child.code(within: 5) == 137)
    let second = try workplace.run(["-s", "shared", "-c", "mark 2:3"])
    #expect(second.code == 0, "\(second.error)")
    #expect(!second.error.contains("read-only"))
  }

  @Test("a reader opens the session once more when the writer has died, and goes on")
  func takeover() throws {
    let workplace = try Workplace.withNews()
    let first = try Conversation(
      [workplace.news, "-s", "shared", "--format", "jsonl"], in: workplace)
    first.send(["mark 1:3"])
    _ = try first.line()
    let second = try Conversation(
      ["-s", "shared", "--format", "jsonl", "--keep-going"], in: workplace)
    second.send(["mark 2:3", "marks"])
    #expect(try second.line()?.contains(#""id":"m1""#) == true)
    #expect(second.error.contains("open the session once more"), "\(second.error)")
    first.send(["mark 3:3"])
    #expect(try first.line()?.contains(#""id":"m2""#) == true)
    first.child.kill()
    #expect(first.child.code(within: 5) == 137)
    second.send(["open shared > opened", "mark 2:3"])
    #expect(try second.line()?.contains(#""id":"m3""#) == true, "\(second.error)")
    _ = second.finish()
    #expect(try workplace.records(["-s", "shared"], "marks").count == 3)
  }

  @Test("two programs without a session do not share a draft")
  func drafts() throws {
    let workplace = try Workplace.withNews()
    let first = try Conversation([workplace.news, "--format", "jsonl"], in: workplace)
    let second = try Conversation([workplace.news, "--format", "jsonl"], in: workplace)
    first.send([#"mark 1:3 --note "of the first""#])
    second.send([#"mark 2:3 --note "of the second""#])
    #expect(try first.line()?.contains(#""id":"m1""#) == true)
    #expect(try second.line()?.contains(#""id":"m1""#) == true)
    first.send(["save first", "marks --format jsonl > first"])
    second.send(["save second", "marks --format jsonl > second"])
    #expect(first.finish() == 0)
    #expect(second.finish() == 0)
    for name in ["first", "second"] {
      let marks = try JSONRecord.lines(of: workplace.bytes(name))
      #expect(marks.map { $0.text("note") } == ["of the \(name)"])
    }
  }
}
