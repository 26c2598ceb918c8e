import Testing

/// A disk that takes no more: it is said, and nothing that was confirmed is lost.
@Suite("A full disk") struct FullDiskTests {
  @Test("a result that cannot be written is an error")
  func results() throws {
    let workplace = try Workplace.withNews()
    let file = try workplace.run([workplace.news, "-c", "docs > /dev/full"])
    #expect(file.code == 1)
    #expect(file.errorLines.count == 1)
    #expect(file.error.contains("/dev/full") && file.error.contains("No space left"))
    let line = #"exec "$0" "$1" -c docs > /dev/full"#
    let output = try workplace.run(
      ["-c", line, try Program.path(), workplace.news], program: "/bin/sh")
    #expect(output.code == 1)
    #expect(output.errorLines.count == 1)
    #expect(output.error.contains("No space left"), "\(output.error)")
  }

  @Test(
    "a session that may grow no more refuses the mark, and keeps all before it", arguments: 3...12)
  func session(_ blocks: Int) throws {
    let workplace = try Workplace.withNews()
    let made = try workplace.run([workplace.news, "-s", "line", "-c", "docs > list"])
    #expect(made.code == 0, "\(made.error)")
    // Blocks of 512 bytes: somewhere in the middle of a line there is no more room.
    let line = #"ulimit -f "$1"; exec "$0" -s line --format jsonl"#
    let marks = (0..<30).map { "mark 1@\($0)-\($0 + 20) --note \"note number \($0)\"" }
    let outcome = try workplace.run(
      ["-c", line, try Program.path(), "\(blocks)"], script: marks, program: "/bin/sh")
    #expect(outcome.code != 0)
    #expect(outcome.errorLines.count { $0.contains("error:") } == 1, "\(outcome.error)")
    #expect(outcome.error.contains("File too large"), "\(outcome.error)")
    let confirmed = try JSONRecord.lines(of: outcome.outputBytes).compactMap { $0.text("id") }
    let kept = try workplace.records(["-s", "line"], "marks")
    #expect(kept.compactMap { $0.text("id") } == confirmed)
    // Once there is room again, work goes on.
    let next = try workplace.run(["-s", "line", "-c", "mark 2:3"])
    #expect(next.code == 0, "\(next.error)")
  }

  @Test("a mark that is refused at any of its bytes costs nothing, and the next one is done")
  func everyByte() throws {
    let workplace = try Workplace()
    let path = workplace.path + "/s.readout"
    let program = try Conversation([path], in: workplace, program: try #require(Appending.program))
    func mark() throws -> Appending {
      program.send(["mark"])
      return Appending([try #require(try program.line())])
    }
    #expect(Appending([try #require(try program.line())]).isOpen)
    var confirmed = try mark().done
    let first = try workplace.bytes("s.readout").count
    confirmed.formUnion(try mark().done)
    let length = try workplace.bytes("s.readout").count - first
    #expect(length > 100)
    for room in 0..<length {
      let whole = try workplace.bytes("s.readout")
      #expect(SizeLimit.set(whole.count + room, of: program.child.process))
      let refused = try mark()
      #expect(refused.done.isEmpty && refused.failures.count == 1, "with room for \(room) bytes")
      #expect(refused.failures[0].contains("File too large"), "\(refused.failures)")
      #expect(try workplace.bytes("s.readout") == whole, "with room for \(room) bytes")
      #expect(SizeLimit.set(nil, of: program.child.process))
      let next = try mark()
      #expect(next.done.count == 1 && next.failures.isEmpty, "\(next.failures)")
      confirmed.formUnion(next.done)
    }
    #expect(program.finish() == 0)
    let last = try workplace.append(1, to: path)
    #expect(last.said.found == confirmed && last.said.done.count == 1)
  }

  @Test(
    "a disk that was full while a session was opened takes marks once there is room",
    .enabled(if: FaultyDisk.library != nil, "for Linux only"))
  func opening() throws {
    let workplace = try Workplace.withNews()
    let made = try workplace.run([workplace.news, "-s", "line", "-c", "mark 1:3"])
    #expect(made.code == 0, "\(made.error)")
    let room = workplace.path + "/room"
    let program = try Conversation(
      ["-s", "line", "--format", "jsonl", "--keep-going"], in: workplace,
      environment: FaultyDisk.environment("write 1+ ENOSPC", on: "/sessions", unless: room))
    program.send(["mark 2:3", "count ferry --format jsonl"])
    #expect(try program.line()?.contains("ferry") == true)
    #expect(program.error.contains("No space left"), "\(program.error)")
    try workplace.file("room", "")
    program.send(["mark 3:3"])
    #expect(try program.line()?.contains(#""doc":"railway""#) == true, "\(program.error)")
    #expect(program.finish() == 1)
    let marks = try workplace.records(["-s", "line"], "marks")
    #expect(marks.map { $0.text("doc") } == ["ferry", "railway"])
  }
}
