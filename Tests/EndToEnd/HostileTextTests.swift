import Testing

/// Article text is other people's: nothing in it may reach the terminal as a command.
@Suite("Hostile text") struct HostileTextTests {
  private static let attacks: [(name: String, bytes: [UInt8])] = [
    ("clear the screen", Array("\u{1B}[2J\u{1B}[H".utf8)),
    ("write the clipboard", Array("\u{1B}]52;c;cm0gLXJmIH4=\u{07}".utf8)),
    ("a link", Array("\u{1B}]8;;file:///etc/passwd\u{1B}\\link\u{1B}]8;;\u{1B}\\".utf8)),
    ("set the title", Array("\u{1B}]0;owned\u{07}".utf8)),
    ("ask the terminal", Array("\u{1B}[6n\u{05}".utf8)),
    ("C1 as UTF-8", Array("\u{9B}31mred\u{9D}52;c;eA==\u{9C}\u{85}".utf8)),
    ("C1 as a byte", [0x9B, 0x33, 0x31, 0x6D, 0x9D]),
    ("overwrite", Array("\u{08}\u{08}\u{08}\u{7F}\u{0B}\u{0C}\r".utf8)),
    ("turn the direction", Array("\u{202E}txet\u{202D}\u{202B}".utf8)),
    ("isolates left open", Array("\u{2066}left\u{2067}right\u{2068}".utf8)),
    ("an escape alone", [0x1B]),
    ("reset", Array("\u{1B}c\u{00}\u{0E}".utf8)),
  ]

