import ReadoutKit
import Testing

@testable import Reading

@Suite("Sentences")
struct SentencesTests {
  private func reading(_ words: String, zones: [Zone] = []) -> DocumentReading {
    DocumentReading(
      of: Document(number: 1, name: "a", path: "a", zones: zones, hash: ""), text: Text(words))
  }

  /// The sentences as on disk.
  private func split(_ words: String) -> [String] {
    let reading = reading(words)
    return reading.sentences.map { reading.string($0.range) }
  }

  @Test(
    "a full stop of a short form ends nothing",
    arguments: [
      "She met Mr. Smith and Dr. Li in St. Gallen.",
      "Cmdr. Roe and Cpl. Poe met Mme. Doe.",
      "Gen. Roe and Sen. Poe wrote to Prof. Doe.",
      "The U.S. Senate met the U.S. envoy.",
      "Papers of J. Roe and J. D. Roe burned.",
      "John F. Roe sang.",
      "See No. 3 and Art. 5 of it.",
      "It fell on Jan. 5 and Sept. 11.",
      "It begins at 5 p.m. Moscow time.",
      "Prices rose 3.5 per cent to 1,000.5 in all.",
      "Messrs. Roe and Poe sued, Roe vs. Poe.",
      "They went to … the coast.",
      "They went to ... the coast.",
      "The site example.com went dark.",
    ])
  func staysWhole(_ sentence: String) {
    #expect(split(sentence) == [sentence])
  }

  @Test(
    "a sentence ends where the next one begins",
    arguments: [
      ["It rained.", "Roads flooded."],
      ["Why?", "Nobody knew!", "They left."],
      ["It angered the U.S.", "The envoy left."],
      ["It angered the U.S.", "But the envoy stayed."],
      ["He refused to say no.", "They left."],
      ["They came in May.", "They left in Jan.", "It rained."],
      ["They waited…", "Nothing came."],
      ["They waited...", "Nothing came."],
      ["It was so (she said).", "[Nobody laughed.]", "They left."],
      ["The year was 2024.", "7 envoys came."],
      ["“We agree.”", "“So do I.”"],
      ["\"We agree.\"", "\"So do I.\""],
      ["He said ‘we agree.’", "They left."],
      ["He said “we agree”.", "They left."],
      ["«Да.»", "«Нет.»"],
      ["She said “the U.S.”", "Then they left."],
      ["Он приехал.", "Она уехала."],
      ["It was up to me and I.", "They left."],
      ["It ended.", "— Not at all."],
    ])
  func parts(_ sentences: [String]) {
    #expect(split(sentences.joined(separator: " ")) == sentences)
    #expect(split(sentences.joined(separator: "\r\n")) == sentences)
  }

  @Test(
    "what is said goes on after its closing mark",
    arguments: [
      "“We agree.” said nobody.", "“Do we agree?” she asked.", "\"Stop!\" they cried.",
      "“Peace,” she said, “is near.”",
    ])
  func speech(_ sentence: String) {
    #expect(split(sentence) == [sentence])
  }

  @Test("a heading without a full stop is a sentence of its own")
  func headings() {
    #expect(
      split("Talks Fail Again\n\nThe envoys left\n\n\n  By Jo Roe \nIt rained.")
        == ["Talks Fail Again", "The envoys left", "By Jo Roe", "It rained."])
  }

  @Test(
    "a line wrapped by hand goes on in small letters",
    arguments: [
      ("The envoys\nleft early,\nor so we heard. They\nslept.", 2),
      ("The envoys\r\nleft early.", 1),
      ("They called it “soft power”\nand left.", 1),
      ("They left (late)\nand slept.", 1),
      ("They left;\nsome slept.", 1),
      ("They left —\nsome slept.", 1),
      ("China’s\nplan grew by 40%\nof it.", 1),
      ("They left.\nsome slept.", 2),
      ("They brought:\nbread", 2),
      ("The envoys\n\nleft early.", 2),
      ("The envoys\rLeft early.", 2),
    ])
  func wrapping(_ words: String, _ count: Int) {
    #expect(reading(words).sentences.count == count)
  }

  @Test("paragraphs are counted by the lines that are not blank")
  func paragraphs() {
    let read = reading("Title\r\n\r\nIt rained. Roads\r\nflooded.\r\nThey left.")
    #expect(read.sentences.map(\.paragraph) == [0, 1, 1, 2])
    #expect(read.sentences.map(\.number) == [1, 2, 3, 4])
  }

  @Test("lines in excluded zones are numbered and marked; labelled ones are read")
  func zones() {
    let words = "It rained.\nGive us money. Now.\nA caption.\nThey left."
    let read = reading(
      words,
      zones: [
        Zone(range: 11..<30, kind: .donation), Zone(range: 31..<41, kind: .caption),
      ])
    #expect(read.sentences.map(\.number) == [1, 2, 3, 4, 5])
    #expect(read.sentences.map(\.isExcluded) == [false, true, true, false, false])
  }

  @Test("no sentence crosses the border of a zone")
  func zoneBorders() {
    let words = "Envoys leave the city\nsubscribe to our letter\nand they slept."
    let read = reading(words, zones: [Zone(range: 22..<45, kind: .newsletter)])
    #expect(read.sentences.map(\.isExcluded) == [false, true, false])
  }

  @Test("closing marks end the sentence of the stop before them, however far it is")
  func closersApart() {
    #expect(split("It rained.) ) ] The dam held.") == ["It rained.) ) ]", "The dam held."])
    #expect(split(") ) The dam held.") == [") ) The dam held."])
  }

  @Test("borders are met one by one among many zones")
  func manyZones() {
    let line = "the envoys left\n"
    let count = 60
    let zones = (0..<count).filter { $0 % 3 == 1 }.map {
      Zone(range: ($0 * 16)..<($0 * 16 + 15), kind: .related)
    }
    let read = reading(String(repeating: line, count: count), zones: zones)
    // Two lines between two zones are one sentence.
    #expect(read.sentences.map(\.isExcluded) == (0...40).map { $0 % 2 == 1 })
  }

  @Test("zones that overlap and stand in any order are met as well")
  func overlappingZones() {
    let words = "first line\nsecond line\nthird line\nfourth line"
    let read = reading(
      words,
      zones: [
        Zone(range: 23..<33, kind: .caption), Zone(range: 11..<33, kind: .donation),
        Zone(range: 11..<22, kind: .slogan),
      ])
    #expect(read.sentences.map(\.isExcluded) == [false, true, true, false])
  }

  @Test(
    "reading stays linear",
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: ") ", count: 60_000), String(repeating: ". ", count: 60_000),
      String(repeating: "a\nb. ", count: 30_000),
    ])
  func linear(_ words: String) {
    let zones = (0..<20_000).map { Zone(range: ($0 * 4)..<($0 * 4 + 2), kind: .related) }
    let read = reading(words, zones: zones)
    #expect(read.sentences.last?.tokens.upperBound == read.tokens.count)
  }

  @Test(
    "sentences hold every token once, in order",
    arguments: [
      "", "...", "“", "a\n\n\n. b", "Mr.", "U.S.", "No.\n3", "? ! ?", "A. B. C. D.", "… … …",
    ])
  func coverage(_ words: String) {
    let read = reading(words)
    #expect(read.sentences.flatMap { Array($0.tokens) } == Array(read.tokens.indices))
    for sentence in read.sentences {
      #expect(read.range(ofTokens: sentence.tokens) == sentence.range)
    }
  }
}
