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

  @Test("Every day has a number, and every number its day, through all leap years of two centuries")
  func numbers() {
    #expect(CalendarDay(1970, 1, 1)?.number == 0)
    #expect(CalendarDay(2024, 2, 29)?.number == 19_782)
    var before = CalendarDay(1899, 12, 31)?.number
    for year in 1900...2099 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDay(year, month, day) else { continue }
          #expect(date.number == (before ?? 0) + 1)
          #expect(CalendarDay(number: date.number) == date)
          before = date.number
        }
      }
    }
    #expect(CalendarDay(number: .max) == nil)
    #expect(CalendarDay(number: .min) == nil)
  }
}
