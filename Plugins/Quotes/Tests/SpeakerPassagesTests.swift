import Quotes
import Reading
import ReadoutKit
import Testing

/// The marked passages of ``SpeakerPassages``, counted: right, wrong and missing names.
@Suite struct SpeakerPassagesTests {
  struct Passage: Sendable {
    let speaker: String?
    let text: String
    let found: String?
  }

  static let passages: [Passage] = SpeakerPassages.lines.split(separator: "\n").map { line in
    let parts = line.split(separator: "|", maxSplits: 2).map {
      $0.trimmingPrefix(while: { $0 == " " })
    }
    let wanted = String(parts[0].dropLast())
    let day = parts[1].isEmpty ? nil : String(parts[1].dropLast())
    let text = parts[2].split(separator: " ¶ ").joined(separator: "\n\n")
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: day), hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let last = QuotesPlugin().findings(in: reading).last
    return Passage(
      speaker: wanted == "–" ? nil : wanted, text: text, found: last?.text("speaker"))
  }

  @Test("Nearly every speaker of the passages is named, and hardly ever a wrong one")
  func passages() {
    let wrong = Self.passages.filter { $0.found != nil && $0.found != $0.speaker }
    let missing = Self.passages.filter { $0.found == nil && $0.speaker != nil }
    #expect(Self.passages.count > 160)
    #expect(wrong.count <= 1, "\(wrong.map { "\($0.found ?? "–"): \($0.text)" })")
    #expect(missing.count <= 2, "\(missing.map(\.text))")
  }
}
