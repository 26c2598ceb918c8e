import Shell
import Testing

@Suite("Width")
struct WidthTests {
  @Test(
    "text takes up as many columns as a terminal gives it",
    arguments: [
      ("", 0), ("Xi Jinping", 10), ("习近平", 6), ("Назарбаев", 9), ("é", 1), ("e\u{301}", 1),
      ("z\u{301}\u{302}\u{303}", 1), ("\u{301}", 0), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("жук", 3), ("❤️", 2), ("ｶﾅ", 2), ("カナ", 4),
      ("ＡＢ", 4), ("，。", 4), ("“—…”", 4), ("\u{A0}", 1), ("\u{200B}\u{200D}", 0), ("สวัสดี", 4),
      ("שלום", 4), ("سلام", 4),
      ("🕊", 1), ("🕊\u{FE0F}", 2), ("🔥", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇰🇿", 2), ("🇰🇿🇺🇿", 4), ("☂", 1),
      ("☂\u{FE0F}", 2),
      ("⌚", 2), ("a\u{FE0F}", 1), ("\u{FE0F}", 0), ("1\u{FE0F}\u{20E3}", 2), ("𠀀", 2),
      ("\u{FFFD}", 1), ("␛", 1), ("₸100", 4),
    ])
  func known(_ text: String, _ columns: Int) {
    #expect(Width.of(text) == columns)
  }

  private static let texts = [
    "", "a", "Nazarbayev", "习近平在北京会见了托卡耶夫", "Назарбаев и Мирзиёев",
    "e\u{301}\u{302}e\u{301}e\u{301}e\u{301}e\u{301}",
    "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 🇰🇿🇺🇿🇹🇯🇰🇬", "a习b近c平 d", "https://example.org/a/very/long/address/without/any/blank",
    "the envoys met in Samarkand and left without a word to the press", "  two   blanks  ",
    "\u{301}x",
  ]

  @Test("a cut text never exceeds its columns and keeps its beginning or its end", arguments: texts)
  func cut(_ text: String) {
    for columns in 0...30 {
      for keepingEnd in [false, true] {
        let cut = Width.cut(text, to: columns, keepingEnd: keepingEnd)
        #expect(Width.of(cut) <= columns)
        if Width.of(text) <= columns {
          #expect(cut == text)
        } else if columns > 0 {
          let kept = keepingEnd ? cut.dropFirst() : cut.dropLast()
          #expect(keepingEnd ? text.hasSuffix(kept) : text.hasPrefix(kept))
          #expect((keepingEnd ? cut.first : cut.last) == "…")
          // One column may stay empty where a wide sign did not fit, some where a word did not.
          #expect(Width.of(cut) >= columns - (columns < 20 ? 1 : 1 + columns / 4))
        }
      }
    }
  }

  @Test("cutting counts columns, not letters")
  func cutColumns() {
    #expect(Width.cut("中国外交部", to: 6) == "中国…")
    #expect(Width.cut("fits", to: 4) == "fits")
  }

  @Test("wrapped lines never exceed their columns and lose nothing but blanks", arguments: texts)
  func wrap(_ text: String) {
    for columns in 2...40 {
      let lines = Width.wrap(text, to: columns)
      #expect(lines.allSatisfy { Width.of($0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(!lines.isEmpty)
      if lines.count > 1 { #expect(lines.allSatisfy { !$0.isEmpty }) }
    }
  }

  @Test("a line is broken between words where it can be")
  func words() {
    #expect(Width.wrap("the envoys met in Bern", to: 10) == ["the envoys", "met in", "Bern"])
    #expect(Width.wrap("see abcdefghijklmnop now", to: 10) == ["see", "abcdefghij", "klmnop now"])
    #expect(Width.wrap("", to: 10) == [""])
    #expect(Width.wrap("   ", to: 10) == [""])
  }

  @Test("a column too narrow for a wide sign shows that there is one", arguments: [-1, 0, 1])
  func narrow(_ columns: Int) {
    #expect(Width.wrap("习a", to: columns) == ["…", "a"])
  }

  @Test("a very long word is broken", .timeLimit(.minutes(1)))
  func longWord() {
    let lines = Width.wrap(String(repeating: "习近平", count: 20_000), to: 40)
    #expect(lines.count == 3000)
  }
}
