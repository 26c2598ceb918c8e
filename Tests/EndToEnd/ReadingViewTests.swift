import Testing

/// `show`: an article as it is read, with what lenses found in it and what is marked.
@Suite("The reading view") struct ReadingViewTests {
  private static let article = """
    The Dam Is Safe

    By Sample Desk

    ASTANA, March 3, 2023 — The European Union has imposed sanctions on the owner of the dam. The \
    engineers went home.

    “We will keep the gates open,” said Aida Bekova, the director of the dam. Turkey offered to \
    mediate between Russia and Ukraine.

    """

  private func workplace(_ tail: String = "") throws -> Workplace {
    let workplace = try Workplace()
    try workplace.file("news/dam.txt", Self.article + tail)
    return workplace
  }

  /// The row of a sentence: its number, the margin, the words.
  private func row(_ number: Int, in lines: [String]) -> [Substring] {
    lines.map { $0.split(separator: " ") }.first { $0.first == "\(number)" } ?? []
  }

  @Test("without colour the margin tells which lens found something, and where a mark stands")
  func margin() throws {
    let outcome = try workplace().run(
      ["news"], script: [#"mark 1 "engineers went""#, #"mark 1 "gates open" to=m1"#, "show 1"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let shown = Array(outcome.lines.drop { !$0.hasPrefix("1 The Dam") })
    #expect(row(3, in: shown).dropFirst().first?.contains("S") == true, "\(shown)")
    #expect(row(4, in: shown).dropFirst().first == "m1", "\(shown)")
    let spoken = row(5, in: shown).dropFirst().prefix(2)
    #expect(spoken.first?.contains("Q") == true && spoken.last == "m1", "\(shown)")
    #expect(row(6, in: shown).dropFirst().first?.contains("M") == true, "\(shown)")
    // The legend: a line for each letter, and the words of the mark.
    for words in ["quotes 1: 5 Aida Bekova", "sanctions 1: 3 imposed", "mediation 1: 6 offered"] {
      #expect(shown.contains { $0.contains(words) }, "\(words): \(shown)")
    }
    #expect(shown.contains { $0.contains("m1") && $0.contains("4 “engineers went”") }, "\(shown)")
  }

  @Test("with colour the very words are coloured, each lens in its own, marks underlined")
  func colours() throws {
    let workplace = try workplace()
    let outcome = try workplace.run(
      ["news", "--color", "always"], script: [#"mark 1 "engineers went" > m"#, "show 1"])
    #expect(outcome.output.contains("\u{1B}[1;4mengineers went\u{1B}[0m"), "\(outcome.output)")
    #expect(outcome.output.contains("\u{1B}[32m“We will keep the gates open,”"))
    let plain = try workplace.run(["news", "--color", "always", "-c", "show 1 > plain"])
    #expect(plain.code == 0)
    #expect(!(try workplace.text("plain").contains("\u{1B}")))
  }

  @Test("paragraphs stand apart, sentences of one do not; the title stands above")
  func paragraphs() throws {
    let text = try workplace().run(["news", "-c", "show 1"]).output
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "1 The Dam Is Safe")
    #expect(lines[1].contains("2023-03-03") && lines[1].contains("words"))
    let fourth = try #require(lines.firstIndex { $0.hasPrefix("4 ") })
    #expect(lines[fourth - 1].contains("owner of the dam"))
    #expect(lines[fourth + 1].isEmpty)
  }

  @Test("what is not of the article is one line, shown whole where it is named, and always data")
  func clutter() throws {
    let workplace = try workplace(
      """

      Subscribe to Our Newsletter

      By submitting your information, you are agreeing to our terms of use.

      Subscribe to our newsletter

      Share this article

      """)
    let zones = try #require(try workplace.records(["news"], "docs").first?.records("zones"))
    try #require(zones.contains { $0.text("kind") == "newsletter" })
    let shown = try workplace.run(["news", "-c", "show 1"]).lines
    let fold = try #require(shown.first { $0.contains("site clutter") })
    #expect(!shown.contains { $0.contains("terms of use") }, "\(shown)")
    let reference = try #require(fold.split(separator: " ").last)
    let named = try workplace.run(["news", "-c", "show \(reference)"]).lines
    #expect(named.contains { $0.contains("terms of use") }, "\(named)")
    let records = try workplace.records(["news"], "show 1")
    #expect(records.contains { $0.text("text")?.contains("terms of use") == true })
    #expect(records.compactMap { $0.number("sentence") } == Array(1...records.count))
  }

  @Test("around shows the neighbours, Enter alone goes on")
  func around() throws {
    let workplace = try workplace()
    let shown = try workplace.run(["news", "-c", "show 1:4 --around 1"]).lines
    #expect((3...5).allSatisfy { !row($0, in: shown).isEmpty }, "\(shown)")
    #expect(row(2, in: shown).isEmpty && row(6, in: shown).isEmpty, "\(shown)")
    let terminal = try Terminal([workplace.path + "/news"], in: workplace)
    try terminal.expectPrompt()
    _ = try terminal.enter("show 1:4")
    terminal.send(Terminal.Key.enter)
    try terminal.expect("We will keep the gates open")
    try terminal.expect("quotes 1: 5 Aida Bekova")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
  }

  @Test("a mark over two articles is shown below both titles, with one legend")
  func severalArticles() throws {
    let workplace = try workplace()
    try workplace.file("news/other.txt", "The Gate\n\nThe gates were open all night.\n")
    let outcome = try workplace.run(
      ["news"], script: [#"mark 1 "gates open" 2 "open all night" > m"#, "show m1"])
    let lines = outcome.lines
    let titles = lines.indices.filter { lines[$0].hasPrefix("1 The Dam Is Safe") }
    let others = lines.indices.filter { lines[$0].hasPrefix("2 other") }
    #expect(titles.count == 1 && others.count == 1 && titles[0] < others[0], "\(lines)")
    #expect(
      lines.contains { $0.contains("1:5 “gates open” · 2:2 “open all night”") }, "\(lines)")
  }

  @Test("the hits of find stand under one another, between words cut where they must be")
  func concordance() throws {
    let workplace = try Workplace()
    try workplace.file(
      "news/a.txt",
      "The gates were closed.\n习近平习近平习近平习近平习近平习近平 gates 习近平习近平习近平.\nNobody "
        + "saw who it was that closed all the gates in the night before the flood came to town.\n")
    for width in [60, 80, 140] {
      let outcome = try workplace.run(
        ["news", "-c", "find gates"], environment: ["COLUMNS": "\(width)"])
      let hits = outcome.lines.filter { $0.contains("gates") }
      #expect(hits.count == 3)
      let columns = hits.compactMap { line in
        line.firstRange(of: "gates").map { Columns.of(line[..<$0.lowerBound]) }
      }
      #expect(Set(columns).count == 1, "\(outcome.output)")
      #expect(hits.allSatisfy { Columns.of($0) <= width }, "\(outcome.output)")
    }
  }
}
