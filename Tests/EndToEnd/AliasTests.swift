import Testing

/// Commands of the analyst's own.
@Suite("Aliases of a run") struct AliasTests {
  @Test("an alias runs its line with what is typed behind it, in scripts too")
  func use() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("ask.readout", "ask \"Three?\"\n")
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        "alias ask question", "ask \"One?\"", "alias again \"ask\"", "again \"Two?\"",
        "source ask.readout", "alias j \"docs 1 --format jsonl\"", "j | wc -l", "j --format csv",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.lines.prefix(3) == ["question: One?", "question: Two?", "question: Three?"])
    #expect(outcome.lines.dropFirst(3).first?.contains("1") == true)
    #expect(outcome.lines.dropFirst(4).first?.hasPrefix("number,doc,") == true)
  }

  @Test("aliases are listed, shown by name, and forgotten")
  func list() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl"],
      script: [
        "alias ferry \"find ferry\"", "alias osh='find $city'", "alias", "alias osh",
        "unalias ferry", "alias",
      ])
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(records.map { $0.text("alias") } == ["ferry", "osh", "osh", "osh"])
    #expect(records.last?.text("line") == "find $city")
    let empty = try workplace.run([workplace.news, "-c", "alias"])
    #expect(empty.code == 0 && empty.output.contains("no aliases"))
  }

  @Test("a command is hidden only where that is said, and its own line still reaches it")
  func hiding() throws {
    let workplace = try Workplace.withNews()
    let refused = try workplace.run([workplace.news, "-c", "alias docs \"docs 2\""])
    #expect(refused.code == 1 && refused.error.contains("docs is a command"))
    let short = try workplace.run([workplace.news, "-c", "alias q \"quotes\""])
    #expect(short.code == 1 && short.error.contains("--over"))
    let hidden = try workplace.run(
      [workplace.news, "--format", "jsonl"],
      script: ["alias --over docs \"docs 2\"", "docs", "unalias docs", "docs"])
    let numbers = try JSONRecord.lines(of: hidden.outputBytes).map { $0.number("number") }
    #expect(numbers == [2, 1, 2, 3])
  }

  @Test(
    "what cannot be an alias is refused with a way out",
    arguments: [
      "alias a \"a x\"", "alias 1 docs", "alias a", "alias a \"\"", "alias a docs 2", "unalias a",
      "alias a \"find 'x\"",
    ])
  func refused(line: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", line])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1 && outcome.error.contains("; "), "\(outcome.error)")
  }
}
