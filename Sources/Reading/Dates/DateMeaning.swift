import ReadoutKit

/// What the words of a date say before it is known on which day they were written.
enum DateMeaning: Equatable {
  /// Days that are told whole.
  case days(DaySpan)
  /// `June 15`, `15–16 June`: the last such days that are not to come.
  case yearlessDays(month: Int, first: Int, last: Int)
  /// `in June`.
  case yearlessMonth(Int)
  /// `Thursday`, 0 for Monday; `last Thursday` on a Thursday is the one a week ago.
  case weekday(Int, isLast: Bool)
  /// `yesterday`, `two days ago`.
  case daysAgo(Int)
  /// `this week`, `last week`.
  case weeksAgo(Int)
  /// `over the weekend`.
  case weekend
  /// `this month`, `last month`.
  case monthsAgo(Int)
  /// `this year`, `last year`.
  case yearsAgo(Int)
  /// `two days later`, `at the time`: so many days from the day told of before.
  case later(Int)
  /// `some months ago`, `next week`: a time that no day can be given for.
  case open

  /// The days meant in a text of a day.
  func span(on today: CalendarDay) -> DaySpan? {
    switch self {
    case .days(let span): return span
    case .yearlessDays(let month, let first, let last):
      let isLater = (month, first) > (today.month, today.day)
      let year = isLater ? today.year - 1 : today.year
      guard let from = DaySpan(year: year, month: month, day: first),
        let to = DaySpan(year: year, month: month, day: last)
      else {
        return nil
      }
      return from.hull(to)
    case .yearlessMonth(let month):
      return DaySpan(year: month > today.month ? today.year - 1 : today.year, month: month)
    case .weekday(let weekday, let isLast):
      var back = (today.weekday - weekday + 7) % 7
      if back == 0, isLast { back = 7 }
      return DaySpan(today.number - back, today.number - back)
    case .daysAgo(let days): return DaySpan(today.number - days, today.number - days)
    case .weeksAgo(let weeks):
      let monday = today.number - today.weekday - 7 * weeks
      // On a Monday `this week` can be the one behind, on a Sunday `last week` the one that ends.
      if weeks == 0 { return DaySpan(today.weekday == 0 ? monday - 6 : monday, today.number) }
      return DaySpan(monday, weeks == 1 && today.weekday == 6 ? today.number - 1 : monday + 6)
    case .weekend:
      // On a Saturday or Sunday it is the one that goes on.
      let saturday = today.number - (today.weekday + 2) % 7
      return DaySpan(saturday, min(saturday + 1, today.number))
    case .monthsAgo(let months):
      let count = today.year * 12 + today.month - 1 - months
      guard let month = DaySpan(year: count / 12, month: count % 12 + 1) else { return nil }
      return months == 0 ? DaySpan(month.first, today.number) : month
    case .yearsAgo(let years):
      guard let year = DaySpan(year: today.year - years) else { return nil }
      return years == 0 ? DaySpan(year.first, today.number) : year
    case .later, .open: return nil
    }
  }

  /// The days meant in a text that can be from any day of two and those between; nil where nothing
  /// tells.
  func span(writtenFrom first: CalendarDay?, to last: CalendarDay?) -> DaySpan? {
    if case .days(let span) = self { return span }
    guard let first, let last, let early = span(on: first), let late = span(on: last) else {
      return nil
    }
    // No meaning runs backwards: the days between give days between.
    return early.hull(late)
  }
}
