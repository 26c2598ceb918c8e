import Testing

/// Scripts that run scripts.
@Suite("source") struct SourceTests {
  @Test("a script named in a script lies beside it, one named elsewhere in the current folder")
  func places() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("day/all.readout", "source part.readout\nsource deep/more.readout\n")
    try workplace.file("day/part.readout", "question \"Part?\"\n")
    try workplace.file("day/deep/more.readout", "source ../part.readout\nquestion \"More?\"\n")
    try workplace.file("part.readout", "question \"Here?\"\n")
    let questions = ["question: Part?", "question: Part?", "question: More?"]
    for arguments in [["-f", "day/all.readout"], ["-c", "source day/all.readout"]] {
      let outcome = try workplace.run([workplace.news] + arguments)
      #expect(outcome.lines == questions, "\(outcome.error)")
    }
    let absolute = try workplace.run(
      [workplace.news], script: ["source \(workplace.path)/day/all.readout", "source part.readout"])
    #expect(absolute.lines == questions + ["question: Here?"], "\(absolute.error)")
  }

  @Test("what fails is told with its line and the lines that led there, and ends all of them")
  func failure() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("outer.readout", "# first\nsource inner.readout\nquestion \"No?\"\n")
    try workplace.file("inner.readout", "question \"One?\"\n\nshow 99\n")
    let outcome = try workplace.run([workplace.news, "-f", "outer.readout"])
    #expect(outcome.code == 1 && outcome.lines == ["question: One?"])
    let error = try #require(outcome.errorLines.last)
    #expect(error.hasPrefix("inner.readout:3: error: ") && error.contains("outer.readout:2"))

    let going = try workplace.run([workplace.news, "--keep-going", "-f", "outer.readout"])
    #expect(going.code == 1 && going.lines == ["question: One?", "question: No?"])
  }

  @Test("scripts that call each other, or nest too deep, are told")
  func recursion() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("a.readout", "source sub/../b.readout\n")
    try workplace.file("b.readout", "source a.readout\n")
    try workplace.file("sub/x", "")
    let circle = try workplace.run([workplace.news, "-f", "a.readout"])
    #expect(circle.code == 1 && circle.errorLines.count == 1)
    #expect(circle.error.contains("calls itself"), "\(circle.error)")
    for number in 0..<60 {
      try workplace.file("chain/\(number)", "source \(number + 1)\n")
    }
    let deep = try workplace.run([workplace.news, "-c", "source chain/0"])
    #expect(deep.code == 1 && deep.errorLines.count == 1)
    #expect(deep.error.contains("25 deep"), "\(deep.error)")
  }

  @Test(
    "what cannot be run is named",
    arguments: ["source missing", "source news", "source", "source one > out", "source one two"])
  func wrong(line: String) throws {
    let workplace = try Workplace.withNews()
    try workplace.file("one", "docs\n")
    let outcome = try workplace.run([workplace.news, "-c", line])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.error.contains("-c:1: error: "), "\(outcome.error)")
  }

  @Test("--echo shows each line with its place before its result, comments not")
  func echo() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("inner.readout", "question \"Two?\"\n")
    let outcome = try workplace.run(
      [workplace.news, "--echo", "-c", "question \"One?\"", "-f", "-"],
      script: ["# a comment", "", "set who Osh", "find $who > /dev/null", "source inner.readout"])
    #expect(outcome.lines == ["question: One?", "question: Two?"])
    #expect(
      outcome.errorLines.filter { !$0.hasPrefix("readout:") } == [
        "-c:1: question \"One?\"", "stdin:3: set who Osh", "stdin:4: find $who > /dev/null",
        "stdin:5: source inner.readout", "inner.readout:1: question \"Two?\"",
      ])
  }

  @Test("at the prompt a script that fails leaves the prompt, and quit in one leaves")
  func prompt() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("bad.readout", "question \"One?\"\nshow 99\nquestion \"Two?\"\n")
    try workplace.file("end.readout", "quit\n")
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    let rows = try terminal.enter("source bad.readout")
    #expect(rows.contains { $0.contains("bad.readout:2: error:") })
    #expect(rows.contains { $0.contains("One?") } && !rows.contains { $0.contains("Two?") })
    terminal.send("source end.readout" + Terminal.Key.enter)
    #expect(terminal.close() == 0)
  }
}
