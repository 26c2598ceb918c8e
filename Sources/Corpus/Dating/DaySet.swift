import ReadoutKit

/// A set of days, as stretches of day numbers that lie apart, in order.
struct DaySet: Equatable {
  /// The stretches.
  let spans: [ClosedRange<Int>]

  /// The years that news is looked for in.
  static let years = 1900...2099
  /// The number of the first day of each of them, and of the year behind the last.
  static let yearStarts = (years.lowerBound...years.upperBound + 1).compactMap {
    CalendarDay($0, 1, 1)?.number
  }
  /// All days of those years.
  static let all = DaySet([first...last])

  private static let first = CalendarDay(years.lowerBound, 1, 1)?.number ?? 0
  private static let last = CalendarDay(years.upperBound, 12, 31)?.number ?? 0

  /// Makes a set of stretches in any order; days outside the years of news are left out.
  init(_ spans: [ClosedRange<Int>]) {
    var apart: [ClosedRange<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.overlaps(Self.whole)
    {
      let span = span.clamped(to: Self.whole)
      if let previous = apart.last, span.lowerBound <= previous.upperBound + 1 {
        apart[apart.count - 1] =
          previous.lowerBound...max(previous.upperBound, span.upperBound)
      } else {
        apart.append(span)
      }
    }
    self.spans = apart
  }

  private static let whole = first...last

  /// All days from one on.
  static func from(_ day: Int) -> DaySet { DaySet([day...max(day, last)]) }

  /// All days before one.
  static func before(_ day: Int) -> DaySet {
    day > first ? DaySet([first...(day - 1)]) : DaySet([])
  }

  /// All days of a year.
  static func year(_ year: Int) -> DaySet {
    guard let first = CalendarDay(year, 1, 1), let last = CalendarDay(year, 12, 31) else {
      return DaySet([])
    }
    return DaySet([first.number...last.number])
  }

  /// The days in both sets.
  func intersection(_ other: DaySet) -> DaySet {
    var common: [ClosedRange<Int>] = []
    var (left, right) = (0, 0)
    while left < spans.count, right < other.spans.count {
      let (one, two) = (spans[left], other.spans[right])
      if one.overlaps(two) { common.append(one.clamped(to: two)) }
      if one.upperBound < two.upperBound { left += 1 } else { right += 1 }
    }
    return DaySet(common)
  }

  /// The days in either set.
  func union(_ other: DaySet) -> DaySet { DaySet(spans + other.spans) }

  /// True for a set without a day.
  var isEmpty: Bool { spans.isEmpty }

  /// The first day, or nil where the set reaches back to the first years.
  var firstDay: CalendarDay? {
    guard let day = spans.first?.lowerBound, day > Self.first + 366 else { return nil }
    return CalendarDay(number: day)
  }

  /// The last day, or nil where the set goes on through the last years.
  var lastDay: CalendarDay? {
    guard let day = spans.last?.upperBound, day < Self.last - 366 else { return nil }
    return CalendarDay(number: day)
  }
}
