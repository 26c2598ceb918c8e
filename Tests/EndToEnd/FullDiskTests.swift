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
}
