import Quotes
import Reading
import ReadoutKit
import Testing

/// How speakers are called: lists, governments, those who are only described.
@Suite struct SpeakerNamesTests {
  private func speakers(_ text: String, day: String? = nil) -> [String?] {
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: day), hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    return QuotesPlugin().findings(in: reading).map { $0.text("speaker") }
  }

  @Test(
    "One name, several, or none",
    arguments: [
      (
        "Anna Berg, Peter Holm and Eva Lind said: “We agree.”",
        "Anna Berg, Peter Holm and Eva Lind"
      ),
      (
        "Anna Berg, Peter Holm, and Eva Lind said: “We agree.”",
        "Anna Berg, Peter Holm and Eva Lind"
      ),
      ("They met Anna Berg, and Peter Holm said: “We agree.”", "Peter Holm"),
      ("In Riga, Anna Berg and Peter Holm said: “We agree.”", "Anna Berg and Peter Holm"),
      ("The Norwegian government said: “We agree.”", "Norway"),
      ("The Norwegian Foreign Ministry said: “We agree.”", "Norwegian Foreign Ministry"),
      ("According to the Berg campaign, “we agree.”", nil),
      ("Anna Berg came. A spokesman left early. “We agree,” he said.", nil),
      ("Peter Holm came. The minister left early. “We agree,” he said.", nil),
    ])
  func names(_ text: String, _ speaker: String?) {
    #expect(speakers(text).last == speaker)
  }

  @Test("He is the one whom the sentence before describes, by the table where nobody is named")
  func described() {
    let text = "The Russian president shrugged. “We shall see,” he said."
    #expect(speakers(text, day: "2022-03-01") == ["Vladimir Putin"])
    #expect(speakers(text, day: "2010-03-01") == ["Dmitry Medvedev"])
    #expect(speakers(text) == [nil])
  }

  @Test("A list of speakers without end is read to its end", .timeLimit(.minutes(1)))
  func endless() {
    let names = (0..<20_000).map { "Anna B\($0)erg" }.joined(separator: " and ")
    #expect(speakers(names + " said: “We agree.”").count == 1)
  }
}
