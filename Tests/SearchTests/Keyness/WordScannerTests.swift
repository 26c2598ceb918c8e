import Reading
import ReadoutKit
import Testing

@testable import Search

@Suite struct WordScannerTests {
  private static func scanned(
    _ bytes: [UInt8], without excluded: [ByteRange] = []
  ) -> [(text: String, word: FoldedWord)] {
    var found: [(text: String, word: FoldedWord)] = []
    var scanner = WordScanner()
    scanner.forEachWord(in: bytes.span, without: excluded) { word, folded in
      found.append(
        (String(decoding: folded.withUnsafeBufferPointer { Array($0) }, as: UTF8.self), word))
    }
    return found
  }

  private static func expectTokens(of bytes: [UInt8]) {
    let tokens = Tokenizer.tokens(of: Text(bytes)).filter { $0.kind != .mark }
    let words = scanned(bytes)
    #expect(words.map(\.text) == tokens.map { Letters.fold(bytes[$0.range]) })
    #expect(words.map(\.word.range) == tokens.map(\.range))
    #expect(words.map(\.word.kind) == tokens.map(\.kind))
  }

  @Test(arguments: [
    "", "a", "'s", "U.S.’s envoy", "the 2024’s 1,000.5 x", "It’s Xi's no-limits PLAN.",
    "\u{FEFF}Éclair cafe\u{301} 習近平 naïve’s", "rock'n'roll's. a.m. U.S.A U.S", "O’Neill’ ’tis 'S's",
    "İstanbul’S 3's 3rd's", "soft\u{AD}hyphen zero\u{200B}width a\u{2019}",
  ])
  func wordsAreThoseOfTheReading(text: String) { Self.expectTokens(of: Array(text.utf8)) }

  @Test(arguments: 1...300)
  func randomTextHasTheWordsOfItsReading(seed: Int) {
    let pieces: [[UInt8]] = [
      Array("Word".utf8), Array("é".utf8), Array("\u{301}".utf8), Array("習".utf8), [0x27],
      Array("\u{2019}".utf8), Array("s".utf8), Array("S".utf8), Array(".".utf8), Array(",".utf8),
      Array("7".utf8), Array(" ".utf8), Array("-".utf8), Array("\n".utf8), Array("u.s.".utf8),
      [0x80], [0xC3], [0xE2, 0x80], [0xFF], [0x00], Array("\u{AD}".utf8), Array("İ".utf8),
    ]
    var dice = Dice(seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      if let piece = pieces.randomElement(using: &dice) { bytes += piece }
    }
    Self.expectTokens(of: bytes)
  }

  @Test func whatIsLeftOutIsNotSeen() {
    let text = "one two three four"
    #expect(
      Self.scanned(Array(text.utf8), without: [4..<8, 14..<99]).map(\.text) == ["one", "three"])
    #expect(Self.scanned(Array(text.utf8), without: [0..<0, 0..<18]).isEmpty)
  }

  @Test func gapsTellPhrasesFromNeighbours() {
    let gaps = Self.scanned(Array("no-limits pact, he said\nTitle".utf8)).map(\.word.gap)
    #expect(gaps == [.paragraph, .joined, .joined, .mark, .joined, .paragraph])
  }

  @Test func linesBrokenByHandAreOneParagraph() {
    let line =
      "The envoy who arrived on Monday spoke of a grain corridor and of\nquiet talks.\n\nEnd."
    let gaps = Self.scanned(Array(line.utf8)).map { ($0.text, $0.word.gap) }
    #expect(gaps.first { $0.0 == "quiet" }?.1 == .joined)
    #expect(gaps.first { $0.0 == "end" }?.1 == .paragraph)
  }
}
