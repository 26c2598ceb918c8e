import ReadoutKit
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2024-02-29", 3), ("2022-09-15", 3), ("2000-01-01", 5), ("1970-01-01", 3), ("1900-03-01", 3),
    ("2024-12-31", 1),
  ])
  func knowsTheDayOfTheWeek(written: String, weekday: Int) throws {
    let day = try #require(CalendarDay(written))
    #expect(day.weekday == weekday)
    #expect(day.written == written)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "x", "", "1799-01-01",
  ])
  func refusesWhatIsNoDay(written: String) {
    #expect(CalendarDay(written) == nil)
  }

  @Test(arguments: [
    ("2024-03-01", 1, "2024-02-29"), ("2023-01-01", 1, "2022-12-31"),
    ("2024-07-04", 6, "2024-06-28"),
    ("2024-07-04", 0, "2024-07-04"),
  ])
  func goesBack(from: String, days: Int, to: String) {
    #expect(CalendarDay(from)?.before(days: days)?.written == to)
  }
}
