import Foundation
import Testing

/// Tab at a real prompt, with values that come from the articles and the session.
@Suite("Completion from data") struct CompletionListTests {
  typealias Key = Terminal.Key

  private func open() throws -> (Workplace, Terminal) {
    let workplace = try Workplace()
    let session = (Checkout.root ?? "") + "/sessions/china-line.readout"
    try workplace.file("sessions/china-line.readout", bytes: try fileBytes(session))
    let terminal = try Terminal(["-s", "china-line"], in: workplace)
    try terminal.expectPrompt()
    return (workplace, terminal)
  }

  @Test("a list says what each thing is, and narrows as one types")
  func narrows() throws {
    let (workplace, terminal) = try open()
    terminal.send("note " + Key.tab)
    try terminal.expect("banks keep clear")
    try terminal.expect("Chinese firms sanctioned")
    terminal.send("bank" + Key.tab)
    try terminal.expectLine("note m11")
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    withExtendedLifetime(workplace) {}
  }

  @Test(
    "what is put in is what the command takes",
    arguments: [
      ("show buergen", "show 9"),
      ("quotes speaker=modi", "quotes speaker=\"Narendra Modi\""),
      ("rate m10 he", "rate m10 hedge="),
      ("mark 4:5 c=omis", "mark 4:5 c=rhetoric/omission"),
      ("sanctions status=ev", "sanctions status=evaded"),
      ("open chi", "open china-line"), ("central-asia show kyrg", "central-asia show Kyrgyzstan"),
      ("as-of 2024-05-30 sce", "as-of 2024-05-30 scenario"),
    ])
  func values(_ typed: String, _ completed: String) throws {
    let (workplace, terminal) = try open()
    terminal.send(typed)
    try terminal.expectLine(typed)
    terminal.send(Key.tab)
    try terminal.expectLine(completed)
    terminal.send(Key.controlC)
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    withExtendedLifetime(workplace) {}
  }

  @Test("a value that was put in is understood")
  func understood() throws {
    let (workplace, terminal) = try open()
    terminal.send("quotes speaker=modi" + Key.tab)
    try terminal.expectLine("quotes speaker=\"Narendra Modi\"")
    terminal.send(Key.enter)
    try terminal.expect("era of war")
    try terminal.expectPrompt()
    #expect(terminal.leave() == 0)
    withExtendedLifetime(workplace) {}
  }

  @Test("after a command's first use the prompt names the next step, once")
  func lesson() throws {
    let workplace = try Workplace.withNews()
    try FileManager.default.removeItem(atPath: workplace.path + "/home/state/readout/lessons")
    let terminal = try Terminal([workplace.news], in: workplace)
    try terminal.expectPrompt()
    #expect(try terminal.enter("docs").contains { $0.hasPrefix("next: show 1") })
    #expect(try !terminal.enter("docs").contains { $0.hasPrefix("next:") })
    #expect(terminal.leave() == 0)
    let script = try workplace.run([workplace.news], script: ["find pier"])
    #expect(!(script.output + script.error).contains("next:"))
  }
}
