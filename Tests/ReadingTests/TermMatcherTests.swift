import ReadoutKit
import Testing

@testable import Reading

@Suite("Terms") struct TermMatcherTests {
  private func hits(_ terms: [String], in text: String) -> [String] {
    hits(terms, in: Array(text.utf8)).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  private func hits(_ terms: [String], in bytes: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    TermMatcher(terms).forEachHit(in: bytes.span) { _, range in found.append(range) }
    return found
  }

  @Test("case does not matter, and a term is a whole word")
  func wholeWords() {
    let text = "Sanctions and SANCTIONS, but neither presanctions nor sanctionss."
    #expect(hits(["sanctions"], in: text) == ["Sanctions", "SANCTIONS"])
  }

  @Test("overlapping terms are all found, the longest first where they end together")
  func overlapping() {
    let terms = ["asset", "asset freeze", "freeze", "freeze order"]
    #expect(
      hits(terms, in: "An asset freeze order.")
        == ["asset", "asset freeze", "freeze", "freeze order"])
  }

  @Test("an asterisk stands for the rest of a word")
  func prefixes() {
    #expect(
      hits(["sanction*"], in: "Sanction, sanctioned, sanctions’ and presanctioned.")
        == ["Sanction", "sanctioned", "sanctions"])
    #expect(hits(["e*"], in: "e\u{301}tat, \u{E9}tat, Etat") == ["Etat"])
  }

  @Test("marks that are no letters end a word whatever their bytes")
  func borders() {
    let text =
      "\u{201C}sanctions\u{201D}\u{2014}sanctions\u{2014} sanctions\u{2019} sanctions\u{A0} "
      + "\u{AB}sanctions\u{BB} presanctions sanctionss \u{E9}sanctions sanctions\u{301} "
      + "sanctions\u{200B} \u{AD}sanctions san\u{AD}ctions"
    #expect(hits(["sanctions"], in: text).count == 7)
  }

  @Test("folding is one letter for one: the Kelvin sign and the long s, not ß, İ or ligatures")
  func folding() {
    let text = """
      SANCTIONS Sanctions \u{17F}anctions \u{212A}azakhstan KAZAKHSTAN STRASSE Stra\u{DF}e \
      \u{130}stanbul \u{131}stanbul \u{FB01}nance FINANCE
      """
    #expect(hits(["sanctions"], in: text) == ["SANCTIONS", "Sanctions", "\u{17F}anctions"])
    #expect(hits(["kazakhstan"], in: text) == ["\u{212A}azakhstan", "KAZAKHSTAN"])
    #expect(hits(["stra\u{DF}e"], in: text) == ["Stra\u{DF}e"])
    #expect(hits(["STRA\u{1E9E}E"], in: text) == ["Stra\u{DF}e"])
    #expect(hits(["istanbul"], in: text).isEmpty)
    #expect(hits(["\u{130}stanbul"], in: text) == ["\u{130}stanbul"])
    #expect(hits(["finance"], in: text) == ["FINANCE"])
    #expect(hits(["назарбаев"], in: "НАЗАРБАЕВ, Назарбаев.") == ["НАЗАРБАЕВ", "Назарбаев"])
    #expect(hits(["ὀδυσσεύς"], in: "ὈΔΥΣΣΕΎΣ").count == 1)
  }

  @Test(
    "letters are found whether written as one code point or two",
    arguments: [
      "K\u{FC}bra G\u{F6}k", "Ku\u{308}bra Go\u{308}k", "K\u{FC}bra Go\u{308}k",
    ])
  func spellings(term: String) {
    let found = hits([term], in: "Ku\u{308}bra Go\u{308}k said. K\u{FC}bra G\u{F6}k said.")
    #expect(found.map(\.unicodeScalars.count) == [11, 9])
  }

  @Test("letters with several marks", arguments: ["Vi\u{1EC7}t", "Vie\u{323}\u{302}t"])
  func severalMarks(term: String) {
    #expect(hits([term], in: "VI\u{1EC6}T, vie\u{323}\u{302}t").count == 2)
  }

  @Test("marks without width break a word and are never looked through")
  func zeroWidth() {
    let text = "san\u{200B}ctions san\u{2060}ctions s\u{200D}anctions"
    #expect(hits(["sanctions"], in: text).isEmpty)
    #expect(hits(["ctions"], in: text).count == 2)
  }

  @Test(
    "bytes that are no UTF-8 stand between words and shift nothing",
    arguments: [
      [0xC0, 0x80], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3], [0xFE, 0xFF],
    ] as [[UInt8]])
  func strayBytes(stray: [UInt8]) {
    let bytes = Array("sanctions".utf8) + stray + Array("sanctions".utf8)
    let second = 9 + stray.count
    #expect(hits(["sanctions"], in: bytes) == [0..<9, second..<(second + 9)])
    #expect(hits(["sanctions"], in: Array(bytes.prefix(second))) == [0..<9])
  }

  @Test("terms of nothing stand nowhere", arguments: [[], [""], [" \t"], ["*"]])
  func nothing(terms: [String]) {
    #expect(hits(terms, in: "Some * words.").count == (terms == ["*"] ? 1 : 0))
  }

  @Test("apostrophes, and white space around a term, do not matter")
  func apostrophes() {
    #expect(hits(["  china's "], in: "China’s and China's").count == 2)
  }

  @Test("the same hits as looking at every place for every term", arguments: 0..<40)
  func likeLookingEverywhere(seed: UInt64) {
    var numbers = FixedNumbers(seed: seed)
    let letters = [
      "a", "b", "A", " ", "-", "é", "É", "e\u{301}", "s", "ſ", "’", "к", "К", "\u{200B}",
    ]
    func words(_ count: Int) -> String {
      (0..<count).map { _ in letters.randomElement(using: &numbers) ?? "" }.joined()
    }
    let terms = (0..<12).map { _ in words(.random(in: 1...4, using: &numbers)) + "" }
    let text = words(.random(in: 0...2500, using: &numbers))
    var found: Set<[Int]> = []
    TermMatcher(terms).forEachHit(in: Array(text.utf8).span) { term, range in
      found.insert([term, range.lowerBound, range.upperBound])
    }
    #expect(found == EveryPlace.hits(terms, in: text))
  }

  @Test("hits come in the order of their ends, over any length of text")
  func order() {
    let text = String(repeating: "the envoy of peace talks, the peace envoy; ", count: 2000)
    var ends: [Int] = []
    TermMatcher(["envoy", "peace", "peace talks"]).forEachHit(in: Array(text.utf8).span) {
      ends.append($1.upperBound)
    }
    #expect(ends.count == 10_000)
    #expect(ends == ends.sorted())
  }

  @Test("nearly a term, over and over")
  func nearly() {
    let text = Array((String(repeating: "sanction", count: 4000) + " ").utf8)
    #expect(hits(["sanctions"], in: Array(repeatElement(text, count: 6).joined())).isEmpty)
    #expect(hits(["a", "aa", "aaa*"], in: [UInt8](repeating: 0x61, count: 200_000)).count == 1)
  }

  @Test("looking on can be stopped at any hit")
  func stopping() {
    var taken = 0
    TermMatcher(["envoy"]).takeHits(in: Array("envoy, envoy, envoy".utf8).span) { _, _ in
      taken += 1
      return taken < 2
    }
    #expect(taken == 2)
  }
}
