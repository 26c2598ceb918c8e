import ReadoutKit
import Testing

@testable import Quotes

@Suite struct TimelineTests {
  private static let desk = NewsDesk([
    (
      "2021-09-10",
      """
      Anna Berg said on September 9, 2021: “The dam is safe.”

      Anna Berg said on September 9, 2021: “The weir is safe.”

      Anna Berg said on March 3, 2021: “The road is closed.”
      """
    ),
    (nil, "“I doubt it,” Anna Berg said."),
  ])

  @Test("Days stand in order, each with its count, its bar and its quotations")
  func days() throws {
    let answer = try Self.desk.run("timeline", "--speaker", "berg")
    #expect(answer.texts("said") == ["2021-03-03", "2021-09-09"])
    #expect(answer.rows.map { $0.record["quoted"] } == [.number(1), .number(2)])
    #expect(answer.rows.map { $0.cells[2].text } == ["█", "██"])
    #expect(answer.notes == ["3 dated, 1 without a date: 2:1"])
    #expect(answer.heading == ["Anna Berg"])
    guard case .passages(let passages) = answer.rows[1].target else {
      Issue.record("a row stands for all its quotations")
      return
    }
    #expect(passages.count == 2)
  }

  @Test("Months are shown with those between them, in signs of any terminal")
  func months() throws {
    let answer = try Self.desk.run("timeline", "--by", "month", "--ascii")
    #expect(answer.texts("said").count == 7)
    #expect(answer.texts("said").first == "2021-03")
    #expect(answer.rows.map { $0.cells[2].text } == ["#", "", "", "", "", "", "##"])
    #expect(answer.rows[1].target == nil)
  }

  @Test("Where nothing is dated the chart is empty and says so")
  func undated() throws {
    let answer = try Self.desk.run("timeline", "--doc", "2")
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["none of 1 has a date that the text tells"])
  }

  @Test("Bars are as long as their share, and never empty for a count")
  func bars() {
    #expect(Bar.drawn(0, of: 9, width: 8) == "")
    #expect(Bar.drawn(1, of: 10_000, width: 8) == "▏")
    #expect(Bar.drawn(10_000, of: 10_000, width: 8) == "████████")
    #expect(Bar.drawn(1, of: 10_000, width: 8, isASCII: true) == "#")
  }
}
