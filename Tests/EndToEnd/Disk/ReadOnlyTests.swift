import Testing

/// A place that cannot be written to: the session is read, nothing is touched, and it is said why.
@Suite("A read-only place", .enabled(if: FaultyDisk.library != nil, "for Linux only"))
struct ReadOnlyTests {
  // The calls fail as on a file system or in a folder that is protected: the superuser, as whom
  // tests may run, heeds no rights.
  @Test(
    "a session there is read, and its judgements stay as they are",
    arguments: [
      ("any 1+ EROFS", "Read-only file system"), ("any 1+ EACCES", "Permission denied"),
      ("open 2+ EACCES", "Permission denied"),
    ])
  func session(_ rules: String, _ reason: String) throws {
    let workplace = try Workplace.withNews()
    let made = try workplace.run([workplace.news, "-s", "kept", "-c", "mark 1:3 --note first"])
    #expect(made.code == 0, "\(made.error)")
    let folder = "home/data/readout/sessions"
    let bytes = try workplace.bytes("\(folder)/kept.readout")
    let environment = FaultyDisk.environment(rules, on: "/sessions")
    let reading = try workplace.run(["-s", "kept", "-c", "marks"], environment: environment)
    #expect(reading.code == 0, "\(reading.error)")
    #expect(reading.output.contains("first"))
    #expect(reading.errorLines.count { $0.contains("read-only") && $0.contains(reason) } == 1)
    for line in ["mark 2:3", "undo", "save kept", "save other"] {
      let writing = try workplace.run(["-s", "kept", "-c", line], environment: environment)
      #expect(writing.code == 1, "\(line)")
      #expect(writing.output.isEmpty, "\(line)")
      #expect(writing.errorLines.count { $0.contains("error:") } == 1, "\(writing.error)")
    }
    #expect(try workplace.bytes("\(folder)/kept.readout") == bytes)
    #expect(workplace.names(folder) == ["kept.readout"])
    // What can be written elsewhere goes on there.
    let copy = workplace.path + "/copy.readout"
    let saving = try workplace.run(
      ["-s", "kept", "-c", "save \(copy)", "-c", "mark 2:3"], environment: environment)
    #expect(saving.code == 0, "\(saving.error)")
    #expect(try workplace.records(["-s", copy], "marks").count == 2)
  }

  @Test("a new session there is refused in one line, and a draft is told to be saved elsewhere")
  func new() throws {
    let workplace = try Workplace.withNews()
    let session = try workplace.run(
      [workplace.news, "-s", "new", "-c", "docs"],
      environment: FaultyDisk.environment("any 1+ EROFS", on: "/data/readout"))
    #expect(session.code == 2)
    #expect(session.errorLines.count { $0.contains("error:") } == 1, "\(session.error)")
    #expect(session.error.contains("Read-only file system"))
    let draft = try workplace.run(
      [workplace.news, "-c", "docs", "-c", "mark 1:3"],
      environment: FaultyDisk.environment("any 1+ EROFS", on: "/state/readout"))
    #expect(draft.code != 0)
    #expect(draft.output.contains("ferry"))
    #expect(draft.errorLines.count { $0.contains("error:") } == 1, "\(draft.error)")
    #expect(draft.error.contains("Read-only file system"))
  }
}
