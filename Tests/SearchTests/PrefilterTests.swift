import ReadoutKit
import Testing

@testable import Search

@Suite("Before a document is read") struct PrefilterTests {
  @Test("runs of letters are found at any place and in any case", arguments: 0..<70)
  func anywhere(place: Int) throws {
    let literal = try #require(Literal("Embargo".utf8))
    let text = Array((String(repeating: "e", count: place) + "eMbArGo tail").utf8)
    let isMet = [text, Array(text.prefix(place + 6))].map { bytes in literal.isMet(in: bytes.span) }
    #expect(isMet == [true, false])
  }

  @Test(
    "a run ends where a letter has another spelling beyond ASCII",
    arguments: [
      ("sanctions", "anction"), ("Kazakhstan", "aza"), ("kiss", nil), ("été", nil), ("G7", nil),
      ("strateg*", "trateg"),
    ] as [(String, String?)])
  func runs(word: String, run: String?) {
    let literal = Literal(word.utf8)
    #expect(literal.map { String(decoding: $0.bytes, as: UTF8.self) } == run)
  }

  @Test(
    "the index is asked for what every document must hold",
    arguments: [
      ("sanctions", "\"sanctions\""), ("\"price cap\"", "\"price cap\""),
      ("strateg*", "\"strateg\" *"),
      ("oil gas", "(\"oil\" AND \"gas\")"), ("oil OR gas", "(\"oil\" OR \"gas\")"),
      ("oil NOT gas", "\"oil\""), ("/oil/", nil), ("/oil/ AND gas", "\"gas\""),
      ("/oil/ OR gas", nil), ("oil NEAR/3 gas", "(\"oil\" AND \"gas\")"),
      ("\"strat* pat*\"", "(\"strat\" * AND \"pat\" *)"),
    ] as [(String, String?)])
  func index(query: String, expression: String?) throws {
    #expect(try DocumentSearch(Query(query)).indexExpression == expression)
  }

  @Test(
    "what is found does not depend on looking ahead",
    arguments: [
      "\u{17F}anctions", "SANCTION\u{17F}", "price \u{212A}raft", "Sanctions",
    ])
  func lookingAhead(text: String) throws {
    #expect(try found("sanctions OR kraft", in: text).count == 1)
  }
}
