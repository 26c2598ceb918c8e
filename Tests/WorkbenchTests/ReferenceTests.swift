import ReadoutKit
import Testing

@testable import Workbench

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("1:25", Reference.Place.sentences(document: "1", 25...25)),
    ("1:23-28", .sentences(document: "1", 23...28)),
    ("001_a:7", .sentences(document: "001_a", 7...7)),
    ("odd:name:7", .sentences(document: "odd:name", 7...7)),
    ("3@10-20", .codePoints(document: "3", 10..<20)),
    ("%3", .rows(3...3)),
    ("%3-5", .rows(3...5)),
    ("m6", .mark("m6")),
  ])
  func reads(word: String, place: Reference.Place) {
    #expect(Reference.place(word) == place)
  }

  @Test(arguments: [
    "C", "CC", "1:", ":5", "1:b", "1:5-3", "%", "%x", "3@10", "3@20-10", "3@-1-4", "mark", "m",
    "1:-2",
  ])
  func isNone(word: String) {
    #expect(Reference.place(word) == nil)
  }

  @Test func wordsBelongToTheReferenceBeforeThem() throws {
    let words = try CommandLineText("1:25 \"strategic coordination\" 1:18 C II").words
    let read = try Reference.read(words) { _ in false }
    #expect(read.references.map(\.words) == ["strategic coordination", nil])
    #expect(read.rest.map(\.text) == ["C", "II"])
  }

  @Test func wordsAloneAreRefused() {
    #expect(throws: ReadoutError.self) {
      try Reference.read([Word("words", isQuoted: true)]) { _ in false }
    }
  }
}
