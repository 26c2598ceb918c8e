import ReadoutKit

/// Whether two statements can have been made at one time, as far as is known.
enum Circumstance {
  /// How many days lie between reports that are of one event, where nothing else tells.
  private static let newsDays = 14

  /// How much the circumstances speak for one remark, in natural units of information; nil where
  /// they speak against it.
  static func agreement(_ left: ToldRemark, _ right: ToldRemark) -> Double? {
    var sum = 0.0
    if let first = left.date, let second = right.date {
      guard let agreement = dates(first, second) else { return nil }
      sum += agreement
    } else if !areNear(left, right) {
      guard isToldLater(left, right) || isToldLater(right, left) else { return nil }
      sum -= 2
    }
    if let first = left.addressee, let second = right.addressee {
      // A reporter names the meeting's partner, another one who else was there.
      sum += first == second ? 1 : -1
    }
    if let first = left.occasion, let second = right.occasion, first == second { sum += 1 }
    return sum
  }

  /// Days that are the same, or next to each other across the date line; a month and a day of it.
  private static func dates(_ first: String, _ second: String) -> Double? {
    if first == second { return first.utf8.count == 10 ? 3 : 1.5 }
    if first.hasPrefix(second) || second.hasPrefix(first) { return 1 }
    guard let day = CalendarDay(first), let other = CalendarDay(second),
      abs(day.number - other.number) == 1
    else { return nil }
    return 1
  }

  /// True where words that are dated may be told again, without a date, in an article since.
  private static func isToldLater(_ dated: ToldRemark, _ other: ToldRemark) -> Bool {
    guard let date = dated.date, other.date == nil, let since = other.published.to else {
      return false
    }
    return since >= date
  }

  /// True where a date, or the documents', do not lie weeks apart.
  private static func areNear(_ left: ToldRemark, _ right: ToldRemark) -> Bool {
    let first = left.date.map { Period(from: $0, to: $0) } ?? left.published
    let second = right.date.map { Period(from: $0, to: $0) } ?? right.published
    if first.overlaps(second) { return true }
    guard let end = (first.to ?? first.from).flatMap({ CalendarDay($0) }),
      let start = (second.to ?? second.from).flatMap({ CalendarDay($0) })
    else { return false }
    return abs(end.number - start.number) <= newsDays
  }
}
