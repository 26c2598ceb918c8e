import Reading
import ReadoutKit
import Testing

@testable import Mediation

@Suite("The words that make the lens mediation read a document")
struct TriggerTests {
  private static let triggers = LensTriggers([MediationPlugin()])

  private func isNeeded(_ text: String) -> Bool {
    Self.triggers.needed(by: Text(text).bytes.span)[0]
  }

  @Test("every text with a mention is read", arguments: Examples.mentions)
  func mention(example: Examples.Example) {
    #expect(isNeeded(example.sentence))
  }

  @Test(
    "every phrase is met that a mention can begin with, however its words stand",
    arguments: MediationPlugin.tables.triggers.table().rows
      .filter {
        // These count beside words for a war or its sides only, which are signs themselves.
        ![
          "endwar", "invitation", "summit", "meeting", "referee", "facing", "asked", "accord",
        ].contains($0["kind"])
      }
      .map { $0["phrase"] })
  func phrase(_ phrase: String) {
    #expect(isNeeded("It said: “\(phrase).”"))
    #expect(isNeeded(phrase.uppercased().split(separator: " ").joined(separator: "\r\n")))
  }

  @Test("a verb of ending asks for a war")
  func wars() {
    #expect(!isNeeded("The board ended the day."))
    #expect(isNeeded("Nobody ended the war."))
    #expect(!isNeeded("A meeting was held."))
    #expect(isNeeded("A meeting was held between the two."))
  }

  @Test("a text about something else is not read")
  func unneeded() {
    #expect(!isNeeded("Rain fell on the empty garden, and the cat slept under a chair."))
    #expect(!isNeeded(""))
  }
}
