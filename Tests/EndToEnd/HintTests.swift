import Testing

/// What the prompt shows while one types: hints in grey, the command in colour.
@Suite("Hints and colours at the prompt") struct HintTests {
  typealias Key = Terminal.Key

  private func open(
    _ workplace: Workplace, columns: Int = 100, environment: [String: String] = [:]
  ) throws -> Terminal {
    let terminal = try Terminal(
      [workplace.news], in: workplace, columns: columns, environment: environment)
    try terminal.expectPrompt()
    return terminal
  }

  private func drop(_ terminal: Terminal) throws {
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
  }

  @Test("the history hints first, then the commands; Right, End and Ctrl-F take the hint")
  func hint() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("matr")
    try terminal.wait("a hint of the command") { $0.hint == "ix" }
    terminal.send(Key.right)
    try terminal.wait("the command") { $0.withoutHint($0.row) == "readout> matrix" }
    try drop(terminal)
    _ = try terminal.enter("find 近平 ferry")
    for key in [Key.right, Key.end, "\u{06}"] {
      terminal.send("fin")
      try terminal.wait("a hint of the last line") { $0.hint == "d 近平 ferry" && $0.column == 12 }
      terminal.send(key)
      try terminal.wait("the last line") { screen in
        screen.hint.isEmpty && screen.current == "readout> find 近平 ferry"
      }
      try drop(terminal)
    }
    #expect(terminal.leave() == 0)
  }

  @Test("Alt-F takes the next word of the hint, Enter runs the line without it")
  func word() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("docs 3 --format csv")
    terminal.send("do")
    try terminal.wait("a hint") { $0.hint == "cs 3 --format csv" }
    terminal.send("\u{1B}f" + "\u{1B}f")
    try terminal.wait("two words") { screen in
      screen.withoutHint(screen.row) == "readout> docs 3" && screen.hint == " --format csv"
    }
    let row = terminal.screen.row
    terminal.send(Key.enter)
    try terminal.expectPrompt()
    #expect(terminal.screen.rows[row] == "readout> docs 3")
    #expect(terminal.screen.rows[row + 1].contains("title"))
    #expect(terminal.leave() == 0)
  }

  @Test("a hint ends at the edge, and goes with the letter that contradicts it")
  func clipped() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, columns: 40)
    _ = try terminal.enter("find " + String(repeating: "习近平 ", count: 9))
    let row = terminal.screen.row
    terminal.send("fi")
    try terminal.wait("a hint") { $0.hint.hasPrefix("nd 习近平 习近平") }
    #expect(terminal.screen.row == row)
    #expect(Columns.of(terminal.screen.current) < 40)
    terminal.send("x")
    try terminal.wait("no hint") { $0.current == "readout> fix" }
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test(
    "without colour there are no hints",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100", "NO_COLOR": "yes"]])
  func colourless(_ environment: [String: String]) throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, environment: environment)
    _ = try terminal.enter("find ferry")
    terminal.send("fin")
    try terminal.expectLine("fin")
    terminal.send("d")
    try terminal.wait("the word") { $0.current == "readout> find" }
    #expect(terminal.screen.style(of: "find") == "")
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test("the command is coloured once it is one, beside Chinese and combining letters too")
  func colour() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    terminal.send("fin")
    try terminal.wait("no colour yet") { $0.style(of: "fin") == "" }
    terminal.send("d 习近平 и\u{306}")
    try terminal.wait("a coloured command") { screen in
      screen.style(of: "find") == "32" && screen.style(of: " 习近平 и\u{306}") == ""
        && screen.current == "readout> find 习近平 и\u{306}"
    }
    #expect(terminal.screen.column == "readout> find ".count + 6 + 2)
    terminal.send(Key.left + Key.left + Key.backspace)
    try terminal.wait("the letter before the blank is gone") { screen in
      screen.current == "readout> find 习近 и\u{306}" && screen.style(of: "find") == "32"
    }
    terminal.send(Key.home + "x")
    try terminal.wait("no command") { $0.style(of: "xfind") == "" }
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }
}
