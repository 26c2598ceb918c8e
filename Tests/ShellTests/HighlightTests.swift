import ReadoutKit
import Testing

@testable import Shell

@Suite("Highlights")
struct HighlightTests {
  private func drawn(_ cell: Cell, width: Int = 60, isColored: Bool = true) -> [String] {
    var answer = Answer(columns: [Column(fit: .wrapped)], rows: [Row([:], cells: [cell])])
    answer.isListing = false
    return TableDrawing(width: width, palette: Palette(isColored: isColored)).draw(answer)
      .replacing("\u{1B}[0m", with: "}").replacing("\u{1B}[", with: "{")
      .split(separator: "\n").map(String.init)
  }

  @Test("a stretch has its lens's colour, the others none")
  func stretch() {
    let cell = Cell("the envoy came", highlights: [.init(4..<9, .lens(0))])
    #expect(drawn(cell) == ["the {32menvoy} came"])
    #expect(drawn(cell, isColored: false) == ["the envoy came"])
  }

  @Test("where two overlap the shorter is seen, in any order, and a mark shows through")
  func overlap() {
    let highlights: [Cell.Highlight] = [
      .init(0..<14, .lens(0)), .init(4..<9, .lens(1)), .init(7..<14, .marked),
    ]
    for order in [highlights, highlights.reversed()] {
      let line = drawn(Cell("the envoy came", highlights: order))
      #expect(line == ["{32mthe }{31menv}{31;1;4moy}{32;1;4m came}"])
    }
  }

  @Test("it stays on its words where lines break and controls are named")
  func places() {
    let text = "a\u{1B}[2J \r\n \u{202E}the envoy came"
    let start = text.unicodeScalars.count - 10
    let cell = Cell(text, highlights: [.init(start..<(start + 5), .lens(2))])
    #expect(drawn(cell) == ["a␛[2J <U+202E>the {35menvoy} came"])
    let narrow = drawn(
      Cell(
        "one two three four five six seven eight nine", highlights: [.init(8..<33, .lens(0))]),
      width: 30)
    #expect(narrow == ["one two {32mthree four five six}", "{32mseven} eight nine"])
  }

  @Test("a place outside the text is no harm")
  func outside() {
    let cell = Cell("ab", highlights: [.init(1..<99, .marked), .init(50..<60, .lens(0))])
    #expect(drawn(cell) == ["a{1;4mb}"])
    #expect(drawn(Cell("", highlights: [.init(0..<3, .marked)])).isEmpty)
  }

  @Test("letters of several parts and wide ones keep to their columns")
  func wide() {
    let cell = Cell("习近平 e\u{301} 👨‍👩‍👧 end", highlights: [.init(0..<3, .lens(0))])
    #expect(drawn(cell, width: 30) == ["{32m习近平} e\u{301} 👨‍👩‍👧 end"])
  }

  @Test("titles, paragraphs, folded rows and the legend")
  func readingView() {
    var first = Row([:], cells: ["1", "one"])
    first.above = [Cell("The title", .strong)]
    first.isApart = true
    var folded = Row([:], cells: ["2", "hidden"])
    folded.isFolded = true
    var last = Row([:], cells: ["3", "three"])
    last.isApart = true
    var answer = Answer(columns: [Column(), Column(fit: .wrapped)], rows: [first, folded, last])
    answer.legend = [["Q", "quotes 2"]]
    let text = TableDrawing(width: 60, palette: Palette(isColored: false)).draw(answer)
    #expect(text == "The title\n\n1  one\n\n3  three\n\nQ  quotes 2\n")
  }

  @Test(
    "bars where there are no blocks",
    arguments: [
      ("2023 ████ 4", "2023 #### 4"), ("2023 █▌ 4", "2023 ## 4"), ("2023 █▏ 4", "2023 #  4"),
      ("2023 ▏ 1", "2023 # 1"), ("██░░", "##--"), ("习近平 … –", "习近平 … –"),
    ])
  func signs(text: String, shown: String) {
    #expect(Signs.ascii.shown(text) == shown)
    #expect(Width.of(Signs.ascii.shown(text)) == Width.of(text))
    #expect(Signs.all.shown(text) == text)
  }
}
