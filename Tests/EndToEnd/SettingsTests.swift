import Testing

/// What `set` sets for one run of the program.
@Suite("Settings of a run") struct SettingsTests {
  @Test("set lists every setting with its value and default, and the variables, as data too")
  func list() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl"], script: ["set who Osh", "set width 70", "set"])
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    let format = try #require(records.first { $0.text("name") == "format" })
    #expect(format.text("value") == "jsonl" && format.text("default") == "text")
    #expect(records.first { $0.text("name") == "width" }?.text("value") == "70")
    let variable = try #require(records.first { $0.text("name") == "who" })
    #expect(variable.text("value") == "Osh" && variable.text("kind") == "variable")
    #expect(
      records.filter { $0.text("kind") == "setting" }.allSatisfy { $0.text("summary") != nil })
  }

  @Test("set format holds until it is unset; a line's own format counts for more")
  func format() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        "set format=jsonl", "docs 1 > first", "docs > all.csv", "docs --format tsv > third",
        "unset format", "docs > last",
      ])
    #expect(outcome.code == 0 && outcome.output.isEmpty, "\(outcome.error)")
    #expect(try JSONRecord.lines(of: workplace.bytes("first")).count == 1)
    #expect(try SeparatedValues.rows(of: workplace.bytes("all.csv"))?.count == 4)
    #expect(try workplace.text("third").contains("\t"))
    #expect(try !workplace.text("last").contains("{"))
  }

  @Test("set width draws tables as wide as asked")
  func width() throws {
    let workplace = try Workplace.withNews()
    for width in [40, 90] {
      let outcome = try workplace.run(
        [workplace.news, "-c", "set width \(width)", "-c", "find ferry"])
      #expect(outcome.lines.contains { Columns.of($0) > width / 2 })
      #expect(outcome.lines.allSatisfy { Columns.of($0) <= width })
    }
  }

  @Test("set color colours where it is asked to, a file never")
  func color() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news], script: ["set color always", "docs > docs.txt", "docs | cat", "docs"])
    #expect(outcome.outputBytes.count { $0 == 0x1B } > 0)
    #expect(try !workplace.bytes("docs.txt").contains(0x1B))
    let never = try workplace.run(
      [workplace.news, "--color", "always", "-c", "set color never", "-c", "docs"])
    #expect(!never.outputBytes.contains(0x1B))
  }

  @Test("set keep-going carries on from there")
  func keepGoing() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news], script: ["set keep-going on", "nonsense", #"question "One?""#])
    #expect(outcome.lines == ["question: One?"])
    #expect(outcome.code == 1)
  }

  @Test(
    "what is misspelt or cannot be is named with what would be",
    arguments: [
      ("set format yaml", "jsonl"), ("set width wide", "auto"), ("unset formt", "format"),
      ("set colour", "color"), ("set echo perhaps", "on or off"),
    ])
  func wrong(line: String, way: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", line])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1 && outcome.error.contains(way), "\(outcome.error)")
  }

  @Test("at the prompt a setting says what it is now, and a variable that is nearly a setting")
  func confirmed() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    #expect(try terminal.enter("set format jsonl") == ["format: jsonl"])
    #expect(try terminal.enter("docs 1").contains { $0.hasPrefix("{") })
    #expect(try terminal.enter("set formt csv").contains { $0.contains("format") })
    #expect(try terminal.enter("set timing on").contains { $0.contains("timing: on") })
    #expect(try terminal.enter("set who").contains { $0.contains("there is no setting") })
    #expect(terminal.screen.rows.contains { $0.hasPrefix("took ") })
    #expect(terminal.leave() == 0)
  }
}
