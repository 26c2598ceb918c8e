import Testing

@testable import LineEditor

@Suite struct LineTextTests {
  /// Joins where a row ends in `+`.
  private func join(_ rows: [String]) -> JoinedLines {
    var lines: [String] = []
    var isOpen = false
    for row in rows {
      if isOpen { lines[lines.count - 1] += row } else { lines.append(row) }
      isOpen = row.hasSuffix("+")
    }
    return JoinedLines(lines, isOpen: isOpen)
  }

  @Test(arguments: [
    ("one\n\n  \ntwo три\n", ["one", "two три"], false), ("alone", ["alone"], false),
    ("", [""], false), ("\n\n", [""], false), ("a+\nb\nc", ["a+b", "c"], false),
    ("a\u{0B}b\nc", ["a\nb", "c"], false), ("a\nb+", ["a", "b+"], true),
  ])
  func pastedRowsBecomeLines(text: String, lines: [String], isOpen: Bool) {
    let entered = EnteredText(text, join: join)
    #expect(entered.lines == lines)
    #expect(entered.isOpen == isOpen)
  }

  @Test func linesAreComposed() {
    let lines = EnteredText("и\u{306} e\u{301}", join: join).lines
    #expect(lines.map { Array($0.unicodeScalars) } == [["й", " ", "é"]])
  }

  @Test func promptsOfAPasteAreTakenOff() {
    func stripped(_ row: String) -> PastedRow {
      row.hasPrefix("> ")
        ? PastedRow(String(row.dropFirst(2)), continues: false)
        : PastedRow(row, continues: row.hasPrefix("."))
    }
    func pasted(_ text: String, beginsRow: Bool = true) -> String {
      EnteredText.pasted(text, beginsRow: beginsRow, withoutPrompt: stripped)
    }
    #expect(pasted("> a\n> b\nc\n\n") == "a\nb\nc")
    #expect(pasted("> a\n.b") == "a\u{0B}.b")
    #expect(pasted("> a\n> b", beginsRow: false) == "> a\nb")
    #expect(pasted("\n") == "")
    #expect(pasted("") == "")
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

  @Test func lettersAreTakenWhole() {
    let line = EditedLine("aи\u{306}👩\u{200D}👧")
    let before = line.movedByLetter(back: true)
    #expect(before?.cursor == "aи\u{306}".utf8.count)
    #expect(before?.deletingLetter(back: true) == EditedLine("a👩\u{200D}👧", cursor: 1))
    #expect(before?.deletingLetter(back: false) == EditedLine("aи\u{306}"))
    #expect(before?.movedByLetter(back: false) == line)
    #expect(line.movedByLetter(back: false) == nil)
    #expect(EditedLine("a", cursor: 0).deletingLetter(back: true) == nil)
    #expect(EditedLine("").deletingLetter(back: false) == nil)
    // Between a letter's scalars, where vi's keys may go.
    #expect(EditedLine("и\u{306}x", cursor: 2).deletingLetter(back: false)?.text == "иx")
    #expect(EditedLine("ab\ncd", cursor: 4).movedToEdge(ofRow: true).cursor == 3)
    #expect(EditedLine("ab\ncd", cursor: 1).movedToEdge(ofRow: false).cursor == 2)
    #expect(EditedLine("жк", cursor: 2).inserting("у") == EditedLine("жук", cursor: 4))
  }

  @Test func aCommandHasRowsAPasteHasCommands() {
    let line = EditedLine("a\nb\u{0B}c\nd", cursor: 4)
    #expect(line.text[line.currentRow] == "c")
    #expect(line.text[line.currentCommand] == "b\u{0B}c")
    #expect(line.hasRows)
    #expect(!EditedLine("a").hasRows)
  }

  private func prompt(_ text: String) -> PromptText {
    PromptText(text) { Glyph(String($0), columns: 2) }
  }

  @Test func promptsKeepTheirColoursAndNothingElse() {
    let coloured = prompt("one\n\u{1B}[1;36mreadout 习\u{1B}[0m> ")
    #expect(coloured.above == "one\r\n")
    #expect(coloured.row == "\u{1B}[1;36mreadout 习\u{1B}[0m> ")
    #expect(coloured.columns == 12)
    #expect(prompt("tw\u{7}o\u{1}> \u{1B}[2J\u{1B}]0;x").row == "two> [2J]0;x")
    #expect(prompt("").columns == 0)
  }

  @Test func furtherRowsStandBelowTheLine() {
    #expect(prompt("readout> ").continuation == "    ...> ")
    #expect(prompt("readout> ").ofPastedRow == "       > ")
    #expect(prompt("> ").continuation == "...> ")
  }
}
