import Testing

/// Lines and words that are longer, odder or more alike than any in the news.
@Suite("Hostile corpus: lines and words") struct HostileWords {
  private static let sentence = HostileCase.sentence
  private static var scale: Int { HostileCase.isSmall ? 1 : 20 }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test("CRLF parts lines, and no CR is shown")
  func crlf() throws {
    let workplace = try Workplace(article: "crlf.txt", repeated(Self.sentence + "\r\n", 50))
    #expect(try workplace.hits("sanctions").map { $0.number("sentence") } == Array(1...50))
    #expect(!(try workplace.screens().outputBytes.contains(0x0D)))
  }

  @Test("CR alone parts lines too")
  func cr() throws {
    let workplace = try Workplace(article: "cr_only.txt", repeated(Self.sentence + "\r", 50))
    #expect(try workplace.hits("sanctions").map { $0.number("sentence") } == Array(1...50))
  }

  @Test("odd line separators make no hits and do nothing to the screen")
  func separators() throws {
    let text = ["\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}", "\u{85}"].reduce(Self.sentence) {
      $0 + $1 + Self.sentence
    }
    let workplace = try Workplace(article: "line_seps.txt", Array(text.utf8))
    let hits = try workplace.hits("sanctions")
    let points = CodePoints(Array(text.utf8))
    #expect(hits.count == 6 && hits.allSatisfy { $0.isSlice(of: points) })
    #expect(!(try workplace.screens().output.unicodeScalars.contains("\u{2028}")))
  }

  @Test("a line of megabytes gives hits with bounded words beside them")
  func longLine() throws {
    let count = 2000 * Self.scale
    let hits = try Workplace(article: "long_line.txt", repeated(Self.sentence, count))
      .hits("sanctions")
    #expect(hits.count == count)
    let widest = hits.map { ($0.text("left") ?? "").count + ($0.text("right") ?? "").count }.max()
    #expect((widest ?? 0) > 0 && (widest ?? 0) <= 1000)
  }

  @Test("a word of megabytes is one word")
  func oneWord() throws {
    let bytes = repeated("a", 250_000 * Self.scale)
    let workplace = try Workplace(article: "one_word.txt", bytes)
    #expect(try workplace.records(["news"], "docs").first?.number("words") == 1)
    #expect(try workplace.count("aaa") == 0)
  }

  @Test("what is almost a hit is none")
  func almost() throws {
    let bytes = repeated(String(repeating: "sanction", count: 200 * Self.scale) + " ", 60)
    let workplace = try Workplace(article: "almost_match.txt", bytes)
    #expect(try workplace.count("sanctions") == 0)
    #expect(try workplace.hits("sanctions").isEmpty)
  }

  @Test("a run of marks is split without getting slower and slower")
  func marks() throws {
    let workplace = try Workplace(
      article: "punct_run.txt", repeated(".!?\"'", 25_000 * Self.scale))
    #expect(try workplace.run(["news", "-c", "show 1:1"]).code == 0)
    #expect(try workplace.hits("sanctions").isEmpty)
  }

  @Test("quotation marks that never close quote nothing to the end of the file, and are named")
  func openQuotes() throws {
    let text = String(repeating: "\u{201C}", count: 10_000 * Self.scale) + Self.sentence
    let workplace = try Workplace(article: "quotes_open.txt", Array(text.utf8))
    let end = CodePoints(Array(text.utf8)).scalars.count
    let quotes = try workplace.records(["news"], "quotes --kind direct")
    #expect(quotes.allSatisfy { ($0.number("end") ?? end) < end })
    #expect(try workplace.run(["news", "-c", "quotes"]).output.contains("never closed"))
  }

  @Test("parentheses within parentheses overflow nothing")
  func nested() throws {
    let depth = 5000 * Self.scale
    let text =
      String(repeating: "(", count: depth) + Self.sentence + String(repeating: ")", count: depth)
    let hits = try Workplace(article: "nested_parens.txt", Array(text.utf8)).hits("sanctions")
    #expect(hits.map { $0.number("start") } == [depth + 15])
  }

