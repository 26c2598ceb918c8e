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
