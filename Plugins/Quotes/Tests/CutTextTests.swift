import Quotes
import Reading
import ReadoutKit
import Testing

/// Articles that break off anywhere, as a failed download leaves them.
@Suite("Texts that break off") struct CutTextTests {
  private static let texts =
    [datePassages, occasionPassages, relayPassages, discoursePassages]
    .flatMap { CircumstancePassage.read($0) }.map(\.text)

  @Test("A text cut at any byte is read to its end")
  func cut() {
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for end in stride(from: 1, to: bytes.count, by: 11) {
        let reading = DocumentReading(
          of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(Array(bytes[..<end])))
        for finding in QuotesPlugin().findings(in: reading) {
          #expect(finding.range.upperBound <= end)
        }
      }
    }
  }

  @Test(
    "Marks and nothing else are read", arguments: ["“", "”", "\"", "'", "‘", "''", "«", "“ ” ’ "])
  func marks(_ mark: String) {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text(String(repeating: mark, count: 5_000)))
    #expect(QuotesPlugin().findings(in: reading).allSatisfy { $0.text("speaker") == nil })
  }
}

/// The line that says where and when an article was written.
@Suite("Datelines") struct DatelineTests {
  @Test("The day of writing dates no words")
  func day() {
    let reading = DocumentReading(
      of: Document(
        number: 1, name: "a", path: "a", date: DocumentDate(stated: "2024-07-05"), hash: ""),
      text: Text(
        "RIGA, Latvia, July 5, 2024 — Anna Berg called the plan “a gift to the valley.”\n\n"
          + "On Thursday Anna Berg said the dam was “as good as new.”"))
    let dates = QuotesPlugin().findings(in: reading).filter { !$0.ranges("quotes").isEmpty }
      .map { $0.text("date") }
    #expect(dates == [nil, "2024-07-04"])
  }

  @Test("The side of a state passes words on as the state")
  func side() {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text(
        "According to a readout from the Kazakh side, Anna Berg said that trade was “a bridge of gold.”"
      ))
    #expect(QuotesPlugin().findings(in: reading).first?.text("relay") == "Kazakhstan")
  }
}
