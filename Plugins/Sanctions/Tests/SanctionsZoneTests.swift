import Foundation
import Reading
import ReadoutKit
import Testing

@testable import Sanctions

/// The folder of articles by others, which lie outside the project.
private let shared = ProcessInfo.processInfo.environment["READOUT_SHARED"]

@Suite("No finding lies in what is not running text") struct SanctionsZoneTests {
  private func findings(in text: Text, zones: [Zone]) -> [Finding] {
    let document = Document(number: 1, name: "a", path: "a", zones: zones, hash: "")
    return SanctionsPlugin().findings(in: DocumentReading(of: document, text: text))
  }

  @Test("an advertisement and related headlines yield nothing, the text between them does")
  func ownText() {
    let head = "Read more: EU imposes sanctions on Iran\n\n"
    let body = "Canada imposed sanctions on Belarus.\n\n"
    let text = Text(head + body + "Related: Washington lifts sanctions on Sudan\n")
    let end = head.utf8.count + body.utf8.count
    let found = findings(
      in: text,
      zones: [
        Zone(range: 0..<head.utf8.count, kind: .related),
        Zone(range: end..<text.bytes.count, kind: .related),
      ])
    #expect(found.map { $0.texts("sender") } == [["Canada"]])
  }

  private struct Stretch: Decodable {
    let doc: String
    let start, end: Int
    let exclude: Bool
  }

  @Test(
    "the clutter of articles read by hand yields nothing",
    .enabled(if: shared != nil, "READOUT_SHARED names no folder with articles"))
  func articles() throws {
    let folder = URL(filePath: try #require(shared))
    let lines = try String(
      contentsOf: folder.appending(path: "eval/articles/boilerplate.gold.jsonl"), encoding: .utf8
    ).split(separator: "\n")
    let gold = try lines.map { try JSONDecoder().decode(Stretch.self, from: Data($0.utf8)) }
    var count = 0
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "corpus").path)
    for name in names.sorted() where name.hasSuffix(".txt") {
      let text = Text([UInt8](try Data(contentsOf: folder.appending(path: "corpus/\(name)"))))
      let zones = gold.filter { $0.doc == name.prefix(3) && $0.exclude }.map {
        text.byte(ofCodePoint: $0.start)..<text.byte(ofCodePoint: $0.end)
      }
      for finding in findings(in: text, zones: zones.map { Zone(range: $0, kind: .related) }) {
        count += 1
        #expect(!zones.contains { $0.overlaps(finding.range) }, "\(name): \(finding.range)")
      }
    }
    #expect(count > 0)
  }
}
