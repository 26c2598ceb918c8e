import ReadoutKit
import Testing

@testable import Store

@Suite("Rows inside rows")
struct PackingTests {
  static let findings: [Finding] = [
    Finding(
      plugin: "quotes", document: 5, range: 3..<90,
      roles: [
        .init("kind", .text("direct")), .init("speaker", .null),
        .init("quotes", at: [3..<9, 12..<40]),
        .init("source", at: nil), .init("empty", at: []), .init("content", at: [50..<60, 4..<8]),
        .init("measure", .texts(["asset freeze", "", "é\u{FEFF}\u{0}習"])),
        .init("secondary", .flag(true)),
        .init("first", .flag(false)), .init("count", .number(.min)), .init("more", .number(.max)),
        .init("share", .decimal(0.1)), .init("odd", .decimal(-0.0)),
        .init(
          "date",
          .object(["from": .text("2024"), "to": .null, "parts": .list([.number(-1), .list([])])])),
      ]),
    Finding(plugin: "quotes", document: 5, range: 0..<0, roles: []),
    Finding(plugin: "other", document: 5, range: 1_000_000_000..<1_000_000_001, roles: []),
  ]

  @Test("findings come back as they were")
  func roundTrip() throws {
    let packed = Packing.findings(Self.findings)
    #expect(Unpacking.findings(packed, document: 5) == Self.findings)
    #expect(Packing.findings(try #require(Unpacking.findings(packed, document: 5))) == packed)
    #expect(Unpacking.findings(packed, document: 7)?.map(\.document) == [7, 7, 7])
    #expect(Unpacking.findings(Packing.findings([]), document: 1) == [])
  }

  @Test("damaged bytes are no findings, and no crash")
  func damage() {
    let packed = Packing.findings(Self.findings)
    for length in 1..<packed.count {
      #expect(Unpacking.findings(Array(packed[..<length]), document: 1) == nil)
    }
    for place in packed.indices {
      for byte: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var damaged = packed
        damaged[place] = byte
        // Whatever comes of it can be packed again.
        _ = Unpacking.findings(damaged, document: 1).map(Packing.findings)
      }
    }
  }

  @Test("sentences come back as they were, and damaged ones are none")
  func sentences() {
    let sentences = [
      Sentence(number: 1, range: 3..<40, tokens: 0..<7, paragraph: 0, isExcluded: false),
      Sentence(number: 2, range: 41..<41, tokens: 7..<7, paragraph: 2, isExcluded: true),
      Sentence(number: 3, range: 500..<90_000, tokens: 7..<9000, paragraph: 2, isExcluded: false),
    ]
    let packed = Packing.sentences(sentences)
    #expect(packed.count < 30)
    #expect(Unpacking.sentences(packed) == sentences)
    #expect(Unpacking.sentences(Packing.sentences([])) == [])
    for length in 0..<packed.count {
      #expect(Unpacking.sentences(Array(packed[..<length])) == nil)
    }
    _ = Unpacking.sentences([3] + [UInt8](repeating: 0xFF, count: 60))
  }

  @Test("numbers come back", arguments: [0, 1, -1, 127, 128, -128, 1 << 40, .max, .min])
  func numbers(_ number: Int) {
    var packing = Packing()
    packing.append(signed: number)
    packing.append(count: number)
    var unpacking = Unpacking(packing.bytes)
    #expect(unpacking.signed() == number)
    #expect(unpacking.count() == number)
    #expect(unpacking.isAtEnd)
  }
}
