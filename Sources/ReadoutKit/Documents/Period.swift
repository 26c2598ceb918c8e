import ArgumentParser

/// A stretch of days, each end a year, a month or a day as it was typed; open where one is nil.
public struct Period: Sendable, Equatable {
  /// The first day, month or year; nil where it is open.
  public var from: String?
  /// The last one; nil where it is open.
  public var to: String?

  /// True where no day is asked for.
  public var isWhole: Bool { from == nil && to == nil }

  /// Reads `2022`, `2022-09`, `2022-09-15` or two of them with `..` between; nil for anything else.
  public init?(_ text: String) {
    guard let dots = text.firstRange(of: "..") else {
      guard Self.isDate(text) else { return nil }
      (from, to) = (text, text)
      return
    }
    let (first, last) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard Self.isDate(first), Self.isDate(last), Self.isInOrder(first, last) else { return nil }
    (from, to) = (first, last)
  }

  /// Makes a period of its ends.
  public init(from: String?, to: String?) { (self.from, self.to) = (from, to) }

  /// Refuses ends that are no dates, and a period that holds no day.
  public func validate() throws {
    for date in [from, to].compactMap(\.self) where !Self.isDate(date) {
      throw ValidationError("“\(date)” is no date: write 2022, 2022-09 or 2022-09-15")
    }
    if let from, let to, !Self.isInOrder(from, to) {
      throw ValidationError("from \(from) to \(to) holds no day")
    }
  }

  /// True where a date may be one of the days: a month may be where one of its days is.
  public func mayHold(_ date: String) -> Bool {
    if let from, date < from.prefix(date.utf8.count) { return false }
    if let to, date.prefix(to.utf8.count) > to { return false }
    return true
  }

  /// True where all that a date can mean lies in the period.
  public func holds(_ date: String) -> Bool {
    if let from, date < from { return false }
    if let to,
      date.utf8.count < to.utf8.count
        ? date >= to.prefix(date.utf8.count) : date.prefix(to.utf8.count) > to
    {
      return false
    }
    return true
  }

  /// True where a day of this one may lie in another.
  public func overlaps(_ other: Period) -> Bool {
    func isBefore(_ end: String?, _ start: String?) -> Bool {
      guard let end, let start else { return false }
      let length = min(end.utf8.count, start.utf8.count)
      return end.prefix(length) < start.prefix(length)
    }
    return !isBefore(to, other.from) && !isBefore(other.to, from)
  }

  /// The period in words: `2022-02 to 2022-06`.
  public var words: String {
    switch (from, to) {
    case (let from?, let to?): from == to ? from : "\(from) to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "to \(to)"
    case (nil, nil): "any time"
    }
  }

  /// True for a year, a month of one, or a day that the calendar has.
  private static func isDate(_ text: String) -> Bool {
    let whole = text + "0000-01-01".dropFirst(text.utf8.count)
    return [4, 7, 10].contains(text.utf8.count) && CalendarDay(whole) != nil
  }

  /// True where a period from one date to another holds a day.
  private static func isInOrder(_ from: String, _ to: String) -> Bool {
    to >= from.prefix(to.utf8.count)
  }
}
