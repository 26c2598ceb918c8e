import Shell
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "control characters are seen, never obeyed",
    arguments: [
      ("plain", "plain"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b\u{7}", "a␀b␇"), ("\u{7F}", "␡"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("习\u{8}近", "习␈近"),
      ("\u{202E}exe.txt\u{202C}", "<U+202E>exe.txt<U+202C>"),
      ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
    ])
  func controls(_ text: String, _ shown: String) {
    #expect(SafeText.oneLine(text) == shown)
  }

  @Test(
    "a line break and the white space around it are one blank, other blanks stay",
    arguments: [
      ("a  b", "a  b"), ("習  b", "習  b"), ("a\r\nb", "a b"), ("a \n\n \tb", "a b"),
      ("a\u{A0}\u{3000}b", "a  b"),
      ("a\u{2028}b\u{85}c", "a b c"), (" a ", " a "), ("a\u{B}\u{C}b", "a b"),
      ("é  \n  b  c", "é b  c"),
    ])
  func blanks(_ text: String, _ shown: String) {
    #expect(SafeText.oneLine(text) == shown)
  }

  @Test(
    "marks without a shape are named inside a word, else left out; joiners and accents stay",
    arguments: [
      ("\u{FEFF}a\u{200B} b\u{AD}, c\u{200E}\u{2060}", "a b, c"), ("\u{E0041}a", "<U+E0041>a"),
      ("san\u{200B}ctions", "san<U+200B>ctions"), ("co\u{AD}op", "co<U+00AD>op"),
      ("s\u{200D}anctions", "s<U+200D>anctions"),
      ("\u{FFF9}a\u{FFFB}", "a"),
      ("👨‍👩‍👧", "👨‍👩‍👧"), ("می‌خواهد", "می‌خواهد"), ("e\u{301}", "e\u{301}"), ("☂\u{FE0F}", "☂\u{FE0F}"),
    ])
  func shapes(_ text: String, _ shown: String) {
    #expect(Array(SafeText.oneLine(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("a tower of marks ends before it covers the lines above")
  func tower() {
    let tower = "e" + String(repeating: "\u{301}", count: 500) + "f\u{301}"
    #expect(SafeText.oneLine(tower).unicodeScalars.count == 1 + 8 + 2)
  }

  @Test("nothing that a terminal obeys comes through")
  func everyScalar() {
    let planes: [ClosedRange<UInt32>] = [0...0x1FFFF, 0xE0000...0xE0FFF]
    let everything = planes.joined().compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    for scalar in everything { text.append(scalar) }
    let shown = SafeText.oneLine(String(text)).unicodeScalars
    #expect(!shown.contains { $0.properties.generalCategory == .control })
    #expect(!shown.contains { $0.properties.isBidiControl })
    #expect(!shown.contains("\u{2028}"))
    #expect(!shown.contains("\u{2029}"))
  }
}
