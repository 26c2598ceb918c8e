import Testing

/// Tables for people: columns that stand under one another in every script, in any width.
@Suite("Tables") struct TableTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    for (name, leader) in [
      ("习近平", "习近平"), ("Назарбаев", "Назарбаев"), ("plain", "Tokayev"), ("Ku\u{308}bra", "Kübra"),
    ] {
      try workplace.file(
        "news/\(name).txt",
        "Heading of the day\n\nBy Sample Desk\n\n\(leader) arrived in Astana on Tuesday.\n")
    }
    return workplace
  }

  /// The display column at which a word begins in each line that holds it.
  private func columns(of word: String, in lines: [String]) -> [Int] {
    lines.compactMap { line in line.firstRange(of: word).map { Columns.of(line[..<$0.lowerBound]) }
    }
  }

  @Test("习近平 and Назарбаев stand under one another")
  func aligned() throws {
    let workplace = try workplace()
    let outcome = try workplace.run(
      ["news"],
      script: [
        "docs", "find arrived",
        "quotes",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("习近平") && outcome.output.contains("Назарбаев"))
    let headings = columns(of: "Heading", in: outcome.lines)
    #expect(headings.count == 4 && Set(headings).count == 1, "\(outcome.output)")
    let hits = columns(of: "arrived", in: outcome.lines.filter { $0.contains("in Astana") })
    #expect(hits.count == 4 && Set(hits).count == 1, "\(outcome.output)")
    let list = try workplace.run(
      ["news"],
      script: (1...4).map { "mark \($0):3 --note \"nota bene\" > m" } + ["marks"])
    let notes = columns(of: "nota bene", in: list.lines)
    #expect(notes.count == 4 && Set(notes).count == 1, "\(list.output)")
  }

  @Test("no line is wider than the terminal", arguments: [40, 60, 80, 132])
  func width(_ columns: Int) throws {
    let workplace = try workplace()
    let script = [
      "docs", "docs 1", "show 1", "find arrived", "quotes", "quotes speakers",
      "quotes speaker=Xi sort=date", "quotes timeline", "quotes repeated",
      "quotes compare speaker=Xi to=2022-06 against=2022-09..2024", "sanctions",
      "central-asia", "mediation", #"scenario add open "It opens, and stays open for a long time""#,
      #"mark 1:3 C --note "a note that is longer than most terminals are wide, to be cut somewhere""#,
      #"mark 2:3 I --note "习近平习近平习近平习近平习近平习近平习近平习近平习近平习近平习近平""#, "marks",
      "matrix", "scenario list", "log", "help", "plugins",
    ]
    for corpus in ["news", Checkout.sampleCorpus] {
      let outcome = try workplace.run(
        [corpus, "--keep-going"], script: script, environment: ["COLUMNS": "\(columns)"])
      #expect(outcome.code == 0, "\(outcome.error)")
      let wide = outcome.lines.filter { Columns.of($0) > columns }
      #expect(wide.isEmpty, "\(wide.prefix(3))")
    }
  }

  @Test("show loses no word, however narrow")
  func wrapping() throws {
    let workplace = try workplace()
    let words = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    try workplace.file("news/long.txt", words + " 习近平习近平习近平习近平习近平习近平习近平习近平.\n")
    let outcome = try workplace.run(
      ["news", "-c", "show long"], environment: ["COLUMNS": "34"])
    let shown = outcome.output.split { $0.isWhitespace }.map(String.init)
    for word in words.split(separator: " ") { #expect(shown.contains(String(word))) }
    #expect(outcome.output.count { $0 == "习" } == 8)
  }

  @Test("colour comes only where it is asked for, and says nothing alone")
  func colour() throws {
    let workplace = try Workplace.withNews()
    func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      try workplace.run([workplace.news, "-c", "docs"] + arguments, environment: environment).output
    }
    let plain = try run([])
    #expect(!plain.contains("\u{1B}"))
    let coloured = try run(["--color", "always"])
    #expect(coloured.contains("\u{1B}["))
    #expect(Self.withoutColours(coloured) == plain)
    #expect(try run(["--color", "never"], ["CLICOLOR_FORCE": "1"]) == plain)
    #expect(try run([], ["CLICOLOR_FORCE": "1"]) == coloured)
    #expect(try run([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]) == plain)
    // Into a file goes no colour, and none into data.
    let outcome = try workplace.run(
      [workplace.news, "--color", "always", "-c", "docs > docs.txt", "-c", "docs --format csv"])
    #expect(!(try workplace.text("docs.txt")).contains("\u{1B}"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test(
    "bars are of # where the terminal knows no blocks",
    arguments: [
      (["TERM": "xterm", "LANG": "C.UTF-8"], true), (["TERM": "linux", "LANG": "C.UTF-8"], false),
      (["TERM": "xterm", "LANG": "C"], false), (["LANG": "C", "LC_ALL": "ru_RU.utf8"], true),
      (["LANG": "C.UTF-8", "LC_ALL": "POSIX"], false),
    ])
  func bars(_ environment: [String: String], hasBlocks: Bool) throws {
    let outcome = try Workplace().run(
      [Checkout.sampleCorpus],
      script: ["quotes timeline", "sanctions timeline", "mediation timeline"],
      environment: environment)
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("█") == hasBlocks, "\(outcome.output)")
    #expect(outcome.output.contains("#") != hasBlocks, "\(outcome.output)")
  }

  private static func withoutColours(_ text: String) -> String {
    var result = ""
    var isColour = false
    for character in text {
      if character == "\u{1B}" { isColour = true }
      if !isColour { result.append(character) }
      if isColour, character == "m" { isColour = false }
    }
    return result
  }
}