  /// Words that make every lens find something around an attack.
  private static func article(_ attack: [UInt8]) -> [UInt8] {
    let parts = [
      "A heading ", " of the day\n\nBy Sample ", " Desk\n\nThe European Union has imposed ",
      " sanctions on Russia. “We will keep ", " the line open,” Kassym-Jomart ",
      " Tokayev said in Astana. Turkey offered to mediate ", " between Russia and Ukraine.\n",
    ]
    return Array(parts.map { Array($0.utf8) }.joined(separator: attack))
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func expectHarmless(_ bytes: [UInt8], _ what: String) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Issue.record("\(what): not UTF-8")
      return
    }
    if let index = text.unicodeScalars.firstIndex(where: Self.isDangerous) {
      let value = String(text.unicodeScalars[index].value, radix: 16)
      let line = text[..<index].split(separator: "\n").last ?? ""
      Issue.record("\(what): U+\(value) behind “\(line.suffix(60))”")
    }
  }

  @Test("no command shows it raw", arguments: 0..<12)
  func text(_ index: Int) throws {
    try #require(Self.attacks.count == 12)
    let attack = Self.attacks[index]
    let workplace = try Workplace()
    try workplace.file("news/article.txt", bytes: Self.article(attack.bytes))
    let inLine = String(decoding: attack.bytes, as: UTF8.self)
    let lines = [
      "docs", "docs 1", "show 1", "show --plain 1", "1:2", "find sanctions", "find keep", "quotes",
      "quotes speakers", "quotes timeline", "quotes repeated", "sanctions", "central-asia",
      "mediation", "question \"Is \(inLine) it?\"",
      "scenario add open \"It \(inLine) opens\"", "scenario list",
      "mark 1:3 C --note \"a \(inLine) note\" --code \"a\(inLine)b\"", "mark 1 \"keep\"", "marks",
      "matrix", "log", "show m1", "sessions", "no\(inLine)nsense", "find \"\(inLine)\"",
      "show no\(inLine)where", "help no\(inLine)topic", "load no\(inLine)file",
      "docs > no\(inLine)folder/file", "mark 1:1 no\(inLine)key=C", "show --no\(inLine)option",
      "scenario remove no\(inLine)key", "source no\(inLine)script", "open no\(inLine)session",
      "save a\(inLine)b", "sessions",
    ]
    let outcome = try workplace.run(["news", "--keep-going", "--color", "never"], script: lines)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("sanctions"))
    expectHarmless(outcome.outputBytes, attack.name)
    expectHarmless(outcome.errorBytes, "\(attack.name), standard error")
  }

  @Test("as data it is escaped, and comes back whole", arguments: 0..<12)
  func data(_ index: Int) throws {
    let attack = Self.attacks[index]
    let workplace = try Workplace()
    let bytes = Self.article(attack.bytes)
    try workplace.file("news/article.txt", bytes: bytes)
    let points = CodePoints(bytes)
    let script = ["docs", "quotes", "sanctions", "find keep", "central-asia", "mediation"]
    for format in ["jsonl", "json", "markdown"] {
      let outcome = try workplace.run(["news", "--format", format], script: script)
      #expect(outcome.code == 0, "\(outcome.error)")
      expectHarmless(outcome.outputBytes, "\(attack.name) as \(format)")
      if format == "jsonl" {
        for record in try JSONRecord.lines(of: outcome.outputBytes) where record["start"] != nil {
          #expect(record.isSlice(of: points), "\(attack.name)")
        }
      }
    }
    // Cells of csv cannot be escaped: what matters is that they come back as they are.
    let csv = try workplace.run(["news", "--format", "csv", "-c", "find keep"])
    let rows = try #require(SeparatedValues.rows(of: csv.outputBytes))
    let left = try #require(rows.first?.firstIndex(of: "left"))
    #expect(rows.count == 2 && rows.allSatisfy { $0.count == rows.first?.count })
    #expect(rows.last?[left].contains("We will") == true)
  }

  @Test("the name of a script is shown without obeying it")
  func scriptName() throws {
    let workplace = try Workplace.withNews()
    let name = "red\u{1B}[31m\u{202E}script"
    try workplace.file(name, "nonsense\n")
    for arguments in [
      ["-f", name], ["-c", "source \"\(name)\""], ["-f", "no" + name], ["no" + name],
    ] {
      let outcome = try workplace.run([workplace.news] + arguments)
      #expect(outcome.code != 0)
      #expect(outcome.error.contains("script"))
      expectHarmless(outcome.errorBytes, "\(arguments)")
    }
  }

  @Test("a path with a NUL in it is no shorter path")
  func nulInPath() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news], script: ["docs > short\u{0}.txt"])
    #expect(outcome.code == 1)
    #expect(!workplace.names("").contains("short"))
  }

  @Test("names of files are other people's too")
  func names() throws {
    let workplace = try Workplace()
    let names = [
      "red\u{1B}[31m", "line\nbreak", "turn\u{202E}ed", "-rf", "$(touch pwned)", "%1", "a b",
    ]
    for (index, name) in names.enumerated() {
      try workplace.file("news/\(name).txt", "The pier number \(index) is open in Aktau.\n")
    }
    let outcome = try workplace.run(
      ["news"], script: ["docs", "find pier", "central-asia", "mark %1", "marks", "docs 1"])
    #expect(outcome.code == 0, "\(outcome.error)")
    expectHarmless(outcome.outputBytes, "names")
    expectHarmless(outcome.errorBytes, "names, standard error")
    let records = try workplace.records(["news"], "docs")
    #expect(Set(records.compactMap { $0.text("doc") }) == Set(names))
    #expect(!workplace.names("").contains("pwned"))
  }

  @Test("Tab offers names of files without obeying them")
  func completion() throws {
    let workplace = try Workplace()
    for name in ["zebra\u{1B}]52;c;eA==\u{07}one", "zebra\u{1B}[2Jtwo", "zebra\u{202E}three"] {
      try workplace.file("news/\(name).txt", "The pier is open.\n")
    }
    let terminal = try Terminal(["news"], in: workplace)
    try terminal.expectPrompt()
    let start = terminal.written.count
    terminal.send("show ze" + Terminal.Key.tab + Terminal.Key.tab)
    terminal.look(for: 0.7)
    let written = String(decoding: terminal.written[start...], as: UTF8.self)
    #expect(written.contains("zebra"))
    #expect(!written.contains("]52;") || !written.contains("\u{07}one"))
    #expect(!written.contains("\u{1B}[2J") && !written.contains("\u{202E}"))
    #expect(!written.contains("\u{1B}]52"))
  }

  @Test("a spreadsheet is given no formula")
  func formulas() throws {
    let workplace = try Workplace()
    try workplace.file(
      "news/=1+1.txt", "=HYPERLINK(\"http://example.invalid\")\n\n@SUM(1) sails.\n")
    for format in ["csv", "tsv"] {
      let outcome = try workplace.run(
        ["news", "--format", format],
        script: [
          "docs", "find SUM", #"mark 1:1 --note "=cmd|' /C calc'!A0" code=-1+1"#, "marks",
        ])
      #expect(outcome.code == 0, "\(outcome.error)")
      let cells = outcome.output.split { $0 == "\t" || $0 == "\n" || $0 == "," || $0 == "\r\n" }
      for cell in cells {
        let start = cell.drop { $0 == "\"" }
        #expect(!["=", "@", "+", "-"].contains(start.first), "\(format): \(cell)")
      }
    }
  }
}
