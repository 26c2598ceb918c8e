import Foundation
import ReadoutKit
import Testing

@testable import Workbench

@Suite("count") struct CountTests {
  private static let articles: [(name: String, text: String)] = [
    ("a", "Oil, oil and price caps. The price cap on oil."),
    ("b", "An OIL price  cap."),
    ("c", "Nothing."),
  ]

  private func counts(_ line: String) throws -> [String] {
    try TestBench(articles: Self.articles).run(line).rows.map { row in
      row.record.fields.map { field in
        switch field.value {
        case .text(let text): text
        case .number(let number): "\(number)"
        default: "–"
        }
      }.joined(separator: " ")
    }
  }

  @Test("each term with its hits and documents, the most frequent first, those without any too")
  func table() throws {
    #expect(
      try counts("count \"price cap\" oil cap price* none")
        == ["oil 4 2", "price* 3 2", "cap 2 2", "price cap 1 1", "none 0 0"])
  }

  @Test("the note sums up")
  func note() throws {
    let table = try TestBench(articles: Self.articles)
    #expect(try table.run("count oil cap").notes == ["6 hits of 2 terms in 2 of 3 documents"])
    #expect(try table.run("count nothing").notes == ["1 hit of 1 term in 1 of 3 documents"])
  }

  @Test("counts are parted by document")
  func parted() throws {
    #expect(
      try counts("count oil cap by=doc") == ["a oil 3 1", "a cap 1 1", "b oil 1 1", "b cap 1 1"])
    #expect(try counts("count oil by=outlet") == ["– oil 4 2"])
  }

  @Test("a file of terms: comments and blank lines passed over, each term once")
  func file() throws {
    let path = NSTemporaryDirectory() + "terms-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = "\u{FEFF}# actors\r\noil\r\n\r\nOIL\r\n  price cap \r\n\\#tag\r\ncap"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path))
    #expect(
      try counts("count terms=\(path)") == ["oil 4 2", "cap 2 2", "price cap 1 1", "#tag 0 0"])
    #expect(try counts("count nothing terms=\(path)").count == 5)
    try Data([0x6F, 0x0A, 0xFF]).write(to: URL(fileURLWithPath: path))
    let table = try TestBench(articles: Self.articles)
    #expect(table.failure("count terms=\(path)")?.message.contains("line 2: not UTF-8") == true)
  }

  @Test(
    "what is wrong is told with a way out",
    arguments: [
      ("count", "nothing to count"), ("count terms=/nowhere/terms", "cannot be read"),
      ("count terms=/", "no file"), ("count oil by=colour", "colour"),
    ])
  func failures(line: String, words: String) throws {
    let error = try #require(TestBench(articles: Self.articles).failure(line))
    #expect(error.message.contains(words), "\(error.message)")
    #expect(error.hint != nil)
  }
}
