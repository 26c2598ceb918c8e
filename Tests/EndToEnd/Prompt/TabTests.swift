import Testing

/// Completion at the prompt.
@Suite("Tab") struct TabTests {
  typealias Key = Terminal.Key

  private func open(_ workplace: Workplace) throws -> Terminal {
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    return terminal
  }

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
    #expect(first.count == 8)
    terminal.send(Key.tab)
    try terminal.wait("another page") { $0.rows[$0.row + 1] != first.first }
    terminal.send("docs" + Key.enter)
    try terminal.expect("The Harbour Waits")
    try terminal.expectPrompt()
    #expect(!terminal.screen.rows.contains { $0.hasSuffix("more: type on, or Tab") })
    #expect(terminal.leave() == 0)
  }
}
