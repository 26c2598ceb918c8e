import ReadoutKit
import Testing

@testable import Workbench

@Suite struct DaySpanTests {
  @Test(
    arguments: [
      ("2022", "2022-01-01", "2022-12-31"), ("2022-02", "2022-02-01", "2022-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2022-09-15", "2022-09-15", "2022-09-15"),
      ("2022-02..2022-06", "2022-02-01", "2022-06-30"), ("..2022", nil, "2022-12-31"),
      ("2022-04..", "2022-04-01", nil),
    ] as [(String, String?, String?)])
  func spans(written: String, first: String?, last: String?) throws {
    let span = try #require(DaySpan(written))
    #expect(span.first == first)
    #expect(span.last == last)
  }

  @Test(arguments: [
    "", "..", "May", "2022-13", "2022-02-30", "2023..2022", "2022..2023..2024", "22",
  ])
  func otherWordsAreNone(written: String) { #expect(DaySpan(written) == nil) }

  @Test func datesThatAreARangeOverlap() throws {
    let span = try #require(DaySpan("2022-09"))
    #expect(span.overlaps(DocumentDate(from: "2022-08-20", to: "2022-09-02")))
    #expect(!span.overlaps(DocumentDate(from: "2022-10-01", to: "2022-10-02")))
    #expect(span.overlaps(DocumentDate(stated: "2022-09-30", from: "2022-09-30", to: "2022-09-30")))
    #expect(!span.overlaps(DocumentDate()))
  }
}
