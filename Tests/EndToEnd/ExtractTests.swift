import Testing

/// `readout extract`: a filter for pipes and for clusters.
@Suite("Extract") struct ExtractTests {
  private static func line(_ id: String, _ text: String) -> String {
    #"{"id":"\#(id)","text":"\#(text)"}"#
  }

  private static let remark = "“We will keep the line open,” said Aida Bekova in Aktau."
  private static let measure = "The European Union has imposed sanctions on Russia."

  private func extract(
    _ arguments: [String] = [], lines: [String], code: Int32 = 0,
    at location: SourceLocation = #_sourceLocation
  ) throws -> (records: [JSONRecord], outcome: Outcome) {
    let workplace = try Workplace()
    let outcome = try workplace.run(["extract"] + arguments, script: lines, at: location)
    #expect(outcome.code == code, "\(outcome.error)", sourceLocation: location)
    return (try JSONRecord.lines(of: outcome.outputBytes), outcome)
  }

  @Test("one line in gives one line out, in order, with id, hash and versions")
  func lines() throws {
    let texts = [Self.remark, "Nothing here.", Self.measure]
    let input = texts.enumerated().map { Self.line("a/\($0)", $1) }
    let (records, _) = try extract(["--plugins", "quotes,sanctions"], lines: input)
    #expect(records.map { $0.text("id") } == ["a/0", "a/1", "a/2"])
    #expect(records.map { $0.number("line") } == [1, 2, 3])
    #expect(records.map { $0.records("findings").count } == [1, 0, 1])
    #expect(records.allSatisfy { $0.text("hash")?.count == 64 })
    #expect(
      records.map { $0.records("findings").first?.text("plugin") } == ["quotes", nil, "sanctions"])
    guard case .object(let versions) = records[0]["plugins"] else {
      Issue.record("no versions")
      return
    }
    #expect(Set(versions.keys) == ["quotes", "sanctions"])
  }

  @Test("the findings are those of the prompt, and their offsets count in the text")
  func findings() throws {
    let text = "– é – " + Self.remark
    let (records, _) = try extract(["--plugins", "quotes"], lines: [Self.line("x", text)])
    let finding = try #require(records.first?.records("findings").first)
    #expect(finding.isSlice(of: CodePoints(Array(text.utf8))))
    #expect(finding.text("speaker") == "Aida Bekova")
    let workplace = try Workplace()
    try workplace.file("news/x.txt", text)
    let shown = try #require(try workplace.records(["news"], "quotes").first)
    #expect(shown == finding)
  }

  @Test("a bad line gives its number and the reason, is counted, and stops nothing")
  func bad() throws {
    let input = ["{", Self.line("b", Self.measure), "[1]", "", #"{"id":"n"}"#, "\u{1B}[2J"]
    let (records, outcome) = try extract(lines: input, code: 1)
    #expect(records.map { $0.number("line") } == [1, 2, 3, 5, 6])
    #expect(records.map { $0["error"] != nil } == [true, false, true, true, true])
    #expect(outcome.error.contains("4 of 6 lines"))
  }

  @Test("flat is one line a finding")
  func flat() throws {
    let input = [Self.line("a", Self.remark + " " + Self.measure), Self.line("b", "Nothing.")]
    let (records, _) = try extract(["--flat"], lines: input)
    #expect(records.count >= 2 && records.allSatisfy { $0.text("id") == "a" })
    #expect(Set(records.compactMap { $0.text("plugin") }).isSuperset(of: ["quotes", "sanctions"]))
    #expect(records.allSatisfy { $0.number("version") != nil })
  }

  @Test("cores change nothing in what comes out", arguments: [1, 2, 5])
  func jobs(_ jobs: Int) throws {
    let input = (0..<3000).map { number in
      Self.line(
        "\(number)",
        number.isMultiple(of: 40)
          ? Self.measure : String(repeating: "The pier. ", count: number % 50))
    }
    let (records, _) = try extract(["--jobs", "\(jobs)", "--plugins", "sanctions"], lines: input)
    #expect(records.map { $0.text("id") } == (0..<3000).map { "\($0)" })
    #expect(records.count { !$0.records("findings").isEmpty } == 75)
  }

  @Test("fields of other names are mapped")
  func columns() throws {
    let (records, _) = try extract(
      ["--columns", "text=words,id=key"], lines: [#"{"key":"k7","words":"\#(Self.measure)"}"#])
    #expect(records.first?.text("id") == "k7")
    #expect(records.first?.records("findings").isEmpty == false)
  }

  @Test(
    "a wrong call is told what is right",
    arguments: [
      (["--plugins", "weather"], "there are quotes"), (["--jobs", "0"], "1 or more"),
      (["--columns", "nonsense"], "columns"), (["--plugins", ","], "names no lens"),
    ])
  func usage(_ arguments: [String], _ hint: String) throws {
    let (records, outcome) = try extract(arguments, lines: [], code: 64)
    #expect(records.isEmpty && outcome.error.contains(hint), "\(outcome.error)")
  }

  @Test("nothing in is nothing out")
  func nothing() throws { #expect(try extract(lines: []).records.isEmpty) }
}
