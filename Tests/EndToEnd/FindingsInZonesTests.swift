import Foundation
import Testing

/// What is no article text holds no findings.
@Suite("Findings and excluded zones") struct FindingsInZonesTests {
  private static let lenses = ["quotes", "sanctions", "central-asia", "mediation"]

  @Test("no lens finds anything in clutter", arguments: lenses)
  func clutter(lens: String) throws {
    let workplace = try Workplace()
    let pages = [
      "Norway Hosts Talks on Sudan", "By Ann Example", "",
      "Norway offered to mediate in the war in Sudan, and the European Union imposed sanctions on "
        + "its generals. “We will listen,” said Kazakhstan’s president.",
      "", "Related articles", "",
      "EU Sanctions Kazakhstan: “It Hurts,” Says Tokayev", "",
      "Turkey Offers to Mediate in Ukraine War", "",
    ]
    let corpus = try workplace.file("page.txt", pages.joined(separator: "\n"))
    let document = try #require(try workplace.records([corpus], "docs").first)
    let excluded = zones(of: document)
    for record in try workplace.records([corpus], lens) {
      let found = try #require(self.range(of: record))
      #expect(!excluded.contains { $0.overlaps(found) }, "\(record.text("text") ?? "")")
    }
  }

  // The articles lie outside the project; READOUT_SHARED names the folder that holds corpus/.
  @Test(
    "no lens finds anything in what readers marked as clutter",
    .enabled(if: Checkout.sharedCorpus != nil, "READOUT_SHARED names no folder with articles"),
    arguments: lenses)
  func marked(lens: String) throws {
    let corpus = try #require(Checkout.sharedCorpus)
    let path = corpus + "/../eval/articles/boilerplate.gold.jsonl"
    let marked = try JSONRecord.lines(of: [UInt8](Data(contentsOf: URL(filePath: path))))
      .filter { $0["exclude"] == .flag(true) }
    #expect(!marked.isEmpty)
    let workplace = try Workplace()
    for record in try workplace.records([corpus], lens) {
      let found = try #require(self.range(of: record))
      let name = record.text("doc") ?? ""
      let isInside = marked.contains { stretch in
        guard let document = stretch.text("doc"), let zone = self.range(of: stretch) else {
          return false
        }
        return name.hasPrefix(document) && zone.overlaps(found)
      }
      #expect(!isInside, "\(name): \(record.text("text") ?? "")")
    }
  }

  private func range(of record: JSONRecord) -> Range<Int>? {
    guard let start = record.number("start"), let end = record.number("end") else { return nil }
    return start..<end
  }

  private func zones(of document: JSONRecord) -> [Range<Int>] {
    document.records("zones").filter { $0["excluded"] == .flag(true) }.compactMap(range)
  }
}
