import Testing

/// Hostile words on every way to a real terminal: each is seen there, and none is obeyed.
@Suite("Hostile words at a terminal") struct HostileTerminalTests {
  private typealias Key = Terminal.Key

  /// Words with what a terminal would obey, and what hides in no letters.
  private static let attack =
    "ev\u{1B}[2Jil\u{1B}]52;c;eA==\u{07}\u{1B}P1q\u{1B}\\\u{9B}31m\u{202E}txet\u{2066}x\u{E0041}"

  /// The same within what a line can be typed of.
  private static let typable = "ev\u{202E}txet\u{2066}x\u{E0041}il"

  /// What none of the program's own drawing writes.
  private static let obeyed: [String] = [
    "\u{1B}[2J", "\u{1B}]52", "\u{1B}P", "\u{9B}", "\u{202E}", "\u{2066}", "\u{E0041}", "\u{07}",
  ]

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    let attack = Self.attack
    try workplace.file(
      "news/a \u{1B}[2J\u{202E}name.txt",
      """
      A \(attack) heading of the day

      By Sample \(attack) Desk

      The European Union has imposed \(attack) sanctions on Russia. “We will keep \(attack) the \
      line open,” Evgeny Ostrovskiy said in Astana. Turkey offered to mediate \(attack) between \
      Russia and Ukraine.

      """)
    return workplace
  }

  /// The bytes that lines bring to the terminal; the echo of what was typed is not among them.
  private func written(
    _ terminal: Terminal, _ lines: [String], at location: SourceLocation = #_sourceLocation
  ) throws -> [(line: String, text: String)] {
    try lines.map { line in
      terminal.send(line)
      terminal.look(for: 0.1)
      let start = terminal.written.count
      terminal.send(Key.enter)
      try terminal.wait("a prompt after \(line)", at: location) { screen in
        terminal.written.count > start + 4 && screen.current.hasPrefix("readout")
          && screen.current.hasSuffix(">")
      }
      return (line, String(decoding: terminal.written[start...], as: UTF8.self))
    }
  }

  private func expectHarmless(_ results: [(line: String, text: String)]) {
    for (line, text) in results {
      for sequence in Self.obeyed where text.unicodeScalars.contains(sequence.unicodeScalars) {
        Issue.record("\(line): \(sequence.debugDescription)")
      }
    }
  }

  @Test("text, titles and names of files, as tables, as a reading view, as data")
  func articles() throws {
    let workplace = try workplace()
    let terminal = try Terminal(["news"], in: workplace)
    try terminal.expectPrompt()
    let formats = ["csv", "tsv", "json", "jsonl", "markdown"]
    let lists = ["docs", "find sanctions", "quotes", "sanctions", "show 1"]
    let results = try written(
      terminal,
      lists + ["docs 1", "show --plain 1", "mediation", "central-asia", "top words", "why %1"]
        + formats.flatMap { format in lists.map { "\($0) --format \(format)" } })
    expectHarmless(results)
    #expect(results.first?.text.contains("␛[2J") == true, "\(results.first?.text ?? "")")
    #expect(results.first?.text.contains("<U+202E>") == true)
    #expect(terminal.leave() == 0)
  }

  @Test("what a session holds: its name, notes, codes, scenarios, questions")
  func session() throws {
    let workplace = try workplace()
    let attack = Self.typable
    let made = try workplace.run(
      ["news"],
      script: [
        #"question "Is \#(attack) it?" > q"#, #"scenario add open "It \#(attack) opens" > s"#,
        #"mark 1 "line open" C note="a \#(attack) note" code="a\#(attack)b" > m"#,
        "code define \"a\(attack)b\" \"for \(attack)\" > c", "save \"kept\(attack)\" > v",
      ])
    #expect(!workplace.names("home/data/readout/sessions").isEmpty, "\(made.error)")
    let terminal = try Terminal(["news", "-s", "kept\(attack)"], in: workplace)
    try terminal.wait("a prompt") { $0.current.hasPrefix("readout") && $0.current.hasSuffix(">") }
    let banner = String(decoding: terminal.written, as: UTF8.self)
    expectHarmless([("the first prompt", banner)])
    let results = try written(
      terminal,
      [
        "marks", "show m1", "matrix", "matrix sensitivity", "scenario list", "question", "code",
        "log", "log m1", "sessions", "why m1", "marks --format csv", "log --format tsv", "undo",
        "redo",
      ])
    expectHarmless(results)
    #expect(results.first?.text.contains("note") == true)
    #expect(terminal.leave() == 0)
  }

  @Test("rows of a sanctions list and of lexicons, and their warnings")
  func lists() throws {
    let workplace = try workplace()
    let row = #","individual","RUSSIA-\#(Self.attack)",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "#
    try workplace.file(
      "lists/sdn.csv",
      #"7,"OSTROVSKY, Yevgeny Viktorovich""# + row + "\n"
        + #"8,"MOOR, Lena \#(Self.attack)""# + row + "\n")
    try workplace.file(
      "home/config/readout/lexicons/persons.csv",
      "name,surnames,state,alone\n,\(Self.attack),Norway,yes\nAibek \(Self.attack),Dosanov,X,yes\n")
    try workplace.file("home/config/readout/lexicons/bad\u{202E}\u{1B}[2J.csv", "name\n")
    let terminal = try Terminal(["news"], in: workplace)
    try terminal.expectPrompt()
    expectHarmless([("the start", String(decoding: terminal.written, as: UTF8.self))])
    let results = try written(
      terminal,
      [
        "sanctions list load lists/sdn.csv name=mine", "sanctions list", "sanctions match min=0.5",
        "sanctions match min=0.5 --format csv", "sanctions match min=0.5 --format tsv",
      ])
    expectHarmless(results)
    #expect(results[2].text.contains("OSTROVSKY"), "\(results[2].text)")
    #expect(terminal.leave() == 0)
  }

  @Test("what errors repeat, what a pager is given, and what the history lists")
  func echoes() throws {
    let workplace = try workplace()
    // A history as an earlier version left it, with lines that nobody could have typed.
    try workplace.file("home/state/readout/history", "docs \(Self.attack)\nhelp\n")
    let terminal = try Terminal(
      ["news"], in: workplace, rows: 20, environment: ["PAGER": "cat"])
    try terminal.expectPrompt()
    try workplace.file("script", "no\(Self.attack)nsense\nshow \"\(Self.attack)\"\n")
    let results = try written(
      terminal,
      ["history", "history --format csv", "source script", #"set pager "cat -u""#, "show 1"])
    expectHarmless(results)
    #expect(results[2].text.contains("␛[2J"), "\(results[2].text)")
    #expect(terminal.leave() == 0)
  }

  @Test("what the program is called with")
  func arguments() throws {
    let workplace = try workplace()
    for arguments in [
      ["--no\(Self.attack)option"], ["no\(Self.attack)file"], ["--format", "x\(Self.attack)"],
      ["extract", "--plugins", "x\(Self.attack)"], ["extract", "--no\(Self.attack)"],
      ["news", "-f", "no\(Self.attack)script"], ["news", "-c", "x\(Self.attack)"],
      ["news", "--columns", "x\(Self.attack)=y"], ["news", "--store", "no/\(Self.attack)"],
    ] {
      let outcome = try workplace.run(arguments)
      #expect(outcome.code != 0)
      expectHarmless([(arguments.description.debugDescription, outcome.error + outcome.output)])
    }
  }
}

extension Collection where Element: Equatable {
  /// True where another run of elements stands somewhere in it.
  fileprivate func contains(_ other: some Collection<Element>) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
  }
}
