import ReadoutKit
import Testing

@Suite("Tables of comma-separated values")
struct TableTests {
  private func table(_ lines: String) -> Table { Table(csv: Array(lines.utf8)) }

  @Test(
    "quoted cells keep commas, line breaks and doubled marks",
    arguments: [
      ("\"a,b\",c", ["a,b", "c"]),
      ("\"say \"\"no\"\"\",c", ["say \"no\"", "c"]),
      ("\"\"\"no\"\"\",\"\"\"\"", ["\"no\"", "\""]),
      ("\"two\nlines\",c", ["two\nlines", "c"]),
      ("\"two\r\nlines\",c", ["two\r\nlines", "c"]),
      ("\"\",c", ["", "c"]),
      ("\"a\"\"\",\"\"", ["a\"", ""]),
      ("习近平,Назарбаев", ["习近平", "Назарбаев"]),
      (" a , b ", [" a ", " b "]),
    ])
  func quotes(_ line: String, _ cells: [String]) {
    #expect(table("x,y\n\(line)\n").rows.map(\.cells) == [cells])
    #expect(table("x,y\r\n\(line)\r\n").rows.map(\.cells) == [cells])
    #expect(table("x,y\n\(line)").rows.map(\.cells) == [cells], "no line break at the end")
  }

  @Test("empty lines and comments are passed over")
  func comments() {
    let read = table("# made by hand\n\nx,y\n# \"odd, mark\n1,2\r\n\r\n#3,4\n5,\"#6\"\n\"#7\",8\n")
    #expect(read.header == ["x", "y"])
    #expect(read.rows.map(\.cells) == [["1", "2"], ["5", "#6"], ["#7", "8"]])
  }

  @Test("a row has as many cells as the header, whatever its line holds")
  func ragged() {
    let read = table("x,y,z\n1\n1,2,3,4\n1,2,\n")
    #expect(read.rows.map(\.cells) == [["1", "", ""], ["1", "2", "3"], ["1", "2", ""]])
    #expect(read.rows.map { $0["z"] } == ["", "3", ""])
    #expect(read.rows.first?["no such column"] == "")
  }

  @Test("a cell that holds a list is divided by semicolons")
  func lists() {
    let read = table("x\n a b ; c;; d;\n;\n")
    #expect(read.rows.map { $0.list("x") } == [["a b", "c", "d"], []])
    #expect(read.rows.first?.list("y") == [])
  }

  @Test(
    "what is no table is an empty one or a short one, never a fault",
    arguments: [
      ("", 0), ("\n\n", 0), ("# only this", 0), ("x,y", 0), ("x\n\"never closed,\n", 1),
      ("\r\r\r", 0),
      ("x\n\u{0}\n", 1),
    ])
  func odd(_ lines: String, _ rows: Int) {
    #expect(table(lines).rows.count == rows)
  }
}
