import Testing

/// What happens around a line while it is being edited: the window, signals, the search.
@Suite("Disturbances at the prompt") struct DisturbanceTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace) throws -> Terminal {
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

  private func drop(_ terminal: Terminal) throws {
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
  }

  @Test("a resize while editing draws the line anew, once, and what is above it stays")
  func resize() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("question \"Will it sail?\"")
    let line = "find \"" + String(repeating: "парламент 议会 ", count: 4)
    terminal.send(line + Key.newRow + "second row")
    try terminal.expectRows([
      "readout> " + line.dropLast(), "    ...> second row",
    ])
    terminal.resize(columns: 40)
    try terminal.wait("three rows") { screen in
      Array(screen.rows[max(0, screen.row - 2)...screen.row]) == [
        "readout> find \"парламент 议会 парламент", "议会 парламент 议会 парламент 议会",
        "    ...> second row",
      ]
    }
    #expect(terminal.screen.rows.count { $0.contains("find \"парламент") } == 1)
    #expect(terminal.screen.rows.contains("question: Will it sail?"))
    terminal.resize(columns: 100)
    try terminal.expectRows(["readout> " + line.dropLast(), "    ...> second row"])
    #expect(terminal.screen.rows.count { $0.contains("find \"парламент") } == 1)
    #expect(terminal.screen.rows.contains("question: Will it sail?"))
    terminal.send(Key.backspace + "!")
    try terminal.expectRows(["readout> " + line.dropLast(), "    ...> second ro!"])
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-C in a search drops the search and the line, and does not leave")
  func cancelledSearch() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("find ferry")
    terminal.send("docs")
    try terminal.expectLine("docs")
    terminal.send("\u{12}fer")
    try terminal.wait("a search") { $0.current == "search 'fer': find ferry" }
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(!terminal.child.hasEnded)
    #expect(terminal.screen.rows.contains { $0 == "readout> docs^C" })
    #expect(try terminal.enter("docs 3").contains { $0.contains("A Railway for Osh") })
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-R finds a line, Ctrl-G goes back, Escape keeps it, Enter runs it")
  func search() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace)
    _ = try terminal.enter("find Назарбаев")
    _ = try terminal.enter("docs 3")
    terminal.send("x\u{12}НАЗ")
    try terminal.wait("the line") { $0.current == "search 'НАЗ': find Назарбаев" }
    terminal.send("\u{07}")
    try terminal.expectLine("x")
    terminal.send("\u{12}наз")
    try terminal.wait("the line again") { $0.current == "search 'наз': find Назарбаев" }
    terminal.send(Key.enter)
    try terminal.expect("not found")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-Z stops the program, fg brings the line back", arguments: [false, true])
  func stopped(inSearch: Bool) throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal(
      ["--norc", "--noprofile", "-i"], in: workplace,
      environment: ["PS1": "shell$ ", "PROGRAM": try Program.path(), "NEWS": workplace.news],
      program: "/bin/bash")
    try terminal.wait("the shell") { $0.current == "shell$" }
    terminal.send("\"$PROGRAM\" \"$NEWS\"" + Key.enter)
    try terminal.expectPrompt()
    _ = try terminal.enter("find 习近平")
    if inSearch {
      terminal.send("\u{12}近")
      try terminal.wait("a search") { $0.current == "search '近': find 习近平" }
    } else {
      terminal.send("find \"习近平" + Key.enter + "и\u{306}од")
      try terminal.expectRows(["readout> find \"习近平", "    ...> и\u{306}од"])
    }
    terminal.send(Key.controlZ)
    try terminal.wait("the shell again") { $0.current == "shell$" }
    terminal.send("echo sane; fg" + Key.enter)
    try terminal.wait("the line again") { screen in
      inSearch
        ? screen.current == "search '近': find 习近平"
        : screen.current == "    ...> и\u{306}од"
          && screen.rows[screen.row - 1] == "readout> find \"习近平"
    }
    #expect(terminal.screen.rows.contains("sane"))
    if inSearch {
      terminal.send("\u{07}")
      try terminal.expectLine("")
    } else {
      terminal.send(Key.backspace + Key.backspace + Key.backspace + Key.backspace + "\"")
      try terminal.expectRows(["readout> find \"习近平\""])
    }
    try drop(terminal)
    terminal.send("quit" + Key.enter)
    try terminal.wait("the shell at the end") { $0.current == "shell$" }
    terminal.send("exit" + Key.enter)
    #expect(terminal.close() == 0)
  }
}
