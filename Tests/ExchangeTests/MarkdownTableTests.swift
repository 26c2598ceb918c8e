import Exchange
import ReadoutKit
import Testing

@Suite("Markdown")
struct MarkdownTableTests {
  private func cell(_ text: String) -> String {
    let lines = DataWriter.write([["a": .text(text)]] as [Record], as: .markdown)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4 else { return "\(lines.count) lines" }
    return String(String.UnicodeScalarView(lines[2].unicodeScalars.dropFirst(2).dropLast(2)))
  }

  @Test(
    "marks that Markdown or HTML would obey are escaped",
    arguments: [
      ("a|b", "a\\|b"), ("<b>&", "&lt;b&gt;&amp;"),
      ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"),
      ("![a](b) #c", "\\!\\[a\\](b) \\#c"), ("\\|", "\\\\\\|"), ("a|\u{301}", "a\\|\u{301}"),
      ("习近平", "习近平"), ("-5 degrees, =1", "-5 degrees, =1"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(
    "a line break becomes one blank, and what has no shape is left out",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("a\tb", "a b"),
      ("\u{1B}[31ma\u{0}\u{7F}\u{9B}", "\\[31ma"), ("\u{202E}a\u{2066}\u{FEFF}\u{200F}", "a"),
    ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(cell(text) == expected)
  }

  @Test("joiners stay: Persian words and emoji need them", arguments: ["می‌خواهد", "👨‍👩‍👧"])
  func joiners(_ text: String) {
    #expect(Array(cell(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("every text gives one row of two cells", arguments: HostileTexts.all)
  func rows(_ text: String) {
    let record: Record = [text: .text(text), text + "2": .number(-1)]
    let lines = DataWriter.write([record], as: .markdown)
    #expect(lines.unicodeScalars.count { $0 == "\n" } == 3)
    var dividers = 0
    var isEscaped = false
    for scalar in lines.unicodeScalars {
      if scalar == "|", !isEscaped { dividers += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    #expect(dividers == 9)
    let controls = lines.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(controls.allSatisfy { $0 == "\n" })
    #expect(!lines.unicodeScalars.contains { $0.properties.isBidiControl })
  }
}

@Suite("Nothing to write")
struct EmptyResultTests {
  @Test(
    "no records are an empty result in every format",
    arguments: [
      (Format.text, ""), (.jsonl, ""), (.json, "[]\n"), (.csv, ""), (.tsv, ""), (.markdown, ""),
    ])
  func empty(_ format: Format, _ written: String) {
    #expect(DataWriter.write([], as: format) == written)
  }

  @Test("a record without fields is an empty object, and no row")
  func noFields() {
    #expect(DataWriter.write([[:]], as: .jsonl) == "{}\n")
    #expect(DataWriter.write([[:]], as: .csv) == "")
    #expect(DataWriter.write([[:]], as: .markdown) == "")
  }
}
