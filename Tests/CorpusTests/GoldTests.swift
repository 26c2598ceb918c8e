import Corpus
import Foundation
import ReadoutKit
import Testing

/// The folder of articles by others, which lie outside the project.
private let shared = ProcessInfo.processInfo.environment["READOUT_SHARED"]

@Suite(
  "Articles read by hand are read alike",
  .enabled(if: shared != nil, "READOUT_SHARED names no folder with articles"))
struct GoldTests {
  private struct Facts: Decodable {
    let title, subtitle, author, outlet, language: String?
    let date_from, date_to: String
  }

  private struct Stretch: Decodable {
    let doc: String
    let start, end: Int
    let exclude: Bool
  }

  private func file(_ path: String) throws -> URL {
    URL(filePath: try #require(shared)).appending(path: path)
  }

  private func documents() throws -> [String: (Document, Text)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: file("corpus").path)
    var documents: [String: (Document, Text)] = [:]
    for name in names where name.hasSuffix(".txt") {
      let text = Text([UInt8](try Data(contentsOf: file("corpus/\(name)"))))
      documents[String(name.prefix(3))] = (
        CorpusReader.document(of: text, name: String(name.prefix(3)), path: name), text
      )
    }
    return documents
  }

  @Test("Title, subtitle, author, outlet and language, and a date within the range")
  func facts() throws {
    let gold = try JSONDecoder().decode(
      [String: Facts].self, from: Data(contentsOf: file("eval/articles/metadata.gold.json")))
    let documents = try documents()
    #expect(gold.count == 3)
    for (name, facts) in gold {
      let (document, _) = try #require(documents[name])
      #expect(document.title == facts.title)
      #expect(document.subtitle == facts.subtitle)
      #expect(document.author == facts.author)
      #expect(document.outlet == facts.outlet)
      #expect(document.language == facts.language)
      let (from, to) = (try #require(document.date.from), try #require(document.date.to))
      #expect(facts.date_from <= from && from <= to && to <= facts.date_to, "\(name)")
      #expect(!document.date.clues.isEmpty)
    }
  }

  @Test("Every line of clutter is in a zone, and nothing else is in one that is left out")
  func zones() throws {
    let lines = try String(
      contentsOf: file("eval/articles/boilerplate.gold.jsonl"), encoding: .utf8
    )
    .split(separator: "\n")
    let gold = try lines.map { try JSONDecoder().decode(Stretch.self, from: Data($0.utf8)) }
    let documents = try documents()
    for name in ["000", "002", "003"] {
      let (document, text) = try #require(documents[name])
      let wanted = gold.filter { $0.doc == name }.map {
        text.byte(ofCodePoint: $0.start)..<text.byte(ofCodePoint: $0.end)
      }
      for (offset, byte) in text.bytes.enumerated() where byte > 0x20 {
        let isZone = document.zones.contains { $0.range.contains(offset) }
        let isWanted = wanted.contains { $0.contains(offset) }
        #expect(isZone == isWanted, "byte \(offset) of \(name)")
        if isZone != isWanted { break }
      }
    }
  }
}
