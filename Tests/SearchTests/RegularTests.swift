import ReadoutKit
import Testing

@testable import Search

@Suite("Regular expressions") struct RegularTests {
  @Test(
    "expressions find what they say",
    arguments: [
      ("/sanction(s|ed)?\\b/", "Sanctions, sanctioned, sanctioning.", ["Sanctions", "sanctioned"]),
      ("/Xi/c", "Xi and xi", ["Xi"]), ("/xi/i", "Xi and xi", ["Xi", "xi"]),
      ("/\\d+ (per cent|%)/", "20 per cent or 5 %.", ["20 per cent", "5 %"]),
      ("/x*/", "axxb", ["xx"]), ("/^the/", "One\nthe\ntheir", ["the", "the"]),
      ("/\\bété\\b/", "L’ÉTÉ été étés", ["ÉTÉ", "été"]), ("/a\\/b/", "a/b", ["a/b"]),
      ("/.ctions/", "\u{E9}ctions", ["\u{E9}ctions"]),
      ("/oil$/", "oil\r\nno oil\r\n", ["oil", "oil"]),
      ("/(?x) oil # what burns/", "oil", ["oil"]), ("/a\\Kb/", "ab", ["b"]),
    ])
  func finds(query: String, text: String, places: [String]) throws {
    #expect(try found(query, in: text) == places)
  }

  @Test("a hit stays within a paragraph; a full stop crosses lines only with s")
  func paragraphs() throws {
    #expect(try found("/one\\s+two/", in: "one\ntwo, one\n\ntwo") == ["one\ntwo"])
    #expect(try found("/one.two/", in: "one\ntwo").isEmpty)
    #expect(try found("/one.two/s", in: "one\ntwo") == ["one\ntwo"])
    #expect(try found("/[^x]+/", in: "\n\na b\n\n \nc\n") == ["a b", "c"])
  }

  @Test("expressions stand among words in a query")
  func inQueries() throws {
    #expect(try found("/oil|gas/ NEAR/1 price", in: "the price of gas") == ["price of gas"])
    #expect(try found("/oil|gas/ sanctions", in: "Sanctions on gas. Oil.") == ["Sanctions on gas"])
  }

  @Test("bytes that are no UTF-8 match nothing and shift nothing")
  func strayBytes() throws {
    let bytes = [0xFF, 0x80] + Array("oil".utf8) + [0xC3] + Array("oil".utf8)
    let search = try DocumentSearch(Query("/oi./"))
    #expect(try search.hits(in: bytes.span).map(\.range) == [2..<5, 6..<9])
  }

  @Test(
    "an expression that runs away is stopped",
    arguments: [
      ("/(a+)+[bc]$/", "a"), ("/(a|aa)+[bc]/", "a"), ("/a+a+a+a+[bc]/", "a"),
      ("/(?:\\w+\\s?)+[!;]$/", "a "), ("/a*[bc]/", "a"),
    ])
  func runaway(query: String, unit: String) throws {
    let bytes = Array(String(repeating: unit, count: 400_000).utf8)
    let search = try DocumentSearch(Query(query))
    #expect(throws: Runaway.self) { try search.hits(in: bytes.span) }
  }

  @Test(
    "what PCRE2 refuses is told with its place",
    arguments: [
      ("/a(b/", "missing closing parenthesis, behind its character 3"), ("/*/", "character"),
      ("/a\\C/", "\\C"), ("/(*LIMIT_MATCH=)/", "VERB"),
    ])
  func refusals(query: String, words: String) throws {
    let error = try #require(failure(query))
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test(
    "what every match holds is seen where it is plain",
    arguments: [
      ("\\bsanction(s|ed)?\\b", "sanction"), ("price caps?", "price"), ("oil|gas", nil),
      ("(oil|gas) price", "price"), ("[abc]def", "def"), ("x{0}abc", "abc"), ("(?i)abc", nil),
      ("\\x41bcd", nil), ("(?:abc)?def*", "de"), ("[[:alpha:]]abc", nil), ("a+bcd", "bcd"),
    ] as [(String, String?)])
  func literals(source: String, literal: String?) throws {
    let found = try RegularPattern(source).requiredLiteral
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == literal)
  }
}
