import Testing

/// The screen that the other tests look at must itself be right.
@Suite("The harness's screen") struct ScreenTests {
  private func rows(_ written: String, columns: Int = 10, rows: Int = 3) -> [String] {
    var reader = ScreenReader(columns: columns, rows: rows)
    for byte in written.utf8 { reader.read([byte]) }
    return reader.screen.rows
  }

  @Test("text wraps at the last column, wide characters whole")
  func wrapping() {
    #expect(rows("abcdefghijkl") == ["abcdefghij", "kl"])
    #expect(rows("abcdefghi习x") == ["abcdefghi", "习x"])
  }

  @Test("rows that scroll off keep their numbers")
  func scrolling() {
    #expect(rows("1\r\n2\r\n3\r\n4\u{1B}[1Htop") == ["1", "top", "3", "4"])
  }

  @Test("characters are erased, deleted and inserted")
  func editing() {
    #expect(rows("abcdef\u{1B}[3D\u{1B}[K") == ["abc"])
    #expect(rows("abcdef\r\u{1B}[2P") == ["cdef"])
    #expect(rows("abc\r\u{1B}[@x") == ["xabc"])
    #expect(rows("слово\u{08} \u{08}") == ["слов"])
    #expect(rows("one\r\ntwo\u{1B}[A\u{1B}[J") == ["one", ""])
  }

  @Test("colours, titles and modes leave no trace")
  func sequences() {
    #expect(rows("\u{1B}[?2004h\u{1B}[1;36mhi\u{1B}[0m\u{1B}]0;title\u{07}!") == ["hi!"])
  }

  @Test("a narrower window breaks rows, a wider one joins them; the cursor stays at its letter")
  func resizing() {
    var reader = ScreenReader(columns: 10, rows: 5)
    reader.read(Array("abcdefgh\r\n习近平\u{1B}[2D".utf8))
    reader.resize(columns: 5)
    #expect(reader.screen.rows == ["abcde", "fgh", "习近", "平"])
    #expect(reader.screen.row == 2 && reader.screen.column == 4)
    reader.resize(columns: 10)
    #expect(reader.screen.rows == ["abcdefgh", "习近平"])
    #expect(reader.screen.row == 1 && reader.screen.column == 4)
  }

  @Test("what is grey is a hint, and colours are known")
  func styles() {
    var reader = ScreenReader(columns: 20, rows: 3)
    reader.read(Array("> \u{1B}[32mdo\u{1B}[0m x\u{1B}[2mcs\u{1B}[0m".utf8))
    #expect(reader.screen.hint == "cs")
    #expect(reader.screen.withoutHint(0) == "> do x")
    #expect(reader.screen.style(of: "do") == "32")
    #expect(reader.screen.style(of: "do x") == nil)
    #expect(reader.screen.style(of: " x") == "")
  }
}
