import Reading
import ReadoutKit
import Testing

@testable import Mediation

/// Finds in one text.
func findings(in text: String) -> [Finding] {
  let desk = TextDesk([("text", text)])
  return desk.findings(of: MediationPlugin(), in: desk.documents[0])
}

@Suite("The lens mediation") struct MediationTests {
  @Test("finds the mention and reads its stance", arguments: Examples.mentions)
  func mention(example: Examples.Example) {
    let read = findings(in: example.sentence).compactMap { $0.text("stance") }
    #expect(read.contains { example.expected.contains($0) }, "read as \(read)")
  }

  @Test("finds nothing where the words mean something else", arguments: Examples.traps)
  func trap(sentence: String) {
    #expect(findings(in: sentence).isEmpty)
  }

  @Test("has an example of every stance")
  func coverage() {
    let shown = Set(Examples.mentions.flatMap(\.expected))
    #expect(shown == Set(Stance.allCases.map(\.rawValue)))
  }

  @Test("writes its fields in a fixed order")
  func fields() throws {
    let finding = try #require(findings(in: "Israel rejected the ceasefire proposal.").first)
    #expect(
      finding.roles.map(\.name) == [
        "instrument", "stance", "mediator", "parties", "actor", "holder", "name", "date",
      ])
  }

  @Test("passes over excluded sentences")
  func excluded() {
    let text = Text("Israel rejected the ceasefire proposal.")
    let zone = Zone(range: text.range, kind: .related)
    let document = Document(number: 1, name: "a", path: "a", zones: [zone], hash: "")
    let reading = DocumentReading(of: document, text: text)
    #expect(MediationPlugin().findings(in: reading).isEmpty)
  }

  @Test(
    "survives any text",
    arguments: [
      "", "peace", "Peace", "truce", "to mediate", "brokered by", "end the war", "end", "talks",
      "negotiate", "exert pressure", "peace talks if, unless; that", "settlement to the war",
      "\u{FEFF}ceasefire\r\n\r\nwar", "-brokered ceasefire", "no peace plan",
    ])
  func survives(text: String) {
    for finding in findings(in: text) {
      #expect(finding.range.upperBound <= text.utf8.count)
      #expect(!finding.range.isEmpty)
    }
  }
}
