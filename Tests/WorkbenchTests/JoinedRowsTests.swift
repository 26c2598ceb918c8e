import ReadoutKit
import Testing

@testable import Workbench

@Suite struct JoinedRowsTests {
  @Test(arguments: [
    (["docs"], "docs", false),
    (["docs \\"], "docs \\", true),
    (["docs \\", "   --doc 3"], "docs --doc 3", false),
    (["docs\\", "\\", "3"], "docs 3", false),
    (["find \"never", "ends\" x"], "find \"never\nends\" x", false),
    (["find \"never"], "find \"never", true),
    (["find \"a \\", "  b\""], "find \"a b\"", false),
    (["find “a", "b”"], "find “a\nb”", false),
    (["find “a\""], "find “a\"", true),
    (["note m1 China's"], "note m1 China's", false),
    (["note m1 n='a"], "note m1 n='a", true),
    (["note m1 n='a' b"], "note m1 n='a' b", false),
    (["note m1 n=a'b"], "note m1 n=a'b", false),
    (["find \\\"x"], "find \\\"x", false),
    (["find \"a\\\""], "find \"a\\\"", true),
    (["find a\\\\"], "find a\\\\", false),
    (["find \"a\\\\\""], "find \"a\\\\\"", false),
    (["# don't \\"], "# don't \\", false),
    (["docs # it's"], "docs # it's", false),
    (["docs | grep \"a"], "docs | grep \"a", false),
    (["docs | grep a \\", "b"], "docs | grep a b", false),
    (["docs > \"a"], "docs > \"a", true),
    (["a\"b c"], "a\"b c", false),
    (["\"a\"b'c"], "\"a\"b'c", false),
    (["\"a\"'c"], "\"a\"'c", true),
    ([""], "", false),
  ])
  func rowsAreJoined(rows: [String], text: String, isOpen: Bool) {
    var line = JoinedRows()
    for row in rows { line.add(row) }
    #expect(line.text == text)
    #expect(line.isOpen == isOpen)
  }

  @Test(arguments: [
    "find \"a b\" c", "find 'a", "a=\"b c\"d", "x=y=\"z", "\\\"a b", "a \\' b", "“a ” b ”",
    "a '\\'' b",
    "n=\"a=\"b\" c", "'a'='b", "a='b'='c", "\\", "a\\ 'b", "\"\\", "docs > 'x y", "docs > x | 'y",
  ])
  func whatIsOpenIsWhatCannotBeSplit(row: String) {
    var line = JoinedRows()
    line.add(row)
    var isNeverClosed = false
    do {
      _ = try CommandLineText(row)
    } catch {
      isNeverClosed = error.message.contains("never closed")
    }
    #expect((line.isOpen && !row.hasSuffix("\\")) == isNeverClosed || row.hasSuffix("\\"))
  }

  @Test func rowsBecomeLines() {
    let joined = JoinedRows.lines(of: ["docs \\", "3", "find \"a", "b\"", "x\ny", "find 'z"])
    #expect(joined.lines == ["docs 3", "find \"a\nb\"", "x\ny", "find 'z"])
    #expect(joined.isOpen)
    #expect(JoinedRows.lines(of: []).lines == [])
  }

  @Test func aCommentEndsWithItsRow() throws {
    #expect(
      try CommandLineText("docs # the third:\n3 # not 'this").words.map(\.text) == ["docs", "3"])
  }
}
