import Testing

@testable import LineEditor

@Suite struct CandidateListTests {
  private func list(_ candidates: [Completion], columns: Int = 60) -> String {
    CandidateList(candidates: candidates, columns: columns).text
  }

  @Test func summariesStandInOneColumn() {
    let text = list([
      Completion("quotes", summary: "who said what"), Completion("中国", summary: "China"),
      Completion("мера", summary: "measure"), Completion("bare"),
    ])
    #expect(
      text == """
        quotes  who said what
        中国    China
        мера    measure
        bare
        """)
  }

  @Test func withoutSummariesTheyShareRows() {
    let text = list(["ab", "c", "中文", "d", "e"].map { Completion($0) }, columns: 20)
    #expect(text == "ab    中文  e\nc     d")
  }

  @Test func fortyAreShownAndTheRestCounted() {
    let rows = list((1...60).map { Completion("n\($0)", summary: "s") })
      .split(separator: "\n")
    #expect(rows.count == 41)
    #expect(rows.last == "… 20 more")
  }

  @Test(arguments: [2, 8, 20, 40])
  func noRowIsWiderThanTheTerminal(columns: Int) {
    let candidates = [
      Completion(String(repeating: "длинное", count: 9), summary: "long"),
      Completion("short", summary: String(repeating: "中国", count: 40)),
    ]
    for row in list(candidates, columns: columns).split(separator: "\n") {
      #expect(DisplayWidth.of(String(row)) <= columns)
    }
  }

  @Test func whatATerminalTakesForOrdersIsBlanked() {
    let text = list([Completion("a\u{1B}[2Jb", summary: "c\u{9B}d\ne")])
    #expect(text == "a [2Jb  c d e")
  }

  @Test func nothingIsNothing() {
    #expect(list([]) == "")
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("жук", 3), ("中国", 4), ("é", 1), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("❤️", 2),
  ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func clippingCountsColumns() {
    #expect(DisplayWidth.clipped("中国外交部", to: 6) == "中国…")
    #expect(DisplayWidth.clipped("fits", to: 4) == "fits")
  }
}
