import Testing

@testable import LineEditor

@Suite struct LinePictureTests {
  private func glyph(_ character: Character) -> Glyph {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x202E: Glyph("<U+202E>", columns: 8)
    case 0x2E80...: Glyph(String(character), columns: 2)
    default: Glyph(String(character), columns: 1)
    }
  }

  private func picture(
    _ text: String, cursor: Int? = nil, isEdited: Bool = true, colors: [LineColor] = [],
    hint: String = "", columns: Int = 12
  ) -> LinePicture {
    LinePicture(
      prompt: PromptText("pro> ", glyph: glyph), line: EditedLine(text, cursor: cursor),
      isEdited: isEdited, colors: colors, hint: hint, columns: columns, glyph: glyph)
  }

  private func rows(_ picture: LinePicture) -> [String] { picture.rows.map(\.text) }

  @Test func aLineStandsBehindItsPrompt() {
    let picture = picture("жук")
    #expect(rows(picture) == ["pro> жук"])
    #expect(picture.cursor == .init(row: 0, column: 8))
    #expect(picture.rows[0].columns == 8)
  }

  @Test func itRunsOverTheEdgeWideLettersWhole() {
    #expect(rows(picture("abcdefgh")) == ["pro> abcdefg", "h"])
    #expect(rows(picture("abcdef习x")) == ["pro> abcdef", "习x"])
    #expect(picture("abcdef习x", cursor: 6).cursor == .init(row: 1, column: 0))
  }

  @Test func theCursorBehindAFullRowNeedsAnother() {
    let full = picture("abcdefg")
    #expect(rows(full) == ["pro> abcdefg", ""])
    #expect(full.cursor == .init(row: 1, column: 0))
    let left = picture("abcdefg", isEdited: false)
    #expect(rows(left) == ["pro> abcdefg"])
    #expect(left.cursor == nil)
  }

  @Test func furtherRowsHaveTheirPrompts() {
    let picture = picture("ab\u{0B}cd\ne", cursor: 3)
    #expect(rows(picture) == ["pro> ab", "...> cd", "   > e"])
    #expect(picture.cursor == .init(row: 1, column: 5))
    #expect(rows(self.picture("a\n")) == ["pro> a", "   > "])
  }

  @Test func coloursEndWithTheirStretchAndWithTheRow() {
    let code = LineColor(0..<4, code: "32")
    #expect(rows(picture("docs x", colors: [code])) == ["pro> \u{1B}[32mdocs\u{1B}[0m x"])
    #expect(
      rows(picture("docs", colors: [code], columns: 7)) == [
        "pro> \u{1B}[32mdo\u{1B}[0m", "\u{1B}[32mcs\u{1B}[0m",
      ])
    // Stretches that are no good colour what they can.
    #expect(rows(picture("a", colors: [LineColor(5..<9, code: "1")])) == ["pro> a"])
  }

  @Test func aHintIsCutToItsRow() {
    #expect(rows(picture("ab", hint: "cdefgh")) == ["pro> ab\u{1B}[2mcdef\u{1B}[0m"])
    #expect(rows(picture("ab", hint: "c习习习")) == ["pro> ab\u{1B}[2mc习\u{1B}[0m"])
    #expect(rows(picture("ab", hint: "c\nd")) == ["pro> ab\u{1B}[2mc\u{1B}[0m"])
    #expect(rows(picture("abcdef", hint: "x")) == ["pro> abcdef"])
    #expect(picture("ab", hint: "cdef").cursor == .init(row: 0, column: 7))
    #expect(rows(picture("ab", cursor: 1, hint: "cdef")) == ["pro> ab"])
  }

  @Test func aNameOfASignIsPartedAtTheEdge() {
    #expect(rows(picture("abc\u{202E}d")) == ["pro> abc<U+2", "02E>d"])
  }

  @Test func aPromptWiderThanTheTerminalIsLeftOut() {
    #expect(rows(picture("ab", columns: 4)) == ["ab"])
    #expect(rows(picture("ab\u{0B}c", columns: 4)) == ["ab", "c"])
  }

  @Test func aWindowKeepsTheCursorInSight() {
    let text = (0..<9).map(String.init).joined(separator: "\u{0B}")
    var first = 0
    let end = picture(text).window(of: 3, from: &first)
    #expect(rows(end) == ["...> 6", "...> 7", "...> 8"])
    #expect(end.cursor == .init(row: 2, column: 6))
    let start = picture(text, cursor: 2).window(of: 3, from: &first)
    #expect(rows(start) == ["...> 1", "...> 2", "...> 3"])
    let left = picture(text, isEdited: false).window(of: 3, from: &first)
    #expect(rows(left).last == "...> 8")
    #expect(rows(picture("a").window(of: 3, from: &first)) == ["pro> a"])
    #expect(first == 0)
  }
}

