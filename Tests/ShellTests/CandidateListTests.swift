import LineEditor
import Testing

@testable import Shell

@Suite("The list of candidates")
struct CandidateListTests {
  private func list(
    _ candidates: [Completion], columns: Int = 60, rows: Int = 40
  ) -> String {
    CandidateList(candidates: candidates[...], columns: columns, rows: rows).drawn.rows
      .joined(separator: "\n")
  }

  @Test("summaries stand in one column, whatever the script")
  func summaries() {
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

  @Test("without summaries they share rows, read down the columns")
  func grid() {
    let text = list(["ab", "c", "中文", "d", "e"].map { Completion($0) }, columns: 20)
    #expect(text == "ab    中文  e\nc     d")
  }

  @Test("what does not fit is counted in the last row")
  func many() {
    let candidates = (1...60).map { Completion("n\($0)", summary: "s") }
    let drawn = CandidateList(candidates: candidates[...], columns: 60, rows: 10).drawn
    #expect(drawn.rows.count == 10)
    #expect(drawn.count == 9)
    #expect(drawn.rows.last == "… 51 more: type on, or Tab")
    let rest = CandidateList(candidates: candidates[50...], columns: 60, rows: 10).drawn
    #expect(rest.count == 10)
    #expect(rest.rows.last?.hasPrefix("n60") == true)
  }

  @Test("a grid that does not fit is counted too")
  func manyBare() {
    let candidates = (1...60).map { Completion("name\($0)") }
    let drawn = CandidateList(candidates: candidates[...], columns: 20, rows: 5).drawn
    #expect(drawn.rows.count == 5)
    #expect(drawn.count == 8)
    #expect(drawn.rows.last == "… 52 more: type on…")
  }

  @Test("no row is wider than the terminal", arguments: [1, 2, 8, 20, 40])
  func narrow(columns: Int) {
    let candidates = [
      Completion(String(repeating: "длинное", count: 9), summary: "long"),
      Completion("short", summary: String(repeating: "中国", count: 40)),
    ]
    let bare = candidates.map { Completion($0.text) }
    for row in [candidates, bare].flatMap({ list($0, columns: columns).split(separator: "\n") }) {
      #expect(Width.of(String(row)) <= columns)
    }
  }

  @Test("what a terminal takes for orders is seen, never obeyed")
  func orders() {
    let text = list([
      Completion("a\u{1B}[2Jb", summary: "c\u{9B}d\ne"), Completion("\u{202E}x\u{200B}"),
    ])
    #expect(text == "a␛[2Jb     c\u{FFFD}d e\n<U+202E>x")
  }

  @Test("nothing is nothing")
  func nothing() {
    #expect(list([]) == "")
  }
}
