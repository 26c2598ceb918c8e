import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("Efforts told over several sentences") struct DocumentTests {
  static func stances(_ text: String) -> [String] {
    findings(in: text).compactMap { $0.text("stance") }
  }

  @Test("reads an answer to the offer in the sentence before")
  func answer() throws {
    let read = findings(in: "Kenya proposed a truce in Congo. Rwanda rejected it as a trick.")
    #expect(read.compactMap { $0.text("stance") } == ["offered", "rejected"])
    let last = try #require(read.last)
    #expect(last.texts("actor") == ["Rwanda"])
    #expect(last.text("instrument") == "ceasefire")
    #expect(
      Self.stances("Kenya proposed a truce in Congo. Rwanda welcomed the offer.")
        == ["offered", "accepted"])
  }

  @Test(
    "reads no answer where none is given",
    arguments: [
      "Kenya proposed a truce in Congo. Rwanda may accept it.",
      "Kenya proposed a truce in Congo. Rwanda rejected the budget.",
      "Kenya proposed a truce in Congo.\n\nRwanda rejected it as a trick.",
    ])
  func noAnswer(text: String) {
    #expect(Self.stances(text) == ["offered"])
  }

  @Test("lets `no` answer a question, and a bare question tell of nothing")
  func question() {
    let asked = "Could Erdogan be the mediator in the war?"
    let answered = findings(in: asked + " “No,” said Lavrov.")
    #expect(answered.compactMap { $0.text("stance") } == ["rejected"])
    #expect(answered.first?.texts("actor") == ["Russia"])
    #expect(Self.stances("Is Erdogan the mediator in this war? He has said little.").isEmpty)
  }

  @Test("knows an invitation to a summit that was spoken of")
  func invitation() {
    let summit = "Norway will host a peace summit on Sudan."
    let refusal = "Egypt turned the invitation down."
    #expect(Self.stances(summit + "\n\n" + refusal).last == "rejected")
    #expect(Self.stances(refusal).isEmpty)
  }

  @Test("passes over a heading that names nobody, and counts one that the text tells once")
  func headings() {
    #expect(Self.stances("Many mediators, much war, no result\n\nIt rained.").isEmpty)
    #expect(
      Self.stances("Israel rejects ceasefire proposal\n\nIsrael rejected the ceasefire proposal.")
        == ["rejected"])
    #expect(
      Self.stances("Israel rejects ceasefire proposal\n\nIt rained in Geneva.") == ["rejected"])
  }
}
