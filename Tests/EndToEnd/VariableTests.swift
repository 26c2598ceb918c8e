import Testing

/// Words with a name of the analyst's own, in scripts and lines alike.
@Suite("Variables") struct VariableTests {
  @Test("are set by a line, by --set and by a script, and put into later lines")
  func sources() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("names.readout", "set ship ferry\n")
    let outcome = try workplace.run([
      workplace.news, "--set", "city=Osh", "--set", "n=2", "-f", "names.readout",
      "-c", #"question "Will the $ship reach $city in ${n}0 days?""#,
    ])
    #expect(outcome.lines == ["question: Will the ferry reach Osh in 20 days?"])
    #expect(outcome.code == 0, "\(outcome.error)")
  }

  @Test("amounts of money stay as they are typed, and single marks keep a dollar")
  func money() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        "set bn x", #"question "Is $5bn or US$300 million or US$bn enough?""#,
        "question 'What is $bn?'", #"question "What is \$bn?""#,
      ])
    #expect(
      outcome.lines == [
        "question: Is $5bn or US$300 million or US$bn enough?", "question: What is $bn?",
        "question: What is $bn?",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
  }

  @Test("one that is not set is an error that names it and those near")
  func undefined() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news], script: ["set who Osh", "find $whoo"])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    let error = try #require(outcome.errorLines.last)
    #expect(error.hasPrefix("stdin:2: error: ") && error.contains("whoo") && error.contains("$who"))
  }

  @Test("a program behind | finds them in its environment, and none of its own is replaced")
  func environment() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--set", "who=a \"b\" 'c'", "--set", "HOME=/elsewhere"],
      script: [#"docs | cat > /dev/null; echo "$who" "$HOME""#])
    #expect(outcome.lines == ["a \"b\" 'c' \(workplace.path)/home"])
  }

  @Test("unset forgets one; what was not set is an error")
  func unset() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--keep-going"],
      script: ["set who Osh", "unset who", "find $who", "unset who", "set 5 x"])
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.map { $0.prefix(8) } == ["stdin:3:", "stdin:4:", "stdin:5:"])
  }

  @Test("--set that sets nothing ends in 64", arguments: ["who", "=x", "5=x", "format=yaml"])
  func badOption(definition: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "--set", definition, "-c", "docs"])
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1 && outcome.error.contains("--set"), "\(outcome.error)")
  }
}
