import Testing

/// Commands that are written in several rows, at the prompt and in scripts.
@Suite("Commands of several rows") struct RowsTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace) throws -> Terminal {
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

  @Test("Enter goes on in a further row while a quotation mark is open")
  func openMark() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("question \"Will it sail" + Key.enter)
    try terminal.expectRows(["readout> question \"Will it sail", "    ...>"])
    terminal.send("before spring?\"")
    try terminal.expectRows(["readout> question \"Will it sail", "    ...> before spring?\""])
    terminal.send(Key.enter)
    try terminal.expect("question: Will it sail before spring?")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("a backslash at a row's end joins it with the next; the line is remembered as one")
  func backslash() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("docs \\" + Key.enter)
    try terminal.expectRows(["readout> docs \\", "    ...>"])
    terminal.send("3" + Key.enter)
    try terminal.expect("A Railway for Osh")
    try terminal.expectPrompt()
    #expect(!terminal.screen.rows.contains { $0.contains("The Harbour Waits") })
    terminal.send(Key.up)
    try terminal.expectLine("docs 3")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Alt-Enter always goes on; arrows move between the rows; it runs as one command")
  func newRow() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("docs" + Key.newRow + "9")
    try terminal.expectRows(["readout> docs", "    ...> 9"])
    terminal.send(
      Key.backspace + "2" + Key.up + Key.end + " --format" + Key.down + Key.home + "csv ")
    try terminal.wait("the cursor in the second row") { screen in
      screen.current == "    ...> csv 2" && screen.column == 13
    }
    terminal.send(Key.enter)
    try terminal.expect("harbour.txt")
    try terminal.expectPrompt()
    #expect(!terminal.screen.rows.contains { $0.contains("ferry.txt") })
    terminal.send(Key.up)
    try terminal.expectRows(["readout> docs --format", "    ...> csv 2"])
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Enter in an empty further row runs what there is, which says what it lacks")
  func wayOut() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("find 'tis" + Key.enter)
    try terminal.expectRows(["readout> find 'tis", "    ...>"])
    terminal.send(Key.enter)
    try terminal.expect("error: the quotation mark at column 6 is never closed")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("an apostrophe in a word opens nothing")
  func apostrophe() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    #expect(try terminal.enter("find China's").contains { $0.contains("not found") })
    #expect(terminal.leave() == 0)
  }

  @Test("a plain terminal goes on too")
  func dumb() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal([workplace.news], in: workplace, environment: ["TERM": "dumb"])
    try terminal.expectPrompt(editable: false)
    terminal.send("docs \\\n")
    try terminal.expect("...>")
    terminal.send("3\n")
    try terminal.expect("A Railway for Osh")
    try terminal.expectPrompt(editable: false)
    #expect(terminal.leave() == 0)
  }

  // MARK: Scripts

  @Test("scripts join rows as the prompt does, and errors name the first row")
  func script() throws {
    let workplace = try Workplace.withNews()
    let script = [
      "question \\", "  \"Will the ferry", "sail?\"  # don't", "docs \\", "--nonsense", "docs",
    ]
    let outcome = try workplace.run([workplace.news], script: script)
    #expect(outcome.lines == ["question: Will the ferry sail?"])
    #expect(outcome.error.hasPrefix("stdin:4: error: "))
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.code == 1)
    try workplace.file("lines", script.joined(separator: "\n"))
    let file = try workplace.run([workplace.news, "-f", "lines", "--keep-going"])
    #expect(file.error.hasPrefix("lines:4: error: "))
    #expect(file.output.contains("The Harbour Waits"))
  }

  @Test("a mark that is never closed is told of with the row it stands in")
  func neverClosed() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news], script: ["question \"A?\"", "find \"pier", "docs", "docs"])
    #expect(outcome.error.hasPrefix("stdin:2: error: the quotation mark at column 6"))
    #expect(outcome.lines.count == 1)
    #expect(outcome.code == 1)
  }
}
