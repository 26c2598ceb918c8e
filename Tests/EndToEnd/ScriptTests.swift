import Glibc
import Testing

/// One whole day's path: look, find, mark, weigh, save, and open again.
@Suite("A script from first look to saved session") struct ScriptTests {
  private static let script = [
    "docs", "quotes", "sanctions", "central-asia", "mediation",
    #"scenario add breaks "China breaks with Russia""#, #"find "strategic""#,
    #"mark %1 --scenario breaks --rating C --note "gone by September""#, "matrix", "save first",
  ]

  private static let isShared = Checkout.sharedCorpus != nil

  @Test("on the sample corpus")
  func sample() throws {
    try runScript(on: Checkout.sampleCorpus)
  }

  // The articles lie outside the project; READOUT_SHARED names the folder that holds corpus/.
  @Test("on real articles", .enabled(if: isShared, "READOUT_SHARED names no folder with articles"))
  func shared() throws {
    try runScript(on: Checkout.sharedCorpus ?? "")
  }

  private func runScript(on corpus: String) throws {
    let workplace = try Workplace()
    let first = try workplace.run([corpus], script: Self.script)
    #expect(first.code == 0, "\(first.error)")
    #expect(!first.error.contains("error"))
    #expect(first.output.contains("strategic"))
    #expect(first.output.contains("China breaks with Russia"))
    #expect(first.output.contains("gone by September"))
    #expect(first.output.contains("saved as first"))
    #expect(workplace.names("home/data/readout/sessions").contains("first.readout"))

    let marks = try workplace.run(["--session", "first", "-c", "marks"])
    #expect(marks.code == 0, "\(marks.error)")
    let row = try #require(marks.lines.first { $0.contains("gone by September") })
    #expect(row.contains("m1") && row.lowercased().contains("strategic"))

    let record = try #require(
      try workplace.records(["--session", "first"], "marks").first)
    #expect(record.text("state") == "exact")
    #expect(record.texts("ratings") == ["breaks": "C"])
    #expect(record.text("text")?.lowercased() == "strategic")
    let document = try #require(
      try workplace.records(["--session", "first"], "docs").first {
        $0.text("doc") == record.text("doc")
      })
    let path = try #require(document.text("path"))
    #expect(record.isSlice(of: CodePoints(try fileBytes(path))))
  }

  @Test("each lens finds something in the sample corpus, by name")
  func lenses() throws {
    let workplace = try Workplace()
    let corpus = [Checkout.sampleCorpus]
    let quotes = try workplace.records(corpus, "quotes")
    #expect(quotes.contains { $0.text("speaker") == "Vladimir Putin" })
    #expect(quotes.contains { $0.text("speaker") == "Xi Jinping" })
    let sanctions = try workplace.records(corpus, "sanctions")
    #expect(sanctions.contains { $0.text("status") == "imposed" })
    let places = try workplace.records(corpus, "central-asia")
    #expect(places.contains { $0.text("iso3") == "KAZ" })
    let mediation = try workplace.records(corpus, "mediation")
    #expect(mediation.contains { $0.text("stance") == "offered" })
    for record in quotes + sanctions + places + mediation {
      #expect(record.text("plugin") != nil && record.number("sentence") != nil)
    }
  }

  @Test("lines are run as they come, each result written before the next is read")
  func lineByLine() throws {
    let workplace = try Workplace.withNews()
    let program = try Conversation([workplace.news], in: workplace)
    program.send([#"question "Will it sail?""#])
    #expect(try program.line() == "question: Will it sail?")
    program.send([#"question "And when?""#])
    #expect(try program.line() == "question: And when?")
    #expect(program.finish() == 0)
  }

  @Test("comments, blank lines, CR LF, a byte-order mark and a last line without its end")
  func untidyScript() throws {
    let workplace = try Workplace.withNews()
    let script = "\u{FEFF}# a comment\r\n\r\n   \nquestion \"One?\" # and why\r\nquestion \"Two?\""
    let outcome = try workplace.run([workplace.news], input: Array(script.utf8))
    #expect(outcome.lines == ["question: One?", "question: Two?"])
    #expect(outcome.code == 0, "\(outcome.error)")
  }

  @Test("an empty script gives nothing and is fine")
  func emptyScript() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news], script: [])
    #expect(outcome.output.isEmpty)
    #expect(outcome.code == 0)
  }

  @Test("a line that is not UTF-8, or longer than any command, is an error of that line")
  func badLines() throws {
    let workplace = try Workplace.withNews()
    let bytes = Array("question \"One?\"\nfind \"caf".utf8) + [0xE9] + Array("\"\ndocs\n".utf8)
    let outcome = try workplace.run([workplace.news], input: bytes)
    #expect(outcome.lines == ["question: One?"])
    #expect(outcome.code == 1)
    #expect(outcome.errorLines.contains { $0.hasPrefix("stdin:2: error: ") }, "\(outcome.error)")

    let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    let long = try workplace.run([workplace.news], input: endless)
    #expect(long.output.isEmpty)
    #expect(long.code != 0)
    #expect(long.errorLines.count == 1 && long.error.utf8.count < 200)
  }

  @Test("a script that calls itself comes to an end")
  func recursion() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("again.script", "question \"Again?\"\nsource again.script\n")
    let outcome = try workplace.run([workplace.news, "-c", "source again.script"])
    #expect(outcome.code == 1)
    #expect(outcome.lines.count < 100)
    #expect(outcome.error.contains("again.script"))
  }

  @Test("an interrupted script ends in 130, and what it confirmed is kept")
  func interrupted() throws {
    let workplace = try Workplace.withNews()
    let program = try Conversation(
      [workplace.news, "-s", "line", "--format", "jsonl"], in: workplace)
    program.send(["mark 1:3"])
    #expect(try program.line()?.contains(#""id":"m1""#) == true)
    program.child.kill(SIGINT)
    #expect(program.child.code(within: 10) == 130)
    #expect(try workplace.records(["-s", "line"], "marks").count == 1)
  }
}
