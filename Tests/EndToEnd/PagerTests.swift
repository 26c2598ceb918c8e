import Foundation
import Testing

/// Results longer than the screen: at the prompt alone, and the reader's own program.
@Suite("The pager") struct PagerTests {
  private typealias Key = Terminal.Key

  private func open(
    _ workplace: Workplace, pager: String
  ) throws -> Terminal {
    let terminal = try Terminal(
      [workplace.news], in: workplace, rows: 20, environment: ["PAGER": pager])
    try terminal.expectPrompt()
    return terminal
  }

  @Test("takes what is longer than the screen, and nothing else")
  func longOnly() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(workplace, pager: "cut -c 1-9 | sed 's/^/paged:/'")
    #expect(try terminal.enter("help").allSatisfy { $0.hasPrefix("paged:") })
    #expect(try terminal.enter("docs").allSatisfy { !$0.hasPrefix("paged:") })
    // Data too; and a result that goes elsewhere is long there.
    _ = try terminal.enter("help > file")
    #expect(!(try workplace.text("file").contains("paged:")))
    try workplace.file("script", "help\n")
    #expect(try terminal.enter("source script").allSatisfy { !$0.hasPrefix("paged:") })
    _ = try terminal.enter("set pager off")
    #expect(try terminal.enter("help").allSatisfy { !$0.hasPrefix("paged:") })
    _ = try terminal.enter(#"set pager "cut -c 1-9 | sed 's/^/other:/'""#)
    #expect(try terminal.enter("help").allSatisfy { $0.hasPrefix("other:") })
    #expect(terminal.leave() == 0)
    let piped = try workplace.run(
      [workplace.news, "-c", "help"], script: [], environment: ["PAGER": "sed 's/^/paged:/'"])
    #expect(!piped.output.contains("paged:"))
  }

  @Test("one that stops early, or is not there, is no failure")
  func early() throws {
    let workplace = try Workplace.withNews()
    for (pager, rows) in [("head -n 2", 2), ("exit 3", 0)] {
      let terminal = try open(workplace, pager: pager)
      #expect(try terminal.enter("help").count == rows, "\(pager)")
      #expect(try terminal.enter("docs").contains { $0.contains("The Harbour Waits") })
      #expect(terminal.leave() == 0)
    }
    let terminal = try open(workplace, pager: "no-such-pager-here")
    #expect(try terminal.enter("help").contains { $0.contains("quotes") })
    #expect(terminal.leave() == 0)
  }

  @Test("Ctrl-C is the pager's own, and the prompt is as it was")
  func interrupt() throws {
    let workplace = try Workplace.withNews()
    let terminal = try open(
      workplace, pager: #"sh -c 'trap "echo caught" INT; cat > held; echo ready; sleep 1; sleep 1'"#
    )
    terminal.send("help" + Key.enter)
    try terminal.expect("ready")
    terminal.send(Key.controlC)
    try terminal.expect("caught")
    try terminal.expectPrompt()
    #expect(!terminal.screen.rows.contains { $0.contains("interrupted") })
    #expect(try workplace.text("held").contains("quotes"))
    #expect(try terminal.enter("docs").contains { $0.contains("The Harbour Waits") })
    #expect(terminal.leave() == 0)
  }

  @Test(
    "less, with the options of its user",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/less")))
  func less() throws {
    let workplace = try Workplace.withNews()
    // What is taken where nobody has named a pager.
    let terminal = try Terminal(
      ["-u", "PAGER", try Program.path(), workplace.news], in: workplace, rows: 20,
      environment: ["LESS": "-RX -Psmine-mine"], program: "/usr/bin/env")
    try terminal.expectPrompt()
    terminal.send("help" + Key.enter)
    try terminal.expect("mine-mine")
    // Four of them would end the program; keys pressed together with them are lost.
    for _ in 0..<4 {
      terminal.send(Key.controlC)
      terminal.look(for: 0.2)
    }
    terminal.send("q")
    try terminal.expectPrompt()
    #expect(try terminal.enter("docs").contains { $0.contains("The Harbour Waits") })
    #expect(terminal.leave() == 0)
  }

  @Test("nothing pages on a terminal that cannot go back")
  func dumb() throws {
    let workplace = try Workplace.withNews()
    let terminal = try Terminal(
      [workplace.news], in: workplace, rows: 20,
      environment: ["PAGER": "sed 's/^/paged:/'", "TERM": "dumb"])
    try terminal.expectPrompt(editable: false)
    terminal.send("help\n")
    try terminal.expect("help tour")
    try terminal.expectPrompt(editable: false)
    #expect(!terminal.screen.rows.contains { $0.hasPrefix("paged:") })
  }
}
