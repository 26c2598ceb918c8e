import Glibc
import Testing

/// A corpus that is large enough to be kept is loaded once, whatever happens meanwhile.
@Suite("Loading a large corpus") struct LargeCorpusTests {
  private static let count = 2400

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    for number in 0..<Self.count {
      try workplace.file(
        "news/\(10_000 + number).txt", "Notice \(number). The ferry to pier \(number) sails.\n")
    }
    return workplace
  }

  private func caches(_ workplace: Workplace, ending: String) -> [String] {
    workplace.names("home/cache/readout").filter { $0.hasSuffix(ending) }
  }

  /// Starts the program and waits until it writes its cache.
  private func loading(_ workplace: Workplace) throws -> Conversation {
    let program = try Conversation(["news"], in: workplace)
    let deadline = Moment.now + 60
    while caches(workplace, ending: ".building").isEmpty,
      caches(workplace, ending: ".corpus").isEmpty,
      Moment.now < deadline
    {
      usleep(500)
    }
    return program
  }

  private func expectWhole(_ workplace: Workplace) throws {
    let outcome = try workplace.run(
      ["news", "-c", #"find "pier 2399""#, "-c", "docs 1 \(Self.count) --format jsonl"])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("1 in 1 of \(Self.count) documents"), "\(outcome.output)")
    #expect(outcome.output.contains("news/10000.txt") && outcome.output.contains("news/12399.txt"))
    #expect(caches(workplace, ending: ".corpus").count == 1)
    #expect(caches(workplace, ending: ".building").isEmpty)
  }

  @Test("kill -9 in the middle of it: the next start has all of it")
  func killed() throws {
    let workplace = try workplace()
    for _ in 0..<3 {
      let program = try loading(workplace)
      program.child.kill()
      #expect(program.child.code(within: 5) == 137)
    }
    try expectWhole(workplace)
  }

  @Test("Ctrl-C in the middle of it: the next start has all of it")
  func interrupted() throws {
    let workplace = try workplace()
    let program = try loading(workplace)
    program.child.kill(SIGINT)
    #expect(program.child.code(within: 10) == 130)
    try expectWhole(workplace)
  }

  @Test("two programs at once both have all of it, from one cache")
  func together() throws {
    let workplace = try workplace()
    let program = try loading(workplace)
    try expectWhole(workplace)
    program.send([#"find "pier 2399" --format jsonl"#])
    #expect(try program.line()?.contains(#""sentence":2"#) == true)
    #expect(program.finish() == 0, "\(program.error)")
    try expectWhole(workplace)
  }

  @Test("a prompt builds the full-text index behind it; load --index waits for it")
  func index() throws {
    let workplace = try workplace()
    let outcome = try workplace.run(
      ["news", "-c", "load --index", "-c", #"find "pier 2399""#, "-c", "load --index"])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("the index is complete"))
    #expect(outcome.output.contains("1 in 1 of"))
  }

  @Test("where there is no room for the cache the corpus is kept in memory, and that is said")
  func fullDisk() throws {
    let workplace = try workplace()
    // Blocks of 512 bytes.
    let line = #"ulimit -f 200; exec "$0" news -c 'find "pier 2399"'"#
    let outcome = try workplace.run(["-c", line, try Program.path()], program: "/bin/sh")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("1 in 1 of \(Self.count) documents"))
    #expect(outcome.errorLines.count == 1 && outcome.error.contains("kept in memory this time"))
    #expect(caches(workplace, ending: ".building").isEmpty)
    try expectWhole(workplace)
  }
}
