import ReadoutKit

/// Words that measure from the day of writing: `last week`, `yesterday`, `on Thursday`.
struct NearTime {
  /// The words.
  let words: Range<Int>
  let distance: Distance

  /// How far away, before or after the day of writing.
  enum Distance {
    case days(Int)
    /// Weeks, months or years, whole ones by the calendar.
    case units(Int, DateWords.Unit)
    /// A day of the week, 0 for Monday; -1 for the last, 1 for the next, 0 for the nearest.
    case weekday(Int, Int)
  }

  private static let yesterday = DateWords.key("yesterday")
  private static let today = DateWords.key("today")
  private static let tomorrow = DateWords.key("tomorrow")
  private static let steps: [UInt64: Int] = [
    DateWords.key("last"): -1, DateWords.key("this"): 0, DateWords.key("next"): 1,
  ]

  /// Reads the words that begin at an index.
  init?(_ sentence: TimedSentence, at index: Int) {
    let key = sentence.key(index)
    guard DateWords.english.mayBeNear(key) else { return nil }
    let known = DateWords.english
    if key == Self.yesterday || key == Self.today || key == Self.tomorrow {
      words = index..<(index + 1)
      distance = .days(key == Self.yesterday ? -1 : key == Self.today ? 0 : 1)
    } else if let step = Self.steps[key], let unit = known.units[sentence.key(index + 1)] {
      words = index..<(index + 2)
      distance = .units(step, unit)
    } else if sentence.isCapitalized(index), let weekday = known.weekdays[key] {
      let step = Self.steps[sentence.key(index - 1)]
      words = (step == nil ? index : index - 1)..<(index + 1)
      distance = .weekday(weekday, step ?? 0)
    } else {
      return nil
    }
  }

  /// The days of writing from which an event on some days is so far away; nil for none.
  func days(from event: ClosedRange<Int>, _ tense: Tense) -> ClosedRange<Int>? {
    switch distance {
    case .days(let step): return (event.lowerBound - step)...(event.upperBound - step)
    case .units(let step, let unit):
      guard let span = unit.span(around: event.upperBound, step: -step) else { return nil }
      guard step == 0 else { return span }
      switch tense {
      case .past: return max(span.lowerBound, event.lowerBound)...span.upperBound
      case .future: return span.lowerBound...max(span.lowerBound, event.lowerBound)
      case .open: return span
      }
    case .weekday(let weekday, let step):
      guard let day = event.prefix(14).first(where: { ($0 + 70_003) % 7 == weekday }) else {
        return nil
      }
      switch (step, tense) {
      case (-1, _): return (day + 1)...(day + 13)
      case (1, _): return (day - 13)...(day - 1)
      case (_, .past): return day...(day + 6)
      case (_, .future): return (day - 6)...day
      case (_, .open): return (day - 6)...(day + 6)
      }
    }
  }
}

extension DateWords.Unit {
  /// The week, month or year that lies so many behind the one of a day.
  fileprivate func span(around number: Int, step: Int) -> ClosedRange<Int>? {
    guard let day = CalendarDay(number: number) else { return nil }
    switch self {
    case .week:
      let monday = number - day.weekday + 7 * step
      return monday...(monday + 6)
    case .month:
      let months = day.year * 12 + day.month - 1 + step
      guard let first = CalendarDay(months / 12, months % 12 + 1, 1),
        let next = CalendarDay((months + 1) / 12, (months + 1) % 12 + 1, 1)
      else { return nil }
      return first.number...(next.number - 1)
    case .year:
      guard let first = CalendarDay(day.year + step, 1, 1),
        let last = CalendarDay(day.year + step, 12, 31)
      else { return nil }
      return first.number...last.number
    }
  }
}
