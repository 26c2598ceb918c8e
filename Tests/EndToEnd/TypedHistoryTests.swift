import Testing

/// The lines typed at a prompt, and what became of them.
@Suite("The history") struct TypedHistoryTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace, _ arguments: [String] = []) throws -> Terminal {
    let terminal = try Terminal([workplace.news] + arguments, in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

  private func records(_ workplace: Workplace, _ line: String = "history") throws -> [JSONRecord] {
    try workplace.records([workplace.news], line)
  }

  @Test("keeps each line with its time, session, folder, duration and outcome")
  func record() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, ["-s", "line"])
    for line in ["docs", "nonsense", " docs 2"] { _ = try terminal.enter(line) }
    let shown = try terminal.enter("history")
    #expect(shown.contains { $0.hasSuffix("ok       docs") })
    #expect(shown.contains { $0.hasSuffix("failed   nonsense") })
    #expect(terminal.leave() == 0)

    // What began with a space is not kept.
    let records = try records(workplace)
    #expect(records.map { $0.text("line") } == ["docs", "nonsense", "history"])
    #expect(records.map { $0.text("outcome") } == ["ok", "failed", "ok"])
    #expect(records.allSatisfy { $0.text("session") == "line" })
    #expect(records.allSatisfy { $0.text("folder") == workplace.path })
    #expect(records.allSatisfy { $0.number("milliseconds") != nil })
    #expect(records.allSatisfy { $0.text("time")?.hasSuffix("Z") == true })
    let failed = try self.records(workplace, "history --failed session=line")
    #expect(failed.map { $0.text("line") } == ["nonsense"])
    #expect(try self.records(workplace, "history session=other").isEmpty)
    #expect(try self.records(workplace, "history last=1").map { $0.text("line") } == ["history"])
  }

  @Test("finds lines by their words, each once, whatever they look like")
  func find() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    for line in ["find Назарбаев", "docs from=2022-02", "find назарбаев", "docs from=2022-02"] {
      _ = try terminal.enter(line)
    }
    #expect(terminal.leave() == 0)
    let names = try records(workplace, "history find НАЗАРБАЕВ find")
    #expect(names.map { $0.text("line") } == ["find Назарбаев", "find назарбаев"])
    let options = try records(workplace, "history find from=2022")
    #expect(options.map { $0.text("line") } == ["docs from=2022-02"])
    let none = try workplace.run([workplace.news, "-c", "history find ferry"])
    #expect(none.code == 0 && none.output.contains("no line typed"))
  }

  @Test("runs a line again by its number")
  func again() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter(#"question "Will it sail?""#)
    let number = try #require(try records(workplace).first?.number("number"))
    let rows = try terminal.enter("!\(number)")
    #expect(rows == [#"question "Will it sail?""#, "question: Will it sail?"])
    #expect(try terminal.enter("!999").contains { $0.contains("no line 999") })
    #expect(terminal.leave() == 0)
    let script = try workplace.run([workplace.news, "-c", "!\(number)"])
    #expect(script.code == 1 && script.output.isEmpty)
  }

  @Test("of two prompts at once loses nothing, and recalls each line once")
  func twoPrompts() throws {
    let workplace = try Workplace.withNews()
    let first = try open(workplace)
    let second = try open(workplace)
    for number in 1...3 {
      _ = try first.enter("find first\(number)")
      _ = try second.enter("find second\(number)")
      _ = try second.enter("docs 1")
    }
    #expect(first.leave() == 0 && second.leave() == 0)
    let lines = try records(workplace).compactMap { $0.text("line") }
    #expect(lines.count == 9)
    for number in 1...3 {
      #expect(lines.contains("find first\(number)") && lines.contains("find second\(number)"))
    }
    let third = try open(workplace)
    third.send(Key.up)
    try third.expectLine("docs 1")
    third.send(Key.up)
    try third.expectLine("find second3")
    third.send(Key.up)
    try third.expectLine("find first3")
    third.send(Key.up)
    try third.expectLine("find second2")
    third.send(Key.controlC)
    try third.expectPrompt()
    #expect(third.leave() == 0)
  }

  @Test("takes over the lines that an earlier version kept")
  func earlier() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("home/state/readout/history", "find ferry\ndocs 2\n")
    let terminal = try open(workplace)
    terminal.send(Key.up + Key.up)
    try terminal.expectLine("find ferry")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    #expect(!workplace.names("home/state/readout").contains("history"))
    #expect(try records(workplace).map { $0.text("line") } == ["find ferry", "docs 2"])
  }

  @Test("that cannot be used stops nothing: one line, and lines are remembered for now")
  func unusable() throws {
    let workplace = try Workplace.withNews()
    let garbage = String(repeating: "The ferry left. ", count: 500)
    try workplace.file("home/state/readout/history.sqlite", garbage)
    let terminal = try open(workplace)
    _ = try terminal.enter("docs")
    #expect(try terminal.enter("history").contains { $0.hasSuffix("docs") })
    // The line wraps where it will.
    let screen = terminal.screen.rows.joined().replacing(" ", with: "")
    #expect(screen.split(separator: "notusableasahistory").count == 2, "\(screen)")
    #expect(terminal.leave() == 0)
    #expect(try workplace.text("home/state/readout/history.sqlite") == garbage)
  }

  @Test("is forgotten when asked to")
  func clear() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("find ferry")
    #expect(try terminal.enter("history clear").contains { $0.contains("forgotten") })
    #expect(terminal.leave() == 0)
    #expect(try records(workplace).isEmpty)
  }
}
