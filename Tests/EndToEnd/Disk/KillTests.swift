import Glibc
import Testing

/// What was confirmed is on disk, whatever happens to the program next.
@Suite("kill -9") struct KillTests {
  /// One mark of a round: its id and where it starts, as the program has confirmed it.
  private struct Confirmed: Hashable {
    var id: String
    var start: Int

    init?(_ record: JSONRecord) {
      guard let id = record.text("id"), let start = record.number("start") else { return nil }
      (self.id, self.start) = (id, start)
    }
  }

  // Ten sessions of ten kills each: as many kills as one long session has, with less to list.
  @Test("no confirmed mark is missing after a hundred kills", arguments: 0..<10)
  func hundredKills(_ session: Int) throws {
    let workplace = try Workplace.withNews()
    let arguments = [workplace.news, "-s", "killed", "--format", "jsonl"]
    let length = CodePoints(Array(Articles.ferry.utf8)).scalars.count
    var confirmed: Set<Confirmed> = []
    var earlier: Set<Confirmed> = []
    var moments = Moments(seed: UInt64(session))
    for round in 0..<10 {
      let program = try Conversation(arguments, in: workplace)
      let marks = (0..<150).map { index in
        let start = (round * 37 + index * 11) % (length - 20)
        return "mark 1@\(start)-\(start + 10 + index % 7)"
      }
      program.send(["marks > before-\(round)"] + marks)
      // Some are killed at a confirmation, some at a moment of their own.
      let wanted = moments.next(below: 12)
      for _ in 0...wanted {
        let line = try #require(try program.line())
        confirmed.formUnion(try JSONRecord.lines(of: Array(line.utf8)).compactMap(Confirmed.init))
      }
      if round % 2 == 1 { usleep(UInt32(moments.next(below: 8000))) }
      program.child.kill()
      #expect(program.child.code(within: 5) == 137)
      for line in program.linesSoFar() {
        confirmed.formUnion(try JSONRecord.lines(of: Array(line.utf8)).compactMap(Confirmed.init))
      }
      #expect(!program.error.contains("error:"), "\(program.error)")
      // The first thing that this round did was to list what the rounds before have left.
      let before = Set(
        try JSONRecord.lines(of: workplace.bytes("before-\(round)")).compactMap(Confirmed.init))
      #expect(before.count == before.map(\.id).count && before.isSuperset(of: earlier))
      earlier = confirmed
    }
    let last = try workplace.records(["-s", "killed"], "marks")
    #expect(confirmed.isSubset(of: Set(last.compactMap(Confirmed.init))))
    #expect(confirmed.count > 10)
    let points = CodePoints(Array(Articles.ferry.utf8))
    #expect(last.allSatisfy { $0.isSlice(of: points) && $0.text("state") == "exact" })
  }

  // The other nine hundred fall on a program that does nothing but open and append.
  @Test("no confirmed mark is missing after nine hundred kills", arguments: 0..<30)
  func appending(_ session: Int) throws {
    let workplace = try Workplace()
    let path = workplace.path + "/s.readout"
    var confirmed: Set<String> = []
    var moments = Moments(seed: UInt64(session + 100))
    for round in 0..<30 {
      // An end that was never written whole, so that mending it is interrupted too.
      if round % 3 == 2 { try workplace.extend("s.readout", by: #"{"id":"0190"#) }
      let program = try Conversation(
        [path, "1000000"], in: workplace, program: try #require(Appending.program))
      var lines: [String] = []
      if round % 2 == 0 {
        lines = [try #require(try program.line()), try #require(try program.line())]
      }
      usleep(UInt32(moments.next(below: 7000)))
      program.child.kill()
      #expect(program.child.code(within: 5) == 137)
      let said = Appending(lines + program.linesSoFar())
      #expect(said.failures.isEmpty && program.error.isEmpty, "\(said.failures) \(program.error)")
      #expect(!said.isOpen || said.found.isSuperset(of: confirmed))
      confirmed.formUnion(said.done)
    }
    let last = try workplace.append(1, to: path)
    #expect(last.code == 0 && last.said.found.isSuperset(of: confirmed))
    #expect(last.said.done.count == 1)
    #expect(confirmed.count > 10)
  }

  /// Numbers that are the same in every run, so that a failure comes again.
  private struct Moments {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
  }

  @Test("a draft that a killed program has left is offered at the next prompt")
  func draft() throws {
    let workplace = try Workplace.withNews()
    let program = try Conversation([workplace.news, "--format", "jsonl"], in: workplace)
    program.send([#"mark 1 "keep the line open" --note "never saved""#])
    #expect(try program.line()?.contains(#""id":"m1""#) == true)
    program.child.kill()
    #expect(program.child.code(within: 5) == 137)

    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    try terminal.expect("draft with 1 mark")
    try terminal.expect("open draft")
    let opened = try terminal.enter("open draft")
    #expect(opened.contains { $0.contains("1 mark") })
    let marks = try terminal.enter("marks")
    #expect(marks.contains { $0.contains("never saved") && $0.contains("keep the line open") })
    _ = try terminal.enter("save rescued")
    #expect(terminal.leave() == 0)
    let records = try workplace.records(["-s", "rescued"], "marks")
    #expect(records.map { $0.text("note") } == ["never saved"])
    #expect(!workplace.names("home/state/readout/drafts").contains { $0.hasSuffix(".readout") })

    // Offered once, saved, and not offered again.
    let next = try Terminal([workplace.news], in: workplace)
    try next.expectPrompt()
    #expect(!next.screen.rows.contains { $0.contains("draft") })
    #expect(next.leave() == 0)
  }
}
