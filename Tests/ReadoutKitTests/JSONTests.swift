import Foundation
import ReadoutKit
import Testing

@Suite("JSON")
struct JSONTests {
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
      (.text("a\"\\\n\r\t/"), "\"a\\\"\\\\\\n\\r\\t/\""),
      (.text("习 e\u{301} 🕊"), "\"习 e\u{301} 🕊\""),
    ] as [(Value, String)])
  func forms(_ value: Value, _ json: String) {
    #expect(JSON.string(value) == json)
    #expect(JSON.bytes(value) == Array(json.utf8))
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

  @Test("what is invisible is escaped, everything else is written as it is")
  func everyScalar() throws {
    let planes: [ClosedRange<UInt32>] = [0...0x1FFFF, 0xE0000...0xE0FFF]
    let scalars = planes.joined().compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar) }
    let json = JSON.string(.list([.text(String(text))]))
    let written = Set(json.unicodeScalars)
    #expect(!json.unicodeScalars.contains { $0.isInvisible })
    #expect(scalars.filter { !$0.isInvisible }.allSatisfy { written.contains($0) })
    let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    #expect(read.first.map { Array($0.unicodeScalars) } == scalars)
  }
}

@Suite("Invisible scalars")
struct InvisibleTests {
  @Test("all that a terminal obeys or that turns text is invisible")
  func obeyed() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let missing = scalars.filter { scalar in
      let category = scalar.properties.generalCategory
      return !scalar.isInvisible
        && (category == .control || category == .lineSeparator || category == .paragraphSeparator
          || scalar.properties.isBidiControl)
    }
    #expect(missing == [])
  }

  @Test("letters, accents, blanks and the parts of an emoji are seen")
  func seen() {
    let text = "aé习 \u{A0}\u{3000}\u{301}\u{FE0F}🕊🏽₸—“\u{FFFD}\u{20E3}"
    #expect(text.unicodeScalars.filter(\.isInvisible) == [])
  }

  @Test("the two joiners are invisible, and nothing else is a joiner")
  func joiners() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    #expect(scalars.filter(\.isJoiner) == ["\u{200C}", "\u{200D}"])
    #expect(scalars.filter(\.isJoiner).allSatisfy { $0.isInvisible })
  }
}
