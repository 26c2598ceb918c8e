import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("The words that make the lens sanctions read a document")
struct TriggerTests {
  private static let triggers = LensTriggers([SanctionsPlugin()])

  private func isNeeded(_ text: String) -> Bool {
    Self.triggers.needed(by: Text(text).bytes.span)[0]
  }

  @Test("every text with a mention is read", arguments: Examples.mentions)
  func mention(example: Examples.Example) {
    #expect(isNeeded(example.sentence))
  }

  @Test(
    "every phrase of the table is met, however its words stand",
    arguments: Vocabulary.standard.triggerPhrases)
  func phrase(_ phrase: String) {
    #expect(isNeeded("It said: “\(phrase).”"))
    #expect(isNeeded(phrase.uppercased().split(separator: " ").joined(separator: "\r\n")))
  }

  @Test("a text about something else is not read")
  func unneeded() {
    #expect(!isNeeded("Rain fell on the empty garden, and the cat slept under a chair."))
    #expect(!isNeeded(""))
  }
}
