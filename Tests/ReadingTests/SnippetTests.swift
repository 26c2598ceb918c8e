import ReadoutKit
import Testing

@testable import Reading

@Suite("Snippets: the words around a stretch") struct SnippetTests {
  static func snippet(
    _ words: String, in text: String, lead: Int = 12, tail: Int = 400
  ) throws -> String {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(text))
    let all = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = try #require(
      all.indices.first { all[$0...].starts(with: wanted) })
    return reading.snippet(around: start..<(start + wanted.count), lead: lead, tail: tail)
  }

  @Test(
    "begins at a word close before the stretch",
    arguments: [
      ("sanctions", "New sanctions followed.", "New sanctions followed."),
      ("sanctions", "A long beginning of many words, and sanctions.", "… and sanctions."),
      ("sanctions", "Anticonstitutionally sanctions came.", "… sanctions came."),
      ("brokered", "After the long days a US-brokered truce.", "… days a US-brokered truce."),
      ("'s", "The end of Lithuania's wait.", "… Lithuania's wait."),
      (
        "C", "\u{4E60}\u{8FD1}\u{5E73}\u{4E60}\u{8FD1}\u{5E73} b C",
        "\u{4E60}\u{8FD1}\u{5E73}\u{4E60}\u{8FD1}\u{5E73} b C"
      ),
    ])
  func beginning(words: String, text: String, expected: String) throws {
    #expect(try Self.snippet(words, in: text, lead: 10) == expected)
  }

  @Test("stays within the sentence and on one line")
  func oneLine() throws {
    let text = "First one. A second,\n  wrapped here. A third."
    #expect(try Self.snippet("wrapped", in: text) == "A second, wrapped here.")
  }

  @Test("cuts a long end at a word")
  func end() throws {
    #expect(try Self.snippet("one", in: "one two three four", tail: 9) == "one two …")
  }

  @Test("counts code points, not bytes")
  func codePoints() throws {
    let text = "\u{C4}\u{D6}\u{DC} \u{E4}\u{F6}\u{FC}\u{DF} x."
    #expect(try Self.snippet("x", in: text, lead: 9) == text)
    #expect(try Self.snippet("x", in: text, lead: 5) == "… \u{E4}\u{F6}\u{FC}\u{DF} x.")
  }

  @Test("survives a stretch outside every sentence")
  func empty() {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(""))
    #expect(reading.snippet(around: 0..<0).isEmpty)
  }
}
