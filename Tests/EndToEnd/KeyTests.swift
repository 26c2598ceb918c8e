import Testing

/// Keys at the prompt: completion, arrows, letters of every script, Ctrl-C and Ctrl-D.
@Suite("Keys at the prompt") struct KeyTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace) throws -> Terminal {
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

  // MARK: Tab

  @Test(
    "Tab completes",
    arguments: [
      ("centr", "central-asia"), ("mat", "matrix"), ("scenario a", "scenario add"),
      ("find --d", "find --doc"), ("show fer", "show ferry"),
      ("docs --format mark", "docs --format markdown"),
    ])
  func tab(_ typed: String, _ completed: String) throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send(typed)
    try terminal.expectLine(typed)
    terminal.send(Key.tab)
    try terminal.expectLine(completed)
    // A blank follows, ready for the next word.
    try terminal.wait("a blank behind \(completed)") { screen in
      screen.column == "readout> ".count + completed.count + 1
    }
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Tab lists what is left to choose from, and changes nothing where there is nothing")
  func tabList() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("qu")
    try terminal.expectLine("qu")
    terminal.send(Key.tab + Key.tab)
    for command in ["question", "quotes", "quit"] { try terminal.expect(command) }
    try terminal.expectLine("qu")
    terminal.send("xx" + Key.tab)
    try terminal.wait("a bell, and the line as it was") { screen in
      terminal.bells > 0 && screen.current == "readout> quxx"
    }
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  // MARK: Editing

  @Test("arrow keys move in the line")
  func arrows() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("dcs")
    try terminal.expectLine("dcs")
    terminal.send(Key.left + Key.left + "o")
    try terminal.expectLine("docs")
    terminal.send(Key.right + Key.right + " 3" + Key.enter)
    try terminal.expect("A Railway for Osh")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Up and Down go through the lines typed, also across a restart")
  func history() throws {
    let workplace = try Workplace.withNews()
    let first = try open(workplace)
    for line in ["find ferry", "docs 2", "find Назарбаев"] { _ = try first.enter(line) }
    first.send(Key.up)
    try first.expectLine("find Назарбаев")
    first.send(Key.up + Key.up)
    try first.expectLine("find ferry")
    first.send(Key.down)
    try first.expectLine("docs 2")
    first.send(Key.down + Key.down)
    try first.expectLine("")
    // What is typed already is the beginning of what is looked for, and comes back in the end.
    first.send("fin")
    try first.expectLine("fin")
    first.send(Key.up + Key.up)
    try first.expectLine("find ferry")
    first.send(Key.down + Key.down)
    try first.expectLine("fin")
    first.send(Key.controlC)
    try first.expectPrompt()
    #expect(first.leave() == 0)

    let second = try open(workplace)
    second.send(Key.up)
    try second.expectLine("find Назарбаев")
    second.send(Key.up)
    try second.expectLine("docs 2")
    second.send(Key.enter)
    try second.expect("harbour.txt")
    try second.expectPrompt()
    let listed = try second.enter("history")
    #expect(listed.contains { $0.hasSuffix("find Назарбаев") })
    #expect(second.leave() == 0)
  }

  @Test("Cyrillic and Chinese are typed and deleted by the letter")
  func letters() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("find Назарбаев")
    try terminal.expectLine("find Назарбаев")
    terminal.send(String(repeating: Key.backspace, count: 4))
    try terminal.expectLine("find Назар")
    terminal.send(Key.left + Key.left + Key.backspace)
    try terminal.expectLine("find Наар")
    terminal.send("习近平")
    try terminal.expectLine("find На习近平ар")
    terminal.send(Key.backspace)
    try terminal.expectLine("find На习近ар")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    let found = try terminal.enter("find Назарбаев")
    #expect(found.contains { $0.contains("not found") })
    #expect(terminal.leave() == 0)
  }

  @Test("a line longer than the screen is edited as one")
  func longLine() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal([workplace.news], in: workplace, columns: 40)
    try terminal.expectPrompt()
    let question =
      "question \"Will the ferry across the Caspian Sea sail before the spring comes?\""
    let result = try terminal.enter(question)
    #expect(result.joined(separator: " ").contains("before the spring comes?"))
    terminal.send(Key.up)
    try terminal.wait("the long line again") { $0.current.hasSuffix("comes?\"") }
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("pasted lines wait for Enter, and then run one by one")
  func paste() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("\u{1B}[200~question \"One?\"\nquestion \"Two?\"\u{1B}[201~")
    terminal.look(for: 0.4)
    #expect(!terminal.screen.rows.contains { $0.hasPrefix("question: ") })
    terminal.send(Key.enter)
    try terminal.expect("question: One?")
    try terminal.expect("question: Two?")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  // MARK: Ctrl-C and Ctrl-D

  @Test("Ctrl-C drops the line, runs nothing and remembers nothing")
  func cancel() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter(#"question "Asked?""#)
    terminal.send(#"question "Dropped?""#)
    try terminal.expectLine(#"question "Dropped?""#)
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    terminal.send(Key.up)
    try terminal.expectLine(#"question "Asked?""#)
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    let shown = try terminal.enter("question")
    #expect(shown.contains { $0.contains("Asked?") })
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-C at an empty prompt is harmless, Ctrl-D in a line does not leave")
  func harmless() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    for _ in 0..<4 {
      let row = terminal.screen.row
      terminal.send(Key.controlC)
      try terminal.wait("a new prompt") { $0.row > row && $0.current == "readout>" }
    }
    terminal.send("docs" + Key.controlD)
    terminal.look(for: 0.3)
    #expect(!terminal.child.hasEnded)
    terminal.send(Key.enter)
    try terminal.expect("The Harbour Waits")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }
}
