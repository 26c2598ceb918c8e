import Testing

/// The lines that are run when a prompt begins.
@Suite("The init file") struct InitFileTests {
  private static let file = "home/config/readout/init"

  private func workplace(_ lines: [String]) throws -> Workplace {
    let workplace = try Workplace.withNews()
    try workplace.file(Self.file, lines.map { $0 + "\n" }.joined())
    return workplace
  }

  @Test("is run before the first prompt; what fails in it is told and stops nothing")
  func prompt() throws {
    let workplace = try workplace([
      "# mine", "set city Osh", "nonsense", "alias city 'find $city'", "source more", "quit",
    ])
    try workplace.file("home/config/readout/more", "show 99\nset never on\n")
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    let errors = terminal.screen.rows.joined()
    #expect(errors.contains("/readout/init:3: error: there is no command nonsense"))
    #expect(errors.contains("/readout/more:1: error: "))
    #expect(try terminal.enter("city").contains { $0.contains("Osh") })
    #expect(terminal.leave() == 0)
  }

  @Test("is not run for a script unless asked for, nor at a prompt with --no-init")
  func asked() throws {
    let workplace = try workplace(["set city Osh"])
    let line = #"question "To $city?""#
    #expect(try workplace.run([workplace.news, "-c", line]).code == 1)
    #expect(try workplace.run([workplace.news], script: [line]).code == 1)
    let asked = try workplace.run([workplace.news, "--init", "-c", line])
    #expect(asked.lines == ["question: To Osh?"], "\(asked.error)")
    let terminal = try Terminal([workplace.news, "--no-init"], in: workplace)
    try terminal.expectPrompt()
    #expect(try terminal.enter("set city").contains { $0.contains("no variable city") })
    #expect(terminal.leave() == 0)
  }

  @Test("counts for less than the command line")
  func options() throws {
    let workplace = try workplace(["set format csv", "set city Osh", "set width 50"])
    let outcome = try workplace.run([
      workplace.news, "--init", "--format", "jsonl", "--set", "city=Aktau", "-c", "set",
    ])
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    func value(_ name: String) -> String? {
      records.first { $0.text("name") == name }?.text("value")
    }
    #expect(value("format") == "jsonl" && value("city") == "Aktau" && value("width") == "50")
  }

  @Test("that cannot be read is told")
  func unreadable() throws {
    let workplace = try Workplace.withNews()
    try workplace.file(Self.file + "/inside", "")
    let outcome = try workplace.run([workplace.news, "--init", "-c", "docs 1"])
    #expect(outcome.code == 0 && !outcome.output.isEmpty)
    #expect(outcome.errorLines.contains { $0.contains("readout/init is a folder") })
  }
}
