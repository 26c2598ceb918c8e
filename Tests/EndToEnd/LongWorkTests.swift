import Testing

/// Work that takes long: it is told how far it is, and Ctrl-C ends it with nothing half done.
@Suite("Long work") struct LongWorkTests {
  private typealias Key = Terminal.Key

  /// So many articles in one file, no two alike, with something for every lens.
  private func workplace(articles count: Int) throws -> Workplace {
    let workplace = try Workplace()
    let filler = (0..<30).map { "The \($0)th wagon of the train from Osh stood in the yard." }
      .joined(separator: " ")
    let lines = (0..<count).map { number in
      let text =
        "“We will keep gate \(number) open,” said Aida Bekova, the director of the dam. The "
        + "European Union has imposed sanctions on owner \(number). Turkey offered to mediate "
        + "between Russia and Ukraine in Astana. \(filler)"
      return #"{"title": "Gate \#(number)", "text": "\#(text)", "date": "2023-03-03"}"#
    }
    try workplace.file("news/all.jsonl", lines.joined(separator: "\n") + "\n")
    return workplace
  }

  @Test("Ctrl-C stops it, the bar goes, and what is read afterwards is whole")
  func interrupted() throws {
    let count = 3000
    let workplace = try workplace(articles: count)
    let arguments = ["news", "--store", workplace.path + "/kept"]
    let terminal = try Terminal(arguments, in: workplace)
    try terminal.expectPrompt(within: 60)
    for line in ["quotes speakers", "top names", "mediation stance", "sanctions who"] {
      let start = terminal.screen.row
      terminal.send(line + Key.enter)
      // A fast machine may be through before there is anything to tell.
      try terminal.wait("a bar, or the end of \(line)", within: 60) { screen in
        screen.row > start
          && (screen.current.contains(" of 3,000") || screen.current == "readout>")
      }
      terminal.send(Key.controlC)
      try terminal.expectPrompt(within: 60)
      #expect(!terminal.screen.current.contains("reading"))
      #expect(terminal.screen.rows.allSatisfy { !$0.contains("█") && !$0.contains("░") })
      // A second command follows at once.
      let hits = try terminal.enter("find \"gate 2999\"")
      #expect(hits.contains { $0.contains("1 in 1 of 3000 documents") }, "\(hits)")
    }
    #expect(terminal.leave() == 0)
    // Nothing of the interrupted work was kept that is not true.
    let outcome = try workplace.run(
      arguments + ["-c", "quotes doc=17 --format jsonl"])
    let quotes = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(quotes.compactMap { $0.text("speaker") } == ["Aida Bekova"], "\(outcome.output)")
    let docs = try workplace.records(arguments, "count gate")
    #expect(docs.first?.number("documents") == count)
  }

  @Test("a long listing stops too")
  func listing() throws {
    let workplace = try workplace(articles: 1500)
    let terminal = try Terminal(["news"], in: workplace)
    try terminal.expectPrompt(within: 60)
    terminal.send("docs" + Key.enter)
    try terminal.expect("Gate 3", within: 60)
    terminal.send(Key.controlC)
    try terminal.expectPrompt(within: 60)
    #expect(try terminal.enter("docs 7").contains { $0.contains("Gate 6") })
    #expect(terminal.leave() == 0)
  }

  @Test("no bar where standard error is no terminal")
  func quiet() throws {
    let workplace = try workplace(articles: 120)
    let outcome = try workplace.run(["news", "-c", "quotes speakers"])
    #expect(outcome.code == 0 && !outcome.error.contains("reading"), "\(outcome.error)")
  }
}
