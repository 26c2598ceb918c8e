import ReadoutKit
import Testing

@testable import Reading

@Suite("Words")
struct WordsTests {
  /// The tokens as on disk, divided by blanks.
  private func split(_ words: String) -> String {
    let text = Text(words)
    return Tokenizer.tokens(of: text).map { text.string($0.range) }.joined(separator: " ")
  }

  private func kinds(_ words: String) -> [Token.Kind] {
    Tokenizer.tokens(of: Text(words)).map(\.kind)
  }

  @Test(
    "text is split into words, numbers and marks",
    arguments: [
      ("The talks (in Bern) failed.", "The talks ( in Bern ) failed ."),
      ("a US-sanctioned bank", "a US - sanctioned bank"),
      ("it cost 1,000.5 or 3.", "it cost 1,000.5 or 3 ."),
      ("the 24th of May, 2,", "the 24th of May , 2 ,"),
      ("COVID19 and B52s", "COVID19 and B52s"),
      ("wait...what", "wait . . . what"),
      ("«Нет», сказал Назарбаев.", "« Нет » , сказал Назарбаев ."),
      ("习近平说：好。", "习近平说 ： 好 。"),
      ("e\u{301}lan vital", "e\u{301}lan vital"),
      ("\u{FEFF}one\u{A0}two\u{200B}three\r\nfour\tfive", "one two three four five"),
      ("40% of $3m", "40 % of $ 3m"),
      ("x–y—z", "x – y — z"),
      ("🕊peace", "🕊 peace"),
    ])
  func splits(_ words: String, _ tokens: String) {
    #expect(split(words) == tokens)
  }

  @Test(
    "the possessive ending is a token of its own",
    arguments: [
      ("China’s plan", "China ’s plan"),
      ("China's plan", "China 's plan"),
      ("CHINA’S PLAN", "CHINA ’S PLAN"),
      ("Токаев’s plan", "Токаев ’s plan"),
      ("the U.S.’s plan", "the U.S. ’s plan"),
      ("the G20's plan", "the G20 's plan"),
      ("in 2024’s spring", "in 2024 ’s spring"),
      ("the states’ plan", "the states ’ plan"),
    ])
  func possessives(_ words: String, _ tokens: String) {
    #expect(split(words) == tokens)
    let hasEnding = tokens.lowercased().contains("s plan") && !tokens.contains("s ’")
    if hasEnding { #expect(kinds(words).contains(.possessive)) }
  }

  @Test(
    "apostrophes inside a word belong to it, those around it do not",
    arguments: [
      ("it doesn’t", "it doesn’t"),
      ("O'Brien of Xi’an", "O'Brien of Xi’an"),
      ("they said ‘no’ twice", "they said ‘ no ’ twice"),
      ("rock 'n' roll", "rock ' n ' roll"),
      ("the 1990’s’ end", "the 1990 ’s ’ end"),
      ("’", "’"),
      ("’s", "’ s"),
    ])
  func apostrophes(_ words: String, _ tokens: String) {
    #expect(split(words) == tokens)
  }

  @Test(
    "single letters with full stops are one word",
    arguments: [
      ("the U.S. Army", "the U.S. Army"),
      ("in the E.U.", "in the E.U."),
      ("at 5 p.m. sharp", "at 5 p.m. sharp"),
      ("the U.S.-led talks", "the U.S. -  led talks"),
      ("J. Smith", "J . Smith"),
      ("Plan B.", "Plan B ."),
    ])
  func acronyms(_ words: String, _ tokens: String) {
    #expect(split(words) == tokens.split(separator: " ").joined(separator: " "))
  }

  @Test("a token knows its kind, its folded form and its capital")
  func properties() {
    let tokens = Tokenizer.tokens(of: Text("ЕС’s Élan 24th u.s. ’"))
    #expect(tokens.map(\.word) == ["ес", "'s", "élan", "24th", "u.s.", "’"])
    #expect(tokens.map(\.kind) == [.word, .possessive, .word, .number, .word, .mark])
    #expect(tokens.map(\.isCapitalized) == [true, false, true, false, false, false])
    #expect(tokens.map(\.isWord) == [true, false, true, true, true, false])
  }

  @Test("a decomposed letter folds to the same word as a composed one")
  func decomposed() {
    let tokens = Tokenizer.tokens(of: Text("E\u{301}lyse\u{301}e"))
    #expect(tokens.map(\.word) == ["élysée"])
    #expect(tokens.first?.range == 0..<10)
    #expect(tokens.first?.isCapitalized == true)
  }

  @Test("a word spelt in one pass is the word that the longer way folds")
  func spelling() {
    let parts = [
      "a", "Zz", "x1", "s", "S", "'", "’", "‘", "é", "E\u{301}", ".", ",", "-", "—", "…", " ", "9",
      "\u{2003}", "\u{200B}", "ß", "İ", "anticonstitutionnellement",
    ]
    var generator = RandomPick(seed: 7)
    for _ in 0..<3000 {
      let text = Text((0..<6).map { _ in generator.pick(parts) }.joined())
      let tokens = Tokenizer.tokens(of: text)
      for token in tokens where token.kind != .mark {
        #expect(token.word == Letters.word(folding: text.bytes[token.range]))
      }
      // Parted by blanks where they are parted already, the words are the same.
      let spaced = tokens.filter { $0.kind == .word }.map { text.string($0.range) }
      #expect(
        Tokenizer.tokens(of: Text(spaced.joined(separator: " "))).filter { $0.kind == .word }
          .map(\.word) == tokens.filter { $0.kind == .word }.map(\.word))
    }
  }

  @Test(
    "marks without a width part words as blanks do",
    arguments: [
      "\u{200B}", "\u{200E}", "\u{2060}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
      "\u{FEFF}",
      "\u{2028}", "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{3000}",
    ])
  func invisible(_ mark: String) {
    #expect(kinds("end." + mark + " Next") == [.word, .mark, .word])
  }

  @Test("tokens stand in order, do not overlap, and leave out blanks only")
  func coverage() {
    var bytes = Array("U.S.’s “plan” — 3.5m, O’Neill".utf8)
    for byte in 0...255 as ClosedRange<UInt8> {
      bytes += [0x20, byte, 0xE2, byte, 0x80, 0x99, byte]
    }
    let text = Text(bytes)
    var end = 0
    for token in Tokenizer.tokens(of: text) {
      #expect(token.range.lowerBound >= end)
      #expect(!token.range.isEmpty)
      let gap = text.string(end..<token.range.lowerBound).unicodeScalars
      #expect(gap.allSatisfy(Letters.isSpace))
      end = token.range.upperBound
    }
    #expect(text.string(end..<text.count).unicodeScalars.allSatisfy(Letters.isSpace))
  }

  @Test("nothing gives nothing", arguments: ["", " ", "\r\n\r\n", "\u{FEFF}"])
  func nothing(_ words: String) {
    #expect(Tokenizer.tokens(of: Text(words)).isEmpty)
  }
}

/// Picks that are the same in every run.
private struct RandomPick {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func pick(_ parts: [String]) -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return parts[Int(state >> 33) % parts.count]
  }
}
