import Testing

/// Text and names that would take over a terminal.
@Suite("Hostile corpus: screens") struct HostileScreens {
  private static let sequences: [[UInt8]] =
    [
      "\u{1B}[2J\u{1B}[H", "\u{1B}]0;owned\u{07}", "\u{1B}]52;c;cm0gLXJmIH4=\u{07}",
      "\u{1B}]8;;file:///etc/passwd\u{1B}\\link\u{1B}]8;;\u{1B}\\", "\u{1B}[6n",
      "\u{1B}P+q544e\u{1B}\\", "\u{1B}[?1049h", "\u{1B}c", "", "\u{9B}2J",
      String(repeating: "\u{07}", count: 50), String(repeating: "\u{08}", count: 30) + "fake",
      "\rFAKE PROMPT> ", "\u{1B}[8m hidden\u{1B}[0m", "\u{1B}[31", "\u{1B}",
    ].map { $0.isEmpty ? [0x9B, 0x32, 0x4A] : Array($0.utf8) }

  @Test("no sequence reaches the terminal", arguments: 0..<16)
  func sequence(_ index: Int) throws {
    let bytes = HostileCase.bytes + Self.sequences[index] + HostileCase.bytes
    let outcome = try Workplace(article: "ansi_\(index).txt", bytes).screens()
    #expect(outcome.output.contains("Astana"))
  }

  @Test("marks that turn the direction are named")
  func direction() throws {
    let text = "approve \u{202E}}refuse\u{2066} sanctions\u{2069} \u{2068}x\u{202C}"
    let outcome = try Workplace(article: "bidi.txt", Array(text.utf8)).screens()
    #expect(outcome.output.contains("<U+202E>") && outcome.output.contains("<U+2066>"))
  }

  @Test("what is invisible inside a word is marked, and parts the word")
  func zeroWidth() throws {
    let text = "san\u{200B}ctions san\u{2060}ctions s\u{200D}anctions"
    let workplace = try Workplace(article: "zero_width.txt", Array(text.utf8))
    #expect(try workplace.hits("sanctions").isEmpty)
    #expect(try workplace.count("sanctions") == 0)
    let shown = try workplace.run(["news", "-c", "show 1"]).output
    for mark in ["<U+200B>", "<U+2060>", "<U+200D>"] { #expect(shown.contains(mark)) }
  }

  @Test("a name that colours the screen is shown, not obeyed")
  func redName() throws {
    let workplace = try Workplace(article: "name_\u{1B}[31mred.txt", HostileCase.bytes)
    let outcome = try workplace.screens()
    #expect(outcome.output.contains("name_") && outcome.output.contains("red"))
  }

  @Test("a name that is not UTF-8 loads")
  func strayName() throws {
    let workplace = try Workplace(article: "good.txt", HostileCase.bytes)
    // A name of bytes: only a shell can be told it.
    let made = try workplace.run(
      ["-c", #"cp news/good.txt "news/name_$(printf '\377\376').txt""#], script: [],
      program: "/bin/sh")
    try #require(made.code == 0)
    let names = try workplace.records(["news"], "docs").compactMap { $0.text("doc") }
    #expect(names.count == 2 && names.contains { $0.hasPrefix("name_") })
  }

  @Test("a name with a line feed is one entry")
  func lineFeedName() throws {
    let workplace = try Workplace(article: "name\nwith newline.txt", HostileCase.bytes)
    #expect(
      try workplace.records(["news"], "docs").map { $0.text("doc") } == ["name\nwith newline"])
    let shown = try workplace.run(["news", "-c", "docs"]).lines
    #expect(shown.count { $0.contains("with newline") } == 1)
  }

  @Test("a name that looks like an option is a name")
  func optionName() throws {
    let workplace = try Workplace(article: "-rf", HostileCase.bytes)
    let named = try workplace.run(["news/-rf", "-c", "docs"])
    #expect(named.code == 0 && named.output.contains("-rf"))
    let bare = try workplace.run(
      ["--", "-rf"], script: ["find sanctions"], in: workplace.path + "/news")
    #expect(bare.code == 0 && bare.output.contains("sanctions"))
  }

  @Test("a name of 250 letters leaves the columns in place")
  func longName() throws {
    let workplace = try Workplace(
      article: String(repeating: "x", count: 250) + ".txt", HostileCase.bytes)
    try workplace.file("news/y.txt", HostileCase.sentence)
    let lines = try workplace.run(["news", "-c", "docs"]).lines
    #expect(lines.count >= 2 && lines.allSatisfy { $0.count <= 100 })
    #expect(try workplace.records(["news"], "docs").contains { $0.text("doc")?.count == 250 })
  }

  @Test("no shell sees a name")
  func shellName() throws {
    let name = "$(touch pwned);`id`"
    let workplace = try Workplace(article: name + ".txt", HostileCase.bytes)
    let outcome = try workplace.run(
      ["news"], script: ["docs | cat", "find sanctions | cat", "docs 1 | cat", "show 1 | cat"])
    #expect(outcome.code == 0 && outcome.output.contains("touch pwned"))
    #expect(!workplace.names("").contains("pwned") && !workplace.names("news").contains("pwned"))
  }
}