  @Test("seven words stand alone, four are parts of others")
  func boundaries() throws {
    let text =
      "\u{201C}sanctions\u{201D}\u{2014}sanctions\u{2014} sanctions\u{2019} sanctions\u{A0} "
      + "\u{AB}sanctions\u{BB} presanctions sanctionss \u{E9}sanctions sanctions\u{301} "
      + "sanctions\u{200B} \u{AD}sanctions san\u{AD}ctions"
    let workplace = try Workplace(article: "boundaries.txt", Array(text.utf8))
    #expect(try workplace.count("sanctions") == 7)
    let hits = try workplace.hits("sanctions")
    let points = CodePoints(Array(text.utf8))
    #expect(hits.count == 7 && hits.allSatisfy { $0.isSlice(of: points) })
  }

  @Test("case is folded as the manual says, and no offset moves")
  func folding() throws {
    let text =
      "SANCTIONS Sanctions \u{17F}anctions \u{212A}azakhstan KAZAKHSTAN STRASSE Stra\u{DF}e "
      + "\u{130}stanbul \u{131}stanbul \u{FB01}nance FINANCE"
    let workplace = try Workplace(article: "casefold.txt", Array(text.utf8))
    let points = CodePoints(Array(text.utf8))
    for word in ["finance", "kazakhstan", "sanctions"] {
      let hits = try workplace.hits(word)
      #expect(!hits.isEmpty && hits.allSatisfy { $0.isSlice(of: points) }, "\(word)")
      #expect(try workplace.count(word) == hits.count, "\(word)")
    }
    let last = try workplace.hits("finance").last
    #expect(last?.number("end") == points.scalars.count)
  }

  @Test("composed and decomposed letters are one spelling", arguments: ["Gök", "Go\u{308}k"])
  func composition(_ word: String) throws {
    let workplace = try Workplace(
      article: "nfd.txt", Array("Ku\u{308}bra Go\u{308}k said. K\u{FC}bra G\u{F6}k said.".utf8))
    #expect(try workplace.hits("\"\(word)\"").count == 2)
    #expect(try workplace.count("\"\(word)\"") == 2)
  }

  @Test("a letter with ten thousand accents is drawn and passed over")
  func combining() throws {
    let text = "a" + String(repeating: "\u{301}", count: 5000 * Self.scale) + " " + Self.sentence
    let workplace = try Workplace(article: "combining.txt", Array(text.utf8))
    #expect(try workplace.hits("sanctions").count == 1)
    #expect(try workplace.screens().output.contains("sanctions"))
  }

  @Test("columns line up by what is drawn, not by letters")
  func wide() throws {
    let workplace = try Workplace(
      article: "wide.txt", Array("制裁について 制裁 \u{1F468}\u{200D}\u{1F469}\n\nsanctions here\n".utf8))
    try workplace.file("news/wider.txt", "Narrow words\n\nsanctions there\n")
    let lines = try workplace.run(["news", "-c", "docs"]).lines.filter { $0.contains("wide") }
    let widths = lines.map { line in
      line.reduce(0) { $0 + ($1.unicodeScalars.first.map { $0.value >= 0x1100 } == true ? 2 : 1) }
    }
    // The last column is numbers that end at one edge.
    #expect(widths.count == 2 && widths.first == widths.last, "\(lines)")
  }

  @Test("Arabic is isolated in its column, and exported as it is")
  func rightToLeft() throws {
    let line = "قال المبعوث إن العقوبات ستراجع."
    let workplace = try Workplace(article: "rtl.txt", repeated(line + " ", 20))
    let shown = try workplace.run(["news", "-c", "show 1"]).output
    #expect(shown.contains("\u{2068}") && shown.contains("\u{2069}"))
    #expect(
      shown.unicodeScalars.count { $0 == "\u{2068}" }
        == shown.unicodeScalars.count { $0 == "\u{2069}" })
    let hits = try workplace.hits("العقوبات")
    #expect(hits.count == 20 && hits[0].text("text") == "العقوبات")
    #expect(hits[0].text("left")?.hasSuffix("إن ") == true)
  }
}
