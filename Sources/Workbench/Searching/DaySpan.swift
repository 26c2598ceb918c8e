import ReadoutKit

/// A stretch of days, open at either end: `2022`, `2022-09`, `2022-09-15`, `2022-02..2022-06`.
struct DaySpan: Equatable {
  /// The first day as `YYYY-MM-DD`, or nil for a span without beginning.
  let first: String?
  /// The last day as `YYYY-MM-DD`, or nil for a span without end.
  let last: String?

  /// Makes a span of a first and a last day, month or year.
  init(from: String?, to: String?) throws(ReadoutError) {
    for written in [from, to].compactMap({ $0 }) where Self.days(of: written) == nil {
      throw ReadoutError(
        "“\(written)” is no day, month or year", hint: "2022, 2022-09 and 2022-09-15 are")
    }
    first = from.flatMap(Self.days)?.first
    last = to.flatMap(Self.days)?.last
    if let first, let last, first > last {
      throw ReadoutError(
        "\(from ?? "") lies behind \(to ?? "")", hint: "give the earlier day first")
    }
  }

  /// Reads a span in one word; nil for anything else.
  init?(_ written: String) {
    let ends = written.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard ends.count <= 2, let from = ends.first, let to = ends.last, !(from + to).isEmpty,
      let span = try? DaySpan(from: from.isEmpty ? nil : from, to: to.isEmpty ? nil : to)
    else { return nil }
    self = span
  }

  /// True where a document may be from one of the days; one without a date never is.
  func overlaps(_ date: DocumentDate) -> Bool {
    guard date.isKnown else { return false }
    let from = date.stated ?? date.from
    let to = date.stated ?? date.to
    if let first, let to, to < first { return false }
    if let last, let from, from > last { return false }
    return true
  }

  /// The first and the last day of a day, month or year; nil where it is none.
  private static func days(of written: String) -> (first: String, last: String)? {
    let dashes = written.utf8.count { $0 == UInt8(ascii: "-") }
    let day = written + ["-01-01", "-01", ""][min(dashes, 2)]
    guard let first = CalendarDay(day) else { return nil }
    let lastMonth = dashes == 0 ? 12 : first.month
    let lastDay = dashes == 2 ? first.day : 31
    let last = (28...31).reversed().lazy.compactMap { day in
      CalendarDay(first.year, lastMonth, min(day, lastDay))
    }.first
    return (first.written, (last ?? first).written)
  }
}

extension DocumentDate {
  /// True where anything is known of it.
  var isKnown: Bool { stated != nil || from != nil || to != nil }
}
