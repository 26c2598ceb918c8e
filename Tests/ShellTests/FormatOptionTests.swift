import Exchange
import ReadoutKit
import Testing
import Workbench

@testable import Shell

@Suite("The format of a line") struct FormatOptionTests {
  @Test(arguments: [
    ("docs --format csv 3", ["docs", "3"], Format.csv),
    ("docs --format=tsv", ["docs"], .tsv),
    ("docs format=json", ["docs"], .json),
    ("docs --format csv --format jsonl", ["docs"], .jsonl),
    ("find \"format=csv\" x", ["find", "format=csv", "x"], nil),
  ])
  func isTaken(line: String, words: [String], format: Format?) throws {
    var text = try CommandLineText(line)
    #expect(try text.takeFormat() == format)
    #expect(text.words.map(\.text) == words)
  }

  @Test(arguments: ["docs --format", "docs --format yaml", "docs format="])
  func isRefused(line: String) throws {
    var text = try CommandLineText(line)
    let error = #expect(throws: ReadoutError.self) { try text.takeFormat() }
    #expect(error?.hint?.contains("jsonl") == true)
  }

  @Test(arguments: [
    ("a.csv", Format.csv), ("x/a.JSONL", .jsonl), ("a.md", .markdown), ("a.txt", nil), ("csv", nil),
  ])
  func ofAFile(path: String, format: Format?) {
    #expect(Format(ofFile: path) == format)
  }
}
