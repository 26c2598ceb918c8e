import Testing

/// The program's options, and the exit codes that scripts rely on.
@Suite("The command line") struct CommandLineTests {
  @Test("-c and -f run in the order given, and standard input is not read")
  func order() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("two.readout-script", "question \"Two?\"\n")
    let outcome = try workplace.run(
      [
        workplace.news, "-c", #"question "One?""#, "-f", "two.readout-script",
        "--command", #"question "Three?""#, "--file=two.readout-script",
      ], script: [#"question "From standard input?""#])
    #expect(
      outcome.lines == ["question: One?", "question: Two?", "question: Three?", "question: Two?"])
    #expect(outcome.code == 0, "\(outcome.error)")
  }

  @Test("a script stops at its first failing line and names it")
  func stop() throws {
    let workplace = try Workplace.withNews()
    let script = [#"question "One?""#, "# comment", "", "show 99", #"question "Two?""#]
    let outcome = try workplace.run([workplace.news], script: script)
    #expect(outcome.lines == ["question: One?"])
    #expect(outcome.code == 1)
    #expect(outcome.errorLines.contains { $0.hasPrefix("stdin:4: error: ") }, "\(outcome.error)")

    try workplace.file("day.script", script.joined(separator: "\n"))
    let file = try workplace.run([workplace.news, "-f", "day.script"])
    #expect(file.lines == ["question: One?"])
    #expect(file.code == 1)
    #expect(file.errorLines.contains { $0.hasPrefix("day.script:4: error: ") }, "\(file.error)")
  }

  @Test("--keep-going runs all lines and still ends in 1")
  func keepGoing() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      ["--keep-going", workplace.news],
      script: ["show 99", #"question "One?""#, "nonsense", #"question "Two?""#])
    #expect(outcome.lines == ["question: One?", "question: Two?"])
    #expect(outcome.code == 1)
    let errors = outcome.errorLines.filter { $0.contains("error:") }
    #expect(errors.count == 2, "\(outcome.error)")
    #expect(errors.first?.hasPrefix("stdin:1: error: ") == true)
    #expect(errors.last?.hasPrefix("stdin:3: error: ") == true)
  }

  @Test("-c lines stop at the first failing one, --keep-going carries on")
  func commands() throws {
    let workplace = try Workplace.withNews()
    let lines = ["-c", "show 99", "-c", #"question "One?""#]
    let stopped = try workplace.run([workplace.news] + lines)
    #expect(stopped.output.isEmpty)
    #expect(stopped.code == 1)
    let all = try workplace.run([workplace.news, "--keep-going"] + lines)
    #expect(all.lines == ["question: One?"])
    #expect(all.code == 1)
  }

  @Test("quit ends a script where it stands")
  func quit() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news], script: [#"question "One?""#, "quit", "nonsense"])
    #expect(outcome.lines == ["question: One?"])
    #expect(outcome.code == 0, "\(outcome.error)")
  }

  // MARK: What cannot be worked with

  @Test(
    "what cannot be used ends in 2, with one line that names it",
    arguments: [
      ["missing"], ["empty"], ["news", "--session", "news/ferry.txt", "-c", "marks"],
      ["news", "--store", "news/ferry.txt", "-c", "docs"], ["pictures"], ["news", "missing"],
    ])
  func unusable(_ arguments: [String]) throws {
    let workplace = try Workplace.withNews()
    try workplace.file("empty/.hidden", "nothing to read")
    try workplace.file("pictures/one.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1])
    let before = try workplace.bytes("news/ferry.txt")
    let outcome = try workplace.run(arguments, script: ["docs"])
    #expect(outcome.code == 2, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.isEmpty)
    let errors = outcome.errorLines.filter { $0.contains("error:") }
    #expect(errors.count == 1, "\(outcome.error)")
    let culprit = arguments.first { $0 != "news" && !$0.hasPrefix("-") } ?? ""
    let name = culprit.split(separator: "/").last.map(String.init) ?? ""
    #expect(errors.first?.contains(name) == true, "\(outcome.error)")
    // An article that was taken for a session or a store is still that article.
    #expect(try workplace.bytes("news/ferry.txt") == before)
  }

  @Test(
    "wrong usage ends in 64",
    arguments: [["--nonsense"], ["--format", "yaml"], ["--session"], ["--color", "blue"]])
  func usage(_ arguments: [String]) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news] + arguments, script: ["docs"])
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(arguments.last ?? ""))
  }

  @Test("a script that is not there is named, and nothing runs after it")
  func missingScript() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-f", "missing.script", "-c", "docs"])
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("missing.script"))
  }

  // MARK: Standard output

  @Test("--version and --help answer on standard output")
  func answers() throws {
    let workplace = try Workplace()
    let version = try workplace.run(["--version"])
    #expect(version.code == 0)
    #expect(version.lines.count == 1)
    let parts = version.output.split { " .\n".contains($0) }
    #expect(parts.first == "readout" && parts.dropFirst().count == 3)
    let help = try workplace.run(["--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("--session") && help.output.contains("--keep-going"))
    #expect(help.error.isEmpty)
  }

  @Test("paths tells where things are kept")
  func paths() throws {
    let workplace = try Workplace()
    let outcome = try workplace.run(["paths"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(workplace.path + "/home/data/readout/sessions"))
    #expect(outcome.output.contains(workplace.path + "/home/state/readout/drafts"))
    let names = [
      "sessions", "drafts", "history", "lessons shown", "init file", "lexicons", "lenses", "cache",
      "sample corpus",
    ]
    #expect(outcome.lines.count == names.count)
    for (line, name) in zip(outcome.lines, names) { #expect(line.hasPrefix(name + "  ")) }
    // What is not there yet is marked, all in one column.
    let places = outcome.lines.compactMap { line in
      line.firstRange(of: "not there yet").map {
        line.distance(from: line.startIndex, to: $0.lowerBound)
      }
    }
    #expect(Set(places).count == 1)
    // The sample corpus is there, and nobody in a workplace is taught any more.
    #expect(places.count == names.count - 2)
    try workplace.file("home/config/readout/init", "set who Osh\n")
    let row = try #require(try workplace.run(["paths"]).lines.first { $0.hasPrefix("init file") })
    #expect(row.hasSuffix("/home/config/readout/init"))
  }

  @Test("warnings and messages go to standard error: what is left is results")
  func resultsAlone() throws {
    let workplace = try Workplace.withNews()
    try workplace.file(
      "news/stray.txt", bytes: Array("A pier at Aktau. ".utf8) + [0xE9, 0x21, 0x0A])
    try workplace.file("news/wide.txt", bytes: [0xFF, 0xFE, 0x41, 0, 0x42, 0])
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl", "--session", "clean", "--keep-going"],
      script: ["docs", #"find "Aktau""#, "nonsense", #"mark %1 --note "here""#, "marks", "help"])
    #expect(outcome.code == 1)
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(records.contains { $0.text("doc") == "stray" })
    #expect(records.contains { $0.text("id") == "m1" })
    // The place of the first bad byte, and the file that is left out.
    #expect(outcome.errorLines.contains { $0.contains("stray.txt") && $0.contains("17") })
    #expect(outcome.errorLines.contains { $0.contains("wide.txt") && $0.contains("UTF-16") })
    #expect(!records.contains { $0.text("doc") == "wide" })
  }

  @Test("a reader that stops early is no error")
  func earlyEnd() throws {
    let workplace = try Workplace.withNews()
    // More than a pipe holds, so that the program is still writing when its reader has gone.
    try workplace.file("long.txt", String(repeating: "The ferry left the pier. ", count: 8000))
    let line = #"{ "$0" long.txt -c "show 1"; echo "code $?" >&2; } | head -n 1"#
    let outcome = try workplace.run(["-c", line, try Program.path()], program: "/bin/sh")
    #expect(outcome.lines.count == 1)
    #expect(outcome.errorLines.contains("code 0"), "\(outcome.error)")
    #expect(!outcome.error.contains("error:"))

    let piped = try workplace.run(
      ["long.txt", "-c", "show 1 | head -n 1", "-c", #"question "On?""#])
    #expect(piped.code == 0, "\(piped.error)")
    #expect(piped.lines.count == 2 && piped.lines.last == "question: On?")
  }
}
