import Testing

/// The program at a real terminal: keys go in, a screen comes out.
@Suite("The prompt") struct PromptTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace, _ arguments: [String] = []) throws -> Terminal {
    let terminal = try Terminal([workplace.news] + arguments, in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

  @Test("appears below a few lines that say what is here; Ctrl-D leaves with 0")
  func appears() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    #expect(terminal.screen.current == "readout>")
    #expect(terminal.screen.rows.contains { $0.contains("3 articles") })
    let docs = try terminal.enter("docs")
    #expect(docs.contains { $0.contains("The Harbour Waits") })
    #expect(terminal.leave() == 0)
  }

  @Test("the first run loads the sample corpus")
  func sample() throws {
    let workplace = try Workplace()
    let terminal = try Terminal(in: workplace)
    try terminal.expectPrompt()
    #expect(terminal.screen.rows.contains { $0.contains("10 articles") })
    #expect(terminal.leave() == 0)
  }

  @Test("quit leaves with 0, also after a line that failed")
  func quit() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    let failed = try terminal.enter("nonsense")
    #expect(failed.contains { $0.contains("there is no command nonsense") })
    terminal.send("quit" + Key.enter)
    #expect(terminal.close() == 0)
  }

  @Test("the prompt names the session")
  func name() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, ["-s", "line"])
    #expect(terminal.screen.current == "readout line>")
    #expect(terminal.leave() == 0)
  }

  @Test("the terminal is left as it was found")
  func cooked() throws {
    let workplace = try Workplace.withNews()
    let line = #"stty -g > before; "$0" "$1"; stty -g > after"#
    let terminal = try Terminal(
      ["-c", line, try Program.path(), workplace.news], in: workplace, program: "/bin/sh")
    try terminal.expectPrompt()
    terminal.send("docs" + Key.enter)
    try terminal.expect("The Harbour Waits")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    #expect(try workplace.text("before") == workplace.text("after"))
  }

  // MARK: Reading on

  @Test("a passage alone shows it with its neighbours, Enter goes on")
  func reading() throws {
    let workplace = try Workplace()
    let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let sentences = words.map { "The pier number \($0) is open." }
    try workplace.file("news/piers.txt", sentences.joined(separator: " ") + "\n")
    let terminal = try open(workplace)
    let shown = try terminal.enter("1:4")
    #expect(shown.contains { $0.contains("number three") })
    #expect(shown.contains { $0.contains("number two") })
    #expect(shown.contains { $0.contains("number four") })
    #expect(!shown.contains { $0.contains("number nine") })
    let next = try terminal.enter("")
    #expect(!next.contains { $0.contains("number three") || $0.contains("number five.") })
    #expect(next.contains { $0.contains("number six") })
    for _ in 0..<3 { _ = try terminal.enter("") }
    #expect(terminal.screen.rows.contains { $0.contains("the end of document 1") })
    #expect(terminal.screen.rows.count { $0.contains("number nine") } == 1)
    #expect(terminal.leave() == 0)
  }

  // MARK: Results and the terminal

  @Test("the prompt is on standard error: standard output can go into a file")
  func redirected() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal(
      ["-c", #""$0" "$1" > results"#, try Program.path(), workplace.news], in: workplace,
      program: "/bin/sh")
    try terminal.expectPrompt()
    _ = try terminal.enter(#"question "Will it sail?""#)
    _ = try terminal.enter("nonsense")
    #expect(terminal.leave() == 0)
    #expect(try workplace.text("results") == "question: Will it sail?\n")
  }

  @Test("tables fit the window, also after it has become narrower")
  func resized() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    #expect(try terminal.enter("docs").contains { $0.contains("The Harbour Waits") })
    terminal.resize(columns: 50)
    terminal.look(for: 0.2)
    let rows = try terminal.enter("find pier")
    #expect(rows.contains { $0.contains("pier") })
    #expect(rows.allSatisfy { Columns.of($0) <= 50 })
    #expect(rows.count { $0.contains(":") } == 1)
    #expect(terminal.leave() == 0)
  }

  @Test("TERM=dumb gets a plain prompt that works")
  func dumb() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal(
      [workplace.news], in: workplace, environment: ["TERM": "dumb"])
    try terminal.expectPrompt(editable: false)
    terminal.send("docs\n")
    try terminal.expect("The Harbour Waits")
    try terminal.expectPrompt(editable: false)
    #expect(!terminal.written.contains(0x1B))
    #expect(terminal.leave() == 0)
  }

  @Test("a window that is closed ends the program; what was marked stays")
  func closedWindow() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, ["-s", "line"])
    _ = try terminal.enter(#"mark 1 "keep the line open""#)
    terminal.hangUp()
    #expect(terminal.child.code(within: 10) != nil)
    let marks = try workplace.records(["-s", "line"], "marks")
    #expect(marks.map { $0.text("text") } == ["keep the line open"])
  }

  @Test("the whole path by hand, to a session that opens again")
  func byHand() throws {
    let workplace = try Workplace()
    let terminal = try Terminal([Checkout.sampleCorpus], in: workplace)
    try terminal.expectPrompt()
    for line in ["docs", "quotes", "sanctions", "central-asia", "mediation"] {
      #expect(try terminal.enter(line).count > 2, "\(line)")
    }
    _ = try terminal.enter(#"scenario add breaks "China breaks with Russia""#)
    #expect(try terminal.enter(#"find "strategic""#).contains { $0.contains("strategic") })
    _ = try terminal.enter(#"mark %1 breaks=C n="gone by September""#)
    #expect(try terminal.enter("matrix").contains { $0.contains("gone by September") })
    _ = try terminal.enter("save first")
    #expect(terminal.screen.current == "readout first>")
    #expect(terminal.leave() == 0)
    let marks = try workplace.run(["-s", "first", "-c", "marks"])
    #expect(marks.output.contains("gone by September") && marks.code == 0)
  }
}
