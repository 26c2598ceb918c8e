import ReadoutKit
import Testing

@testable import Shell

@Suite("Columns on a narrow screen")
struct ColumnLayoutTests {
  private func lines(_ columns: [Column], _ rows: [[String]], width: Int) -> [String] {
    let answer = Answer(
      columns: columns, rows: rows.map { Row([:], cells: $0.map { Cell($0) }) })
    return TableDrawing(width: width, palette: Palette(isColored: false)).draw(answer)
      .split(separator: "\n").map(String.init)
  }

  private let words = "the envoys met in the harbour and spoke of nothing for a whole day"

  @Test("dates, places and numbers stay whole while names and words give way")
  func whole() {
    let drawn = lines(
      [Column("where"), Column("who"), Column("when"), Column("words", fit: .rest)],
      [["12:39-40", "The Ministry of Ferries and Harbours", "by 2022-09-15", words]], width: 60)
    #expect(drawn[1].contains("12:39-40") && drawn[1].contains("by 2022-09-15"))
    #expect(drawn[1].contains("The Min") && drawn[1].contains("the envoys"))
    #expect(!drawn[1].contains("Harbours"))
  }

  @Test("what the table can do without goes first, and is named below it")
  func asides() {
    let columns = [
      Column("who"), Column("of what", isAside: true), Column("told by", isAside: true),
      Column("words", fit: .rest),
    ]
    let row = ["Lena Moor of the harbour", "the ferry to the island", "the news agency", words]
    let narrow = lines(columns, [row], width: 44)
    #expect(narrow.last == " no room for: told by")
    #expect(!narrow[0].contains("told by") && narrow[0].contains("of what"))
    let wide = lines(columns, [row], width: 100)
    #expect(wide[0].contains("told by") && !wide.joined().contains("no room"))
  }

  @Test("a column of running text is never broken inside a word", arguments: 30..<70)
  func wrapped(width: Int) {
    let columns = [
      Column("by"), Column("against"), Column("mentions", alignsRight: true),
      Column("status", fit: .wrapped), Column("where", fit: .rest),
    ]
    let row = ["United States", "Harbin Institute", "22", "threatened 1, opposed 2", "2:10 2:30"]
    let shown = lines(columns, [row], width: width).joined(separator: " ")
      .split(whereSeparator: { $0 == " " || $0 == "…" }).map(String.init)
    for word in ["threatened", "opposed"] { #expect(shown.contains(word), "\(shown)") }
  }

  @Test("an empty column takes no room")
  func empty() {
    #expect(
      lines([Column(), Column(), Column()], [["a", "", "b"], ["c", "", "d"]], width: 40)
        == ["a  b", "c  d"])
  }

  @Test(
    "longer text is cut between words where that costs little",
    arguments: [
      ("The Ministry of Ferries and Harbours", 24, false, "The Ministry of Ferries…"),
      ("The Ministry of Ferries and Harbours", 26, false, "The Ministry of Ferries …"),
      ("The Ministry of Ferries and Harbours", 12, false, "The Ministr…"),
      ("The Ministry of Ferries and Harbours", 22, true, "… Ferries and Harbours"),
      ("The Ministry of Ferries and Harbours", 23, true, "… Ferries and Harbours"),
      ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 22, false, "aaaaaaaaaaaaaaaaaaaaa…"),
      ("习近平习近平习近平习近平习近平", 20, false, "习近平习近平习近平…"),
      ("习近平习近平习近平习近平习近平", 20, true, "…习近平习近平习近平"),
    ])
  func cuts(text: String, columns: Int, keepsEnd: Bool, shown: String) {
    #expect(Width.cut(text, to: columns, keepingEnd: keepsEnd) == shown)
    #expect(Width.of(shown) <= columns)
  }
}
