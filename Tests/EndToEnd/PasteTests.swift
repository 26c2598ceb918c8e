import Testing

/// What is pasted at the prompt.
@Suite("Pastes") struct PasteTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace, rows: Int = 40) throws -> Terminal {
    let terminal = try Terminal([workplace.news, "-s", "line"], in: workplace, rows: rows)
    try terminal.expectPrompt()
    return terminal
  }

  @Test("pasted lines wait for Enter, and then run one by one")
  func lines() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send(Key.paste("question \"One?\"\nquestion \"Two?\"\n"))
    try terminal.expectRows([#"readout line> question "One?""#, #"            > question "Two?""#])
    #expect(!terminal.screen.rows.contains { $0.hasPrefix("question: ") })
    terminal.send(Key.enter)
    try terminal.expect("question: One?")
    try terminal.expect("question: Two?")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("pasted rows that belong together are one line")
  func joined() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send(Key.paste("question \"Will it\nsail?\"\r\ndocs \\\r\n  3"))
    try terminal.expectRows([
      #"readout line> question "Will it"#, #"            > sail?""#, #"            > docs \"#,
      "            >   3",
    ])
    terminal.send(Key.enter)
    try terminal.expect("question: Will it sail?")
    try terminal.expect("A Railway for Osh")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("the prompts of a transcript are taken off")
  func transcript() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send(
      Key.paste("readout> docs \\\n    ...> 3\nreadout samarkand> find pier\nrate m3> C I"))
    try terminal.expectRows([
      #"readout line> docs \"#, "         ...> 3", "            > find pier", "            > C I",
    ])
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    terminal.send("find \"")
    try terminal.expectLine("find \"")
    terminal.send(Key.paste("readout> x"))
    try terminal.expectLine("find \"readout> x")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("60 kB are pasted, edited and run, on a screen that cannot show them")
  func large() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, rows: 20)
    let words = String(repeating: "парламент 议会 sea ", count: 2_100)
    #expect(words.utf8.count > 60_000)
    terminal.send(Key.paste("question \"" + words + "?"))
    try terminal.wait("the end of the paste") { $0.current.hasSuffix("sea ?") }
    terminal.send(Key.backspace + Key.backspace + Key.left + Key.left + "о")
    try terminal.wait("an edited end") { $0.current.hasSuffix("sоea") }
    terminal.send(Key.home)
    try terminal.wait("the beginning") { screen in
      screen.current.hasPrefix("readout line> question \"парламент") && screen.column == 14
    }
    terminal.send(Key.end + "?\"" + Key.enter)
    try terminal.expect("question: парламент", within: 30)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    let question = try workplace.run([workplace.news, "-s", "line", "-c", "question"])
    #expect(question.output.contains("议会 sоea?"))
  }

  @Test("a paste of thousands of rows is cut where the editor's measure is full, and told so")
  func tooLarge() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, rows: 20)
    terminal.send(Key.paste(String(repeating: "docs\n", count: 20_000)))
    try terminal.expect("too long to edit", within: 30)
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(try terminal.enter("docs").contains { $0.contains("The Harbour Waits") })
    #expect(terminal.leave() == 0)
  }

  @Test("what a terminal would obey is seen, never obeyed")
  func orders() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send(Key.paste("find a\u{1B}[2Jb\u{202E}c\u{07}"))
    try terminal.expectLine("find a[2Jb<U+202E>c")
    terminal.send(Key.left + Key.backspace + Key.backspace)
    try terminal.expectLine("find a[2Jc")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.bells == 0)
    #expect(terminal.leave() == 0)
  }
}
