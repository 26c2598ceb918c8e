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

  @Test("Tab lists what is left to choose from below the line; the list narrows as one types")
  func tabList() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("qu")
    try terminal.expectLine("qu")
    terminal.send(Key.tab)
    try terminal.wait("a list below the line") { screen in
      let below = screen.rows[(screen.row + 1)...]
      return ["question ", "quotes ", "quit "].allSatisfy { name in
        below.contains { $0.hasPrefix(name) && $0.count > name.count + 3 }
      }
    }
    terminal.send("i")
    try terminal.wait("a shorter list") { screen in
      screen.rows[(screen.row + 1)...].filter { !$0.isEmpty }.map { $0.prefix(4) } == ["quit"]
    }
    terminal.send("xx" + Key.tab)
    try terminal.wait("a bell, no list, and the line as it was") { screen in
      terminal.bells > 0 && screen.current == "readout> quixx"
        && screen.rows[(screen.row + 1)...].allSatisfy(\.isEmpty)
    }
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("a list that is higher than the screen says how many more, and Tab shows them")
  func longList() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal([workplace.news], in: workplace, rows: 12)
    try terminal.expectPrompt()
    terminal.send(Key.tab)
    try terminal.wait("a first page") { $0.rows.last?.hasSuffix("more: type on, or Tab") == true }
    let first = terminal.screen.rows[(terminal.screen.row + 1)...]
    #expect(first.count == 11)
    terminal.send(Key.tab)
    try terminal.wait("another page") { $0.rows[$0.row + 1] != first.first }
    terminal.send("docs" + Key.enter)
    try terminal.expect("The Harbour Waits")
    try terminal.expectPrompt()
    #expect(!terminal.screen.rows.contains { $0.hasSuffix("more: type on, or Tab") })
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

  @Test("an emoji and a letter of two signs are one letter each to the keys")
  func composedLetters() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    let family = "👩\u{200D}👧"
    terminal.send("find и\u{306}🚢\(family)x")
    try terminal.expectLine("find и\u{306}🚢\(family)x")
    terminal.send(Key.left + Key.backspace)
    try terminal.expectLine("find и\u{306}🚢x")
    terminal.send(Key.left + Key.backspace)
    try terminal.expectLine("find 🚢x")
    terminal.send(Key.delete)
    try terminal.expectLine("find x")
    terminal.send("习近平" + Key.left + Key.left + Key.delete + "🚢")
    try terminal.expectLine("find 习🚢平x")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test(
    "the keys between words and to the edges, as terminals send them",
    arguments: [
      ("\u{1B}[H", "Xone two three"), ("\u{1B}OH", "Xone two three"),
      ("\u{1B}[1~", "Xone two three"), ("\u{01}", "Xone two three"),
      ("\u{1B}b", "one two Xthree"), ("\u{1B}[1;5D", "one two Xthree"),
      ("\u{1B}[1;3D", "one two Xthree"), ("\u{1B}Od", "one two Xthree"),
      ("\u{01}\u{1B}f", "oneX two three"), ("\u{01}\u{1B}[1;5C", "oneX two three"),
      ("\u{01}\u{05}", "one two threeX"), ("\u{01}\u{1B}[4~", "one two threeX"),
      ("\u{01}\u{1B}OF", "one two threeX"), ("\u{17}", "one two X"), ("\u{15}", "X"),
      ("\u{01}\u{0B}", "X"), ("\u{17}\u{01}\u{19}", "threeXone two"),
      ("\u{1B}[2~\u{1B}[15~\u{1B}OP", "one two threeX"),
    ])
  func wordKeys(_ keys: String, _ line: String) throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("one two three")
    try terminal.expectLine("one two three")
    terminal.send(keys + "X")
    try terminal.expectLine(line)
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-_ takes back change after change")
  func undo() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("find ferry")
    try terminal.expectLine("find ferry")
    terminal.send("\u{17}")
    try terminal.expectLine("find")
    terminal.send(Key.paste("习近平"))
    try terminal.expectLine("find 习近平")
    terminal.send("\u{1F}")
    try terminal.expectLine("find")
    terminal.send("\u{1F}")
    try terminal.expectLine("find ferry")
    // How many changes the letters were depends on how fast they came.
    terminal.send(String(repeating: "\u{1F}", count: 10))
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-L clears the screen and keeps the line")
  func clear() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("docs")
    terminal.send("find")
    try terminal.expectLine("find")
    terminal.send("\u{0C}")
    try terminal.wait("the line at the top of an empty screen") { screen in
      screen.current == "readout> find" && !screen.rows.contains { $0.contains("Harbour") }
    }
    terminal.send(Key.controlC)
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
