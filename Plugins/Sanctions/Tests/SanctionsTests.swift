import Reading
import ReadoutKit
import Testing

@testable import Sanctions

/// Finds in one text.
func findings(in text: String) -> [Finding] {
  let desk = TextDesk([("text", text)])
  return desk.findings(of: SanctionsPlugin(), in: desk.documents[0])
}

@Suite("The lens sanctions") struct SanctionsTests {
  @Test("finds the mention and reads its status", arguments: Examples.mentions)
  func mention(example: Examples.Example) {
    let read = findings(in: example.sentence).compactMap { $0.text("status") }
    #expect(read.contains { example.expected.contains($0) }, "read as \(read)")
  }

  @Test("finds nothing where the words mean something else", arguments: Examples.traps)
  func trap(sentence: String) {
    #expect(findings(in: sentence).isEmpty)
  }

  @Test("has an example of every status")
  func coverage() {
    let shown = Set(Examples.mentions.flatMap(\.expected))
    #expect(shown == Set(Status.allCases.map(\.rawValue)))
  }

  @Test("writes its fields in a fixed order")
  func fields() throws {
    let finding = try #require(findings(in: "The EU imposed sanctions on Belarus.").first)
    #expect(
      finding.roles.map(\.name) == [
        "status", "sender", "target", "actor", "measure", "goods", "modality", "aspect", "aim",
        "regime", "secondary", "reason", "date",
      ])
  }

  @Test("passes over excluded sentences")
  func excluded() {
    let text = Text("The EU imposed sanctions on Belarus.")
    let zone = Zone(range: text.range, kind: .related)
    let document = Document(number: 1, name: "a", path: "a", zones: [zone], hash: "")
    let reading = DocumentReading(of: document, text: text)
    #expect(SanctionsPlugin().findings(in: reading).isEmpty)
  }

  @Test(
    "survives any text",
    arguments: [
      "", "sanctions", "sanction", "Sanctions on", "to sanction", "-sanctioned", "sanctioned by",
      "boycott of", "aid", "imports", "by sanctions by by by", "sanctions that, which, if; unless",
      "\u{FEFF}sanctions\r\n\r\nembargo against", "blacklisted", "price cap", "with sanctions",
    ])
  func survives(text: String) {
    for finding in findings(in: text) {
      #expect(finding.range.upperBound <= text.utf8.count)
      #expect(!finding.range.isEmpty)
    }
  }
}
