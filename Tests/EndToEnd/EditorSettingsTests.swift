import Testing

/// The user's own keys and surroundings: `.editrc`, vi, locales, `$EDITOR`.
@Suite("The user's own editor") struct EditorSettingsTests {
  typealias Key = Terminal.Key

  private func open(
    _ workplace: Workplace, settings: String? = nil, environment: [String: String] = [:]
  ) throws -> Terminal {
    if let settings { try workplace.file("home/.editrc", settings) }
    let terminal = try Terminal([workplace.news], in: workplace, environment: environment)
    try terminal.expectPrompt()
    return terminal
  }

  private func drop(_ terminal: Terminal) throws {
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
  }

  @Test(".editrc is honoured, also where it names the program")
  func editrc() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(
      workplace,
      settings: """
        # my keys
        bind ^T ed-move-to-beg
        readout:bind ^G ed-move-to-end
        sqlite3:bind ^T ed-delete-prev-char
        nonsense here
        edit off
        """)
    terminal.send("cs")
    try terminal.expectLine("cs")
    terminal.send("\u{14}do\u{07} 3")
    try terminal.expectLine("docs 3")
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test("vi's keys: Escape, commands, paste, hints, history, and back to typing")
  func vi() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, settings: "bind -v\n")
    terminal.send("docs ферри")
    try terminal.expectLine("docs ферри")
    terminal.send(Key.escape)
    terminal.look(for: 0.1)
    terminal.send("bcw3")
    try terminal.expectLine("docs 3")
    terminal.send(Key.enter)
    try terminal.expect("A Railway for Osh")
    try terminal.expectPrompt()
    // An arrow is no Escape, and leaves the keys as they are.
    terminal.send("do" + Key.right + Key.left + "x")
    try terminal.expectLine("docs x3")
    terminal.send(Key.escape)
    terminal.look(for: 0.1)
    terminal.send("u")
    try terminal.expectLine("docs 3")
    terminal.send("k")
    try terminal.wait("the older line is the same: a bell") { _ in terminal.bells > 0 }
    terminal.send("0Dafind ")
    try terminal.expectLine("find")
    terminal.send(Key.paste("Назарбаев\nfind 习"))
    try terminal.expectRows(["readout> find Назарбаев", "       > find 习"])
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test("a count before a letter that is no vi command cannot make a giant of the line")
  func viCounts() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, settings: "bind -v\n")
    terminal.send("docs")
    try terminal.expectLine("docs")
    terminal.send(Key.escape)
    terminal.look(for: 0.1)
    terminal.send("9999999ж")
    try terminal.expectLine("docжs")
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }

  @Test("in a locale of one byte, letters of every script are typed", arguments: ["C", "POSIX"])
  func locale(_ name: String) throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, environment: ["LC_ALL": name, "LANG": name])
    terminal.send("find Назарбаев 习近平 é")
    try terminal.expectLine("find Назарбаев 习近平 é")
    terminal.send(Key.backspace + Key.backspace + Key.backspace)
    try terminal.expectLine("find Назарбаев 习近")
    try drop(terminal)
    let question = try terminal.enter("question \"Назарбаев?\"")
    #expect(question == ["question: Назарбаев?"])
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-X Ctrl-E edits the line in $EDITOR, and brings it back for Enter")
  func external() throws {
    let workplace = try Workplace.withNews()
    // An editor that turns the first word into another.
    let editor = try workplace.file("editor", "sed -i 's/^find/docs/; s/ferry/2/' \"$1\"\n")
    let terminal = try open(workplace, environment: ["EDITOR": "sh \(editor)"])
    terminal.send("find ferry")
    try terminal.expectLine("find ferry")
    terminal.send("\u{18}\u{05}")
    try terminal.expectLine("docs 2")
    terminal.send(Key.enter)
    try terminal.expect("harbour.txt")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("an editor that fails leaves the line alone")
  func failingEditor() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, environment: ["VISUAL": "false"])
    terminal.send("find ferry")
    try terminal.expectLine("find ferry")
    terminal.send("\u{18}\u{05}")
    try terminal.wait("a bell") { _ in terminal.bells > 0 }
    try terminal.expectLine("find ferry")
    try drop(terminal)
    #expect(terminal.leave() == 0)
  }
}
