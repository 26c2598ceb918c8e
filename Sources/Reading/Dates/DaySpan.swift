import ReadoutKit

/// The days that something can have been on, from the first to the last.
public struct DaySpan: Sendable, Equatable {
  /// The number of the first day, as ``CalendarDay/number`` has it.
  public let first: Int
  /// The number of the last day.
  public let last: Int

  /// Makes a span of days in order.
  public init(_ first: Int, _ last: Int) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// One day; nil where the calendar has none such.
  init?(year: Int, month: Int, day: Int) {
    guard let day = CalendarDay(year, month, day) else { return nil }
    self.init(day.number, day.number)
  }

  /// A whole month.
  init?(year: Int, month: Int) {
    guard let first = CalendarDay(year, month, 1),
      let next = month == 12 ? CalendarDay(year + 1, 1, 1) : CalendarDay(year, month + 1, 1)
    else { return nil }
    self.init(first.number, next.number - 1)
  }

  /// A whole year.
  init?(year: Int) {
    guard let first = CalendarDay(year, 1, 1), let last = CalendarDay(year, 12, 31) else {
      return nil
    }
    self.init(first.number, last.number)
  }

  /// The days of both and those between.
  func hull(_ other: DaySpan) -> DaySpan {
    DaySpan(min(first, other.first), max(last, other.last))
  }

  /// The days that both have; nil where there is none.
  public func common(_ other: DaySpan) -> DaySpan? {
    let (start, end) = (max(first, other.first), min(last, other.last))
    return start <= end ? DaySpan(start, end) : nil
  }

  /// All of it moved by some days.
  public func moved(days: Int) -> DaySpan { DaySpan(first + days, last + days) }

  /// What all its days have in common: `YYYY-MM-DD`, `YYYY-MM`, or, for whole years, `YYYY`.
  ///
  /// Nil for days of two months: a year would tell less than the reader knows.
  public var written: String? {
    guard let from = CalendarDay(number: first), let to = CalendarDay(number: last),
      from.year == to.year
    else { return nil }
    if first == last { return from.written }
    if from.month == to.month { return CalendarDay.written(from.year, from.month, nil) }
    return isYear ? String(from.written.prefix(4)) : nil
  }

  /// True where it began on a new year's day and is too long for any other unit.
  private var isYear: Bool {
    guard let from = CalendarDay(number: first) else { return false }
    return from.month == 1 && from.day == 1
  }
}
