import Testing

@testable import LineEditor

@Suite struct LineTextTests {
  @Test func pastedRowsBecomeLines() {
    #expect(EnteredText.lines(of: "one\n\n  \ntwo три\n") == ["one", "two три"])
    #expect(EnteredText.lines(of: "alone") == ["alone"])
    #expect(EnteredText.lines(of: "") == [""])
    #expect(EnteredText.lines(of: "\n\n") == [""])
  }

  @Test func linesAreComposed() {
    let lines = EnteredText.lines(of: "и\u{306} e\u{301}")
    #expect(lines.map { Array($0.unicodeScalars) } == [["й", " ", "é"]])
  }

  @Test func rowsOfALine() {
    let line = EditedLine("ab\nжук\n\nlast", cursor: 5)
    #expect(line.text[line.currentRow] == "жук")
    #expect(line.movedByRow(up: true) == EditedLine(line.text, cursor: 1))
    #expect(line.movedByRow(up: false) == EditedLine(line.text, cursor: 10))
    #expect(EditedLine(line.text, cursor: 10).movedByRow(up: false)?.cursor == 11)
    #expect(EditedLine(line.text, cursor: 2).movedByRow(up: true) == nil)
    #expect(EditedLine(line.text).movedByRow(up: false) == nil)
    #expect(EditedLine("").movedByRow(up: true) == nil)
    #expect(EditedLine("ab\n").movedByRow(up: true)?.cursor == 0)
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 0), (2, 2), (3, 2), (4, 4), (9, 4)])
  func offsetsInsideAScalarGoBackToItsStart(offset: Int, start: Int) {
    let text = "жу"
    let index = text.scalarIndex(utf8Offset: offset)
    #expect(text.utf8.distance(from: text.startIndex, to: index) == start)
  }

  @Test func coloursOfAPromptAreMarked() {
    let prompt = PromptText("\u{1B}[1;36mreadout\u{1B}[0m> ")
    #expect(prompt.marked == "\u{1}\u{1B}[1;36m\u{1}readout\u{1}\u{1B}[0m\u{1}> ")
    #expect(prompt.lastRow == "\u{1B}[1;36mreadout\u{1B}[0m> ")
    #expect(prompt.above == "")
  }

  @Test func colourAtTheEndMovesBeforeTheBlank() {
    #expect(PromptText("a> \u{1B}[0m").marked == "a>\u{1}\u{1B}[0m\u{1} ")
    #expect(PromptText("a>\u{1B}[0m").marked == "a>\u{1}\u{1B}[0m\u{1} ")
  }

  @Test func neighbouringColoursShareAMark() {
    #expect(PromptText("\u{1B}[1m\u{1B}[31mx").marked == "\u{1}\u{1B}[1m\u{1B}[31m\u{1}x")
  }

  @Test func otherOrdersAreDroppedAndRowsKeptAbove() {
    let prompt = PromptText("one\ntw\u{7}o\u{1}> \u{1B}]0;x")
    #expect(prompt.above == "one\n")
    #expect(prompt.marked == "two> ]0;x")
    #expect(PromptText("").marked == "")
  }
}
