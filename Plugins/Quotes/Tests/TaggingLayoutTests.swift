import Reading
import ReadoutKit
import Testing

@testable import Quotes

@Suite struct TaggingLayoutTests {
  private func page(_ text: String) -> PageLayout {
    let desk = TextDesk([("a", text)])
    let reading = desk.reading(of: desk.documents[0])
    return PageLayout(of: reading)
  }

  private func kinds(_ text: String) -> [WordClass?] {
    let page = page(text)
    return page.paragraphs.flatMap {
      page.cells[page.cells(of: $0)].map { WordClass(rawValue: $0.kind) }
    }
  }

  @Test("Words are classed by the tables and by their shape")
  func classes() {
    #expect(
      kinds("The minister said Anna Berg’s NATO “plans” grew slowly, 12 dams.") == [
        .article, .title, .said, .name, .name, .possessive, .capitals, .openQuote, .plural,
        .closeQuote, .word, .adverbInLy, .comma, .number, .plural, .stop,
      ])
  }

  @Test("The same word in capitals is the same word")
  func caseOfLetters() {
    let page = page("Élan said ÉLAN and élan SAID.")
    let words = page.cells[page.cells(of: page.paragraphs[0])].map(\.word)
    #expect(words[0] == words[2] && words[2] == words[4])
    #expect(words[1] == words[5])
    #expect(words[0] != words[1])
  }

  @Test("Words that may report are seen from both sides, quoted ones from none")
  func cues() {
    let page = page("He said “she told him” and left.")
    let cells = page.cells(of: page.paragraphs[0])
    #expect(page.cells[cells.lowerBound].cueBehind == Int32(cells.lowerBound + 1))
    #expect(page.cells[cells.upperBound - 1].cueBefore == Int32(cells.lowerBound + 1))
    #expect(page.cells[cells.lowerBound + 1].cueBefore == -1)
  }

  @Test("A paragraph without a word of reporting and without marks is passed over")
  func filter() {
    let page = page("The dam is old.\n\nHe said so.\n\nThe “dam” is old.")
    #expect(page.paragraphs.map(\.mayReport) == [false, true, true])
  }

  @Test("Every token has as many features, alone or among others")
  func features() {
    let page = page("“No,” he said. She left, according to Berg.\n\nHe")
    let widths = Set(
      page.paragraphs.map { page.features(of: $0).count / page.cells(of: $0).count })
    #expect(widths.count == 1)
    for paragraph in page.paragraphs {
      #expect(page.features(of: paragraph).count % page.cells(of: paragraph).count == 0)
    }
  }
}
