import ReadoutKit
import Testing

@testable import Shell

@Suite("Drawing tables")
struct TableDrawingTests {
  private func lines(_ answer: Answer, width: Int = 80, isColored: Bool = false) -> [String] {
    let drawing = TableDrawing(width: width, palette: Palette(isColored: isColored))
    return drawing.draw(answer).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  private func row(_ cells: String...) -> Row { Row([:], cells: cells.map { Cell($0) }) }

  /// The column at which a word begins on the screen.
  private func column(of word: String, in line: String) throws -> Int {
    var rest = Substring(line)
    while !rest.isEmpty, !rest.hasPrefix(word) { rest.removeFirst() }
    try #require(!rest.isEmpty)
    return Width.of(String(line[..<rest.startIndex]))
  }

  @Test("columns align on the screen, whatever the script")
  func aligns() throws {
    let answer = Answer(
      columns: [Column("speaker"), Column("said", alignsRight: true), Column("words", fit: .rest)],
      rows: [
        row("习近平", "1", "one"), row("Назарбаев", "20", "one"), row("e\u{301}", "3", "one"),
        row("👨‍👩‍👧", "习", "one"), row("", "", "one"),
      ])
    let lines = lines(answer)
    #expect(lines[0] == "speaker    said  words")
    #expect(lines[1] == "习近平        1  one")
    #expect(lines[2] == "Назарбаев    20  one")
    for line in lines.dropFirst() { #expect(try column(of: "one", in: line) == 17) }
  }

  @Test("a listing is numbered as %N counts")
  func listing() {
    let answer = Answer(
      columns: [Column("name")], rows: (1...10).map { row("n\($0)") }, isListing: true)
    let lines = lines(answer)
    #expect(lines.first == " %  name")
    #expect(lines[1] == " 1  n1")
    #expect(lines.last == "10  n10")
  }

  @Test("longer text is cut at its end, at its beginning, or runs on")
  func fits() {
    let words = "aaaa bbbb cccc dddd eeee ffff gggg hhhh"
    func drawn(_ fit: Column.Fit) -> [String] {
      lines(Answer(columns: [Column(), Column(fit: fit)], rows: [row("x", words)]), width: 30)
    }
    #expect(drawn(.rest) == ["x  aaaa bbbb cccc dddd eeee …"])
    #expect(drawn(.restFromEnd) == ["x  … dddd eeee ffff gggg hhhh"])
    #expect(drawn(.wrapped) == ["x  aaaa bbbb cccc dddd eeee", "   ffff gggg hhhh"])
  }

  @Test("a row may have fewer or more cells than there are columns")
  func ragged() {
    let answer = Answer(
      columns: [Column("a"), Column("b")], rows: [row("1"), row("1", "2", "3"), row()])
    #expect(lines(answer) == ["a  b", "1", "1  2", ""])
  }

  @Test("heading and notes are wrapped, notes stand in a little")
  func around() {
    let words = "the envoys met in Bern and left again"
    let answer = Answer(heading: [words], notes: [words])
    let drawn = lines(answer, width: 30)
    #expect(drawn.count == 4)
    #expect(drawn[0] == "the envoys met in Bern and")
    #expect(drawn[2] == " the envoys met in Bern and")
    #expect(drawn[3] == "   left again")
    #expect(lines(Answer()) == [" nothing fits"])
  }

  @Test("no line is wider than the terminal", arguments: 0..<16 as Range<UInt64>)
  func neverTooWide(seed: UInt64) {
    let answer = RandomAnswer.make(seed: seed)
    // Three seeds together try every width.
    for width in stride(from: 30 + Int(seed % 3), through: 200, by: 3) {
      for line in lines(answer, width: width) where Width.of(line) > width {
        Issue.record("\(Width.of(line)) columns of \(width): \(line)")
        return
      }
    }
  }

  @Test("an escape sequence in a text is never obeyed", arguments: [false, true])
  func escapes(isColored: Bool) {
    let bad = "\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}2J"
    let answer = Answer(
      heading: [bad], columns: [Column(bad, fit: .wrapped), Column(bad), Column(fit: .rest)],
      rows: [Row([:], cells: [Cell(bad, .bad), Cell(bad, .strong), Cell(bad, .place)])],
      notes: [bad], isListing: true)
    let drawn = TableDrawing(width: 60, palette: Palette(isColored: isColored)).draw(answer)
    let withoutPalette = Self.withoutPalette(drawn)
    #expect(isColored == (withoutPalette != drawn))
    let controls = withoutPalette.unicodeScalars.filter {
      $0.properties.generalCategory == .control
    }
    #expect(controls.allSatisfy { $0 == "\n" })
  }

  @Test("colour changes no letter and no place", arguments: 0..<10 as Range<UInt64>)
  func colour(seed: UInt64) {
    let answer = RandomAnswer.make(seed: seed)
    let plain = TableDrawing(width: 90, palette: Palette(isColored: false)).draw(answer)
    let colored = TableDrawing(width: 90, palette: Palette(isColored: true)).draw(answer)
    #expect(Self.withoutPalette(colored) == plain)
  }

  private static func withoutPalette(_ drawn: String) -> String {
    var scalars = drawn.unicodeScalars[...]
    var rest = String.UnicodeScalarView()
    let codes = ["36", "1", "2", "32", "31", "0"].map { Array("\u{1B}[\($0)m".unicodeScalars) }
    while let scalar = scalars.first {
      if let code = codes.first(where: { scalars.starts(with: $0) }) {
        scalars.removeFirst(code.count)
      } else {
        rest.append(scalar)
        scalars.removeFirst()
      }
    }
    return String(rest)
  }

  @Test("text that runs to the left is isolated in its cell, other text is not")
  func isolation() {
    let answer = Answer(
      columns: [Column(), Column()],
      rows: [
        Row(Record(), cells: ["قال المبعوث", "1"]), Row(Record(), cells: ["the envoy", "2"]),
      ])
    let lines = TableDrawing(width: 60, palette: Palette(isColored: false)).draw(answer)
      .split(separator: "\n")
    #expect(lines.first?.hasPrefix("\u{2068}قال المبعوث\u{2069}") == true)
    #expect(lines.last == "the envoy    2")
  }
}
