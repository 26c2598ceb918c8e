import ReadoutKit

/// Words of an article that leave it only some days to have been written on.
struct DateClue {
  /// How a clue is told.
  enum Kind {
    /// Something had happened: not before it.
    case after
    /// Something was still to come: before it.
    case before
    /// Something is so many days, weeks or years away.
    case among
  }

  /// The bytes of the words.
  let range: ByteRange
  let kind: Kind
  /// The days that the words allow.
  let days: DaySet
  /// The known event that the words speak of, or nil.
  var event: String?

  /// What the words tell, once the article's days are known: `not before 2024-05-17`.
  func tells(of result: DaySet) -> String {
    let told: String
    switch kind {
    case .after: told = "not before \(days.firstDay?.written ?? "then")"
    case .before:
      told =
        "before \(days.lastDay.flatMap { CalendarDay(number: $0.number + 1) }?.written ?? "then")"
    case .among: told = span(of: result)
    }
    return event.map { "\($0): \(told)" } ?? told
  }

  /// The stretch of its own days that the article's lie in.
  private func span(of result: DaySet) -> String {
    let own = days.spans.filter { span in result.spans.contains { $0.overlaps(span) } }
    guard let first = own.first.flatMap({ CalendarDay(number: $0.lowerBound) }),
      let last = own.last.flatMap({ CalendarDay(number: $0.upperBound) })
    else { return "no year" }
    if first == last { return first.written }
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) {
      return first.year == last.year ? "the year \(first.year)" : "\(first.year) to \(last.year)"
    }
    return "\(first.written) to \(last.written)"
  }
}
