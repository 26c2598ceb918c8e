import ReadoutKit
import Testing

@testable import Reading

@Suite("Phrases")
struct PhrasesTests {
  private func reading(_ words: String) -> DocumentReading {
    DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text(words))
  }

  /// What a table of phrases finds in a text, as on disk.
  private func found(_ phrases: [String], in words: String) -> [String] {
    var table = PhraseTable<String>()
    for phrase in phrases { table.add(phrase, phrase) }
    let read = reading(words)
    return table.matches(in: read, tokens: 0..<read.tokens.count).map { match in
      read.string(read.range(ofTokens: match.tokens)) + " = " + match.entry
    }
  }

  @Test(
    "capitals of a phrase are asked of the text, small letters are not",
    arguments: [
      (["West"], "the west and the West and the WEST", ["West = West", "WEST = West"]),
      (["sanctions"], "Sanctions, sanctions", ["Sanctions = sanctions", "sanctions = sanctions"]),
      (["US"], "tell us, the US and Us", ["US = US"]),
      (["США"], "сша и США и Сша", ["США = США"]),
      (["UN Security Council"], "the Un Security Council, UN security council", []),
      (["Security Council"], "the SECURITY COUNCIL", ["SECURITY COUNCIL = Security Council"]),
      (["AMERICAN"], "an American", ["American = AMERICAN"]),
    ])
  func capitals(_ phrases: [String], _ words: String, _ expected: [String]) {
    #expect(found(phrases, in: words) == expected)
  }

  @Test(
    "a star at the end takes every word that begins so",
    arguments: [
      ("sanction*", "sanction, sanctioned, unsanctioned", ["sanction", "sanctioned"]),
      ("secondary sanction*", "secondary sanctions", ["secondary sanctions"]),
      ("Kazakh*", "Kazakhstani and kazakhs", ["Kazakhstani"]),
      ("*", "anything", []),
      ("", "anything", []),
    ])
  func prefixes(_ phrase: String, _ words: String, _ expected: [String]) {
    #expect(found([phrase], in: words) == expected.map { $0 + " = " + phrase })
  }

  @Test("the longest phrase is taken, and none overlaps another")
  func longestFirst() {
    let phrases = ["New York", "New York Times", "York Times", "Times", "Times Square", "New*"]
    #expect(
      found(phrases, in: "New York Times Square, York Times, New York, Newer")
        == [
          "New York Times = New York Times", "York Times = York Times", "New York = New York",
          "Newer = New*",
        ])
  }

  @Test("a longer phrase that runs past the tokens asked for gives way to a shorter one")
  func ends() throws {
    var table = PhraseTable<Int>()
    table.add("New York", 1)
    table.add("New York Times", 2)
    let read = reading("They saw New York\nTimes change.")
    let first = try #require(read.sentences.first)
    let matches = table.matches(in: read, tokens: first.tokens)
    #expect(matches.map(\.entry) == [1])
    #expect(matches.map(\.tokens) == [2..<4])
  }

  @Test(
    "phrases are split as text is",
    arguments: [
      ("China", "China’s plan", "China = China"),
      ("Lloyd's", "Lloyd’s paid", "Lloyd’s = Lloyd's"),
      ("Lloyd's list", "Lloyd’s List", "Lloyd’s List = Lloyd's list"),
      ("U.S. Treasury", "the U.S. Treasury’s list", "U.S. Treasury = U.S. Treasury"),
      ("cease-fire", "a Cease-Fire", "Cease-Fire = cease-fire"),
      ("Élysée", "the E\u{301}lyse\u{301}e", "E\u{301}lyse\u{301}e = Élysée"),
      ("don't", "they don’t", "don’t = don't"),
    ])
  func splitting(_ phrase: String, _ words: String, _ expected: String) {
    #expect(found([phrase], in: words) == [expected])
  }

  @Test("of two entries the first that fits is found")
  func twoEntries() {
    var table = PhraseTable<String>()
    table.add("US", "state")
    table.add("us", "pronoun")
    table.add("Us", "magazine")
    let read = reading("US us Us")
    #expect(
      table.matches(in: read, tokens: 0..<3).map(\.entry) == ["state", "pronoun", "pronoun"])
  }

  @Test("a match is asked for at one place")
  func place() {
    var table = PhraseTable<Int>()
    table.add("fire", 1)
    let read = reading("cease fire")
    #expect(table.match(at: 0, in: read)?.entry == nil)
    #expect(table.match(at: 1, in: read)?.tokens == 1..<2)
    #expect(PhraseTable<Int>().match(at: 0, in: read)?.entry == nil)
  }
}
