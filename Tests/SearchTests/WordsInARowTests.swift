import ReadoutKit
import Search
import Testing

@Suite("Words and phrases") struct WordsInARowTests {
  private static let text = """
    The envoy spoke of “strategic” patience. Strategic patience, she said, is China’s way.
    A no-limits friendship has no limits.
    """

  @Test(
    "case, quotation marks, white space and marks between words do not matter",
    arguments: [
      ("\"STRATEGIC patience\"", ["strategic” patience", "Strategic patience"]),
      ("\"\\\"strategic\\\" patience\"", ["strategic” patience", "Strategic patience"]),
      ("\"china's way\"", ["China’s way"]),
      ("\"no limits\"", ["no-limits", "no limits"]),
      ("\"strat* pat*\"", ["strategic” patience", "Strategic patience"]),
      ("\"is  China\"", ["is China"]),
      ("limit", []), ("limit*", ["limits", "limits"]), ("no-limits", ["no-limits", "no limits"]),
    ])
  func finds(query: String, places: [String]) throws {
    #expect(try found(query, in: Self.text) == places)
  }

  @Test(
    "a phrase does not reach into the next sentence, whatever ends it",
    arguments: [
      ("said sanctions", "He said. Sanctions bite.", 0),
      ("said sanctions", "He said, sanctions bite.", 1),
      ("said sanctions", "He said\nsanctions bite.", 1),
      ("said sanctions", "He said\n\nsanctions bite.", 0),
      ("said sanctions", "He said?! Sanctions bite.", 0),
      ("U.S. sanctions", "It saw U.S. sanctions. The US sanctions bite.", 1),
      ("mr smith", "It was Mr. Smith.", 1),
      ("patience strategic", text, 0),
    ])
  func sentences(phrase: String, text: String, count: Int) throws {
    #expect(try found("\"\(phrase)\"", in: text).count == count)
  }

  @Test("places are found across sentences where a passage is named by its words")
  func places() throws {
    let phrase = try #require(Phrase("way a no-limits"))
    let bytes = Array(Self.text.utf8)
    let places = phrase.places(in: bytes.span)
    #expect(places.map { String(decoding: bytes[$0], as: UTF8.self) } == ["way.\nA no-limits"])
  }

  @Test("a word may stand in a phrase twice, and phrases do not overlap")
  func repeatedWords() throws {
    #expect(try found("\"on and on\"", in: "On and on and on and on.").count == 2)
  }

  @Test("what holds no word is no phrase", arguments: ["", "…", "\"\"", "*"])
  func needsAWord(words: String) {
    #expect(Phrase(words) == nil)
  }

  @Test("hits in excluded zones count only where they are asked for")
  func zones() throws {
    let text = "Sanctions bite. Donate against sanctions."
    let zone = [16..<41]
    #expect(try found("sanctions", in: text, excluded: zone) == ["Sanctions"])
    #expect(try found("sanctions", in: text, excluded: zone, readsAll: true).count == 2)
    #expect(try found("\"bite donate\"", in: text, excluded: zone, readsAll: true).isEmpty)
  }
}
