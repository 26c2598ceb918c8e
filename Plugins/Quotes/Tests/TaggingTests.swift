import Reading
import ReadoutKit
import Testing

@testable import Quotes

/// Sentences of our own for what the model finds.
@Suite struct TaggingTests {
  private let tagger: SpeechTagger

  init() throws { tagger = try #require(ModelFile.shipped) }

  private func reading(_ text: String) -> DocumentReading {
    let desk = TextDesk([("a", text)])
    return desk.reading(of: desk.documents[0])
  }

  /// The statements of a text as `source | cue | content`.
  private func found(_ text: String) -> [String] {
    let reading = reading(text)
    func words(_ tokens: Range<Int>) -> String { reading.string(reading.range(ofTokens: tokens)) }
    return ReportedSpeech(reading, by: tagger).attributions().map { found in
      let content = found.content.map(words).joined(separator: " … ")
      return "\(found.source.map(words) ?? "–") | \(found.cue.map(words) ?? "–") | \(content)"
    }
  }

  @Test(
    "What is said without quotation marks",
    arguments: [
      (
        "Anna Berg said that the dam was safe.",
        "Anna Berg | said | that the dam was safe"
      ),
      (
        "The bridge will be closed for a month, the ministry said.",
        "the ministry | said | The bridge will be closed for a month"
      ),
      (
        "According to Peter Holm, the river rose by two meters.",
        "Peter Holm | According to | the river rose by two meters"
      ),
    ])
  func indirect(_ text: String, _ expected: String) {
    #expect(found(text) == [expected])
  }

  @Test("What is said breaks off and goes on")
  func brokenOff() {
    #expect(
      found("“The dam is safe,” Anna Berg said on Monday. “Nobody has to leave.”") == [
        "Anna Berg | said | “The dam is safe,” … “Nobody has to leave.”"
      ])
  }

  @Test("Content holds a quotation whole")
  func wholeQuotations() {
    for statement in found("Anna Berg said the dam was “as safe as any house in the town.”") {
      #expect(statement.hasSuffix("“as safe as any house in the town.”"))
    }
  }

  @Test("Nothing is reported where nobody speaks", arguments: ["", "\n\n", "The dam is old."])
  func silence(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(
    "Text of any kind is taken",
    arguments: [
      "“", "”“”“", "said said said", ": : :", "\u{FEFF}said\u{0}“\u{301}", "'''''' said",
      "-- he said",
    ])
  func hostile(_ text: String) {
    let long = String(repeating: text + " ", count: 600)
    for text in [text, long] {
      let reading = reading(text)
      for found in ReportedSpeech(reading, by: tagger).attributions() {
        for tokens in found.content + [found.source, found.cue].compactMap({ $0 }) {
          #expect(!tokens.isEmpty && tokens.upperBound <= reading.tokens.count)
        }
      }
    }
  }

  @Test("A finding keeps to its paragraph's tokens and none is in two roles")
  func rolesApart() {
    let reading = reading(
      """
      “The dam is safe,” Anna Berg said. Peter Holm told reporters that he doubted it.

      She added: “Ask the engineers.” The ministry, according to Holm, had warned her.
      """)
    var seen: Set<Int> = []
    for found in tagger.attributions(in: PageLayout(of: reading)) {
      for token in found.cue ?? 0..<0 { #expect(seen.insert(token).inserted) }
      for token in found.source ?? 0..<0 {
        #expect(found.content.allSatisfy { !$0.contains(token) })
      }
    }
    #expect(!seen.isEmpty)
  }
}
