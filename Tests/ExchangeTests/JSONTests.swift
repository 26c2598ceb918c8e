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

  @Test(
    "each kind of value has its form",
    arguments: [
      (.null, "null"), (.flag(true), "true"), (.flag(false), "false"), (.number(-7), "-7"),
      (.number(.max), "9223372036854775807"), (.decimal(0.25), "0.25"),
      (.decimal(-.infinity), "null"),
      (.decimal(.nan), "null"), (.list([]), "[]"), (.object([:]), "{}"),
      (.list([.list([.number(0), .number(3)]), .null]), "[[0,3],null]"),
      (.object(["b": .number(1), "a": .text("é")]), "{\"b\":1,\"a\":\"é\"}"),
      (.text("\u{1B}\u{1F}\u{2028}\u{E0041}"), "\"\\u001b\\u001f\\u2028\\udb40\\udc41\""),
    ] as [(Value, String)])
  func forms(_ value: Value, _ json: String) {
    #expect(JSON.string(value) == json)
  }

  @Test(
    "large and small decimals are numbers to another reader",
    arguments: [
      1e300, .leastNormalMagnitude, -0.0, 123_456_789.125, 1e16, .greatestFiniteMagnitude,
    ])
  func decimals(_ number: Double) throws {
    let json = "[" + JSON.string(.decimal(number)) + "]"
    #expect(try JSONDecoder().decode([Double].self, from: Data(json.utf8)) == [number])
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