@Suite struct LinePainterTests {
  private func picture(_ text: String, cursor: Int? = nil, below: [String] = []) -> LinePicture {
    let glyph: (Character) -> Glyph = { Glyph(String($0), columns: 1) }
    var picture = LinePicture(
      prompt: PromptText("> ", glyph: glyph), line: EditedLine(text, cursor: cursor), columns: 10,
      glyph: glyph)
    picture.add(below: below) { $0.count }
    return picture
  }

  @Test func onlyRowsThatDifferAreWritten() {
    var painter = LinePainter()
    #expect(painter.paint(picture("a\u{0B}b"), columns: 10) == "\r> a\u{1B}[K\r\n...> b\u{1B}[K")
    #expect(painter.paint(picture("a\u{0B}b"), columns: 10) == "")
    #expect(painter.paint(picture("a\u{0B}bc"), columns: 10) == "\r...> bc\u{1B}[K")
    #expect(painter.paint(picture("a\u{0B}bc", cursor: 1), columns: 10) == "\r\u{1B}[1A\u{1B}[3C")
  }

  @Test func rowsThatAreNoLongerThereAreErased() {
    var painter = LinePainter()
    _ = painter.paint(picture("a", below: ["one", "two"]), columns: 10)
    #expect(
      painter.paint(picture("a"), columns: 10) == "\r\u{1B}[1B\u{1B}[J\r\u{1B}[1A\u{1B}[3C")
  }

  @Test func aFullRowIsNotErasedBehind() {
    var painter = LinePainter()
    #expect(
      painter.paint(picture("12345678"), columns: 10) == "\r> 12345678\r\n\u{1B}[K")
  }

  @Test func afterAResizeRowsAreCountedAsTheTerminalHasBrokenThem() {
    var painter = LinePainter()
    _ = painter.paint(picture("1234567\u{0B}1"), columns: 10)
    // The first row takes up three rows of four, and the cursor stands in the second of the next.
    #expect(painter.erase(columns: 4, height: 20) == "\r\u{1B}[4A\u{1B}[J")
    #expect(painter.paint(picture("1"), columns: 4) == "\r> 1\u{1B}[K")
    _ = painter.paint(picture("1234567\u{0B}1"), columns: 10)
    #expect(painter.erase(columns: 4, height: 3) == "\r\u{1B}[2A\u{1B}[J")
  }
}

@Suite struct LineUndoTests {
  @Test func wordsAreTakenBackOneByOne() {
    var undo = LineUndo()
    for length in 1...10 { undo.note(EditedLine(String("find ferry".prefix(length)))) }
    #expect(undo.undo(from: EditedLine("find ferry")) == EditedLine("find "))
    #expect(undo.undo(from: EditedLine("find ")) == EditedLine(""))
    #expect(undo.undo(from: EditedLine("")) == nil)
  }

  @Test func deletionsAndPastesAreChangesOfTheirOwn() {
    var undo = LineUndo()
    undo.note(EditedLine("a long paste"))
    undo.note(EditedLine("a long"))
    undo.note(EditedLine("a long", cursor: 2))
    #expect(undo.undo(from: EditedLine("x")) == EditedLine("a long", cursor: 2))
    #expect(undo.undo(from: EditedLine("a long")) == EditedLine("a long paste"))
    #expect(undo.undo(from: EditedLine("a long paste")) == EditedLine(""))
  }

  @Test func whatIsRememberedHasABound() {
    var undo = LineUndo()
    for number in 0..<5_000 { undo.note(EditedLine(String(repeating: "x", count: number % 7 * 9))) }
    var count = 0
    var line = EditedLine("")
    while let older = undo.undo(from: line) { (line, count) = (older, count + 1) }
    #expect((100...201).contains(count))
  }
}
