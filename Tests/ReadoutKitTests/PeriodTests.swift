import Testing

@testable import ReadoutKit

@Suite struct PeriodTests {
  @Test("A period holds a date where nothing of it lies outside")
  func holds() throws {
    let period = try #require(Period("2022-02..2022-06"))
    for date in ["2022-02", "2022-02-01", "2022-06-30", "2022-06"] { #expect(period.holds(date)) }
    for date in ["2022", "2022-01-31", "2022-07-01", "2021-03"] { #expect(!period.holds(date)) }
    #expect(period.mayHold("2022"))
    #expect(!period.mayHold("2023"))
    let day = try #require(Period("2022-06-15"))
    #expect(day.holds("2022-06-15"))
    #expect(!day.holds("2022-06"))
    #expect(day.mayHold("2022-06"))
  }

  @Test("Periods overlap where one day may be in both")
  func overlaps() throws {
    let spring = try #require(Period("2022-02..2022-06"))
    #expect(spring.overlaps(try #require(Period("2022-06-15"))))
    #expect(spring.overlaps(try #require(Period("2022"))))
    #expect(!spring.overlaps(try #require(Period("2022-09"))))
    #expect(!spring.overlaps(Period(from: "2022-07", to: nil)))
    #expect(spring.overlaps(Period(from: nil, to: "2022-02-01")))
  }

  @Test(
    "What is no period is none", arguments: ["", "..", "2022..", "2022-13", "2023..2022", "May"])
  func refused(_ text: String) { #expect(Period(text) == nil) }
}
