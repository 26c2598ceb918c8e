import Exchange
import Foundation
import ReadoutKit
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("text comes back equal from another reader", arguments: HostileTexts.all)
  func text(_ text: String) throws {
    let records: [Record] = [["text": .text(text), "list": .texts([text, text])]]
    let expected = Read(text: text, list: [text, text])
    let line = DataWriter.write(records, as: .jsonl)
    let one = try JSONDecoder().decode(Read.self, from: Data(line.utf8))
    #expect(one.isSame(as: expected))
    let array = DataWriter.write(records + records, as: .json)
    let both = try JSONDecoder().decode([Read].self, from: Data(array.utf8))
    #expect(both.count == 2)
    #expect(both.allSatisfy { $0.isSame(as: expected) })
  }

  @Test("a name of a field is escaped as text is", arguments: HostileTexts.all)
  func names(_ name: String) throws {
    let line = DataWriter.write([[name: .number(1)]] as [Record], as: .jsonl)
    let read = try JSONDecoder().decode([String: Int].self, from: Data(line.utf8))
    #expect(read.keys.map { Array($0.unicodeScalars) } == [Array(name.unicodeScalars)])
  }

  @Test("one record is one line, whatever it holds")
  func lines() {
    let records = HostileTexts.all.map { ["text": .text($0)] as Record }
    let lines = DataWriter.write(records, as: .jsonl)
    let breaks: Set<Unicode.Scalar> = [
      "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    #expect(lines.unicodeScalars.count { breaks.contains($0) } == records.count)
    #expect(lines.hasSuffix("}\n"))
  }

  @Test("nothing that a terminal obeys is written bare", arguments: [Format.json, .jsonl, .text])
  func bare(_ format: Format) {
    let records = HostileTexts.all.map { ["text": .text($0)] as Record }
    let written = DataWriter.write(records, as: format)
    #expect(written.unicodeScalars.allSatisfy { !isObeyed($0) || $0 == "\n" })
  }

  private struct Read: Decodable {
    var text: String
    var list: [String]

    /// Equal to the code point: `==` would take a decomposed letter for a composed one.
    func isSame(as other: Read) -> Bool {
      ([text] + list).map { Array($0.unicodeScalars) }
        == ([other.text] + other.list).map { Array($0.unicodeScalars) }
    }
  }

  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      || scalar == "\u{FEFF}"
  }
}
