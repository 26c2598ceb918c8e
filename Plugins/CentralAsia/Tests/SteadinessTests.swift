import Foundation
import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("Findings of Central Asia are where and what they were")
struct SteadinessTests {
  @Test("the same text gives the same findings in the same order, in order of position")
  func stable() {
    let text = (TrickySentence.tricky + TrickySentence.otherNews).map(\.text)
      .joined(separator: "\n\n")
    func read() -> [Finding] {
      let document = Document(
        number: 1, name: "a", path: "a", date: .init(stated: "2022-09-15"), hash: "")
      return CentralAsiaPlugin().findings(in: DocumentReading(of: document, text: Text(text)))
    }
    let first = read()
    #expect(first.count > 60)
    for _ in 1...3 { #expect(read() == first) }
    #expect(
      zip(first, first.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test(
    "no finding, no actor and no ground lies in an excluded zone", arguments: Zone.Kind.allCases)
  func zones(_ kind: Zone.Kind) {
    let menu = "Russia visits Kazakhstan | Bishkek news\n\n"
    let body = "Xi visited Tashkent. Astana slept.\n\n"
    let end = "Read next: Putin meets Tokayev in Samarkand\n"
    let text = Text(menu + body + end)
    let first = 0..<menu.utf8.count
    let last = (menu + body).utf8.count..<text.bytes.count
    let document = Document(
      number: 1, name: "a", path: "a",
      zones: [Zone(range: first, kind: kind), Zone(range: last, kind: kind)], hash: "")
    let reading = DocumentReading(of: document, text: text)
    let plugin = CentralAsiaPlugin()
    let findings = plugin.findings(in: reading)
    guard kind.isExcluded else {
      #expect(findings.count > 2)
      return
    }
    #expect(findings.map { reading.string($0.range) } == ["Tashkent", "Astana"])
    #expect(findings.first?.texts("relation_actor") == ["China"])
    for finding in findings {
      for ground in plugin.grounds(of: finding, in: reading) {
        #expect(ground.range.map { !first.overlaps($0) && !last.overlaps($0) } ?? true)
      }
    }
  }

  @Test(
    "any text is survived",
    arguments: [
      "", "Kazakhstan", "in Oral", "the Samarkand", "“Samarkand”", "Samarkand,", "Serdar, who",
      "SCO of", "Kazakh", "Kazakh counterpart", "of Kazakhstan", "president of Kazakhstan",
      "by Kazakhstan by by by", "visited", "visited, , , Kazakhstan", "\u{FEFF}Astana\r\nAstana",
      "Kazakhstan was visited by", "spent in Astana", "flotilla leader Tashkent",
    ])
  func survives(_ text: String) {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(text))
    let plugin = CentralAsiaPlugin()
    for finding in plugin.findings(in: reading) {
      #expect(!finding.range.isEmpty && finding.range.upperBound <= text.utf8.count)
      #expect(!plugin.grounds(of: finding, in: reading).isEmpty)
    }
  }
}

/// The folder of articles by others, which lie outside the project.
private let shared = ProcessInfo.processInfo.environment["READOUT_SHARED"]

@Suite(
  "Articles read by hand hold no name of Central Asia in their clutter",
  .enabled(if: shared != nil, "READOUT_SHARED names no folder with articles"))
struct ClutterTests {
  private struct Stretch: Decodable {
    let doc: String
    let start, end: Int
    let exclude: Bool
  }

  @Test("whatever was marked as clutter yields nothing, and the articles themselves do")
  func clutter() throws {
    let folder = URL(filePath: try #require(shared))
    let lines = try String(
      contentsOf: folder.appending(path: "eval/articles/boilerplate.gold.jsonl"), encoding: .utf8)
    let stretches = try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Stretch.self, from: Data($0.utf8))
    }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "corpus"), includingPropertiesForKeys: nil)
    var total = 0
    for file in files where file.pathExtension == "txt" {
      let name = file.lastPathComponent
      let text = Text([UInt8](try Data(contentsOf: file)))
      let zones = stretches.filter { name.hasPrefix($0.doc) && $0.exclude }.map {
        Zone(
          range: text.byte(ofCodePoint: $0.start)..<text.byte(ofCodePoint: $0.end),
          kind: .navigation)
      }
      let document = Document(number: 1, name: name, path: name, zones: zones, hash: "")
      let findings = CentralAsiaPlugin().findings(in: DocumentReading(of: document, text: text))
      total += findings.count
      for finding in findings {
        #expect(!zones.contains { $0.range.overlaps(finding.range) }, "\(name) \(finding.range)")
      }
    }
    #expect(total >= 9)
  }
}
