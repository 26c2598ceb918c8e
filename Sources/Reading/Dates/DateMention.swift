import ReadoutKit

/// A date in a text, as far as its words and the document's own date tell it.
public struct DateMention: Sendable, Equatable {
  /// The tokens that name it.
  public let tokens: Range<Int>
  /// `YYYY-MM-DD` or `YYYY-MM`; nil where the year cannot be told.
  public let date: String?
}

/// Finds the dates in a document.
///
/// `February 4`, `Feb. 4, 2022`, `4 February`, `in June`, `on Thursday`, `yesterday`. A day without
/// a year, or of the week, is the last such day that is not after the document's own date: news
/// tells what has been.
public struct DateFinder {
  private let reading: DocumentReading
  /// The document's day, where it states one.
  private let today: CalendarDay?

  /// Looks at a document.
  public init(_ reading: DocumentReading) {
    self.reading = reading
    today = reading.document.date.stated.flatMap { CalendarDay($0) }
  }

  /// The date that begins with a token, looking no further than `end`; nil where none does.
  public func date(at index: Int, before end: Int) -> DateMention? {
    let token = reading.tokens[index]
    if token.kind == .number { return dayFirst(at: index, before: end) }
    guard token.kind == .word else { return nil }
    if token.isCapitalized, let month = Self.months[token.word] {
      return monthFirst(month, at: index, before: end)
    }
    if token.isCapitalized, let weekday = Self.weekdays[token.word] {
      return DateMention(tokens: index..<(index + 1), date: last(weekday, before: index))
    }
    switch token.word {
    case "today": return DateMention(tokens: index..<(index + 1), date: today?.written)
    case "yesterday":
      return DateMention(tokens: index..<(index + 1), date: today?.before(days: 1)?.written)
    default: return nil
    }
  }

  // MARK: Months and days

  /// `4 February`, `4 February 2022`.
  private func dayFirst(at index: Int, before end: Int) -> DateMention? {
    guard let day = day(at: index, before: end), index + 1 < end,
      reading.tokens[index + 1].isCapitalized, let month = Self.months[word(index + 1)]
    else { return nil }
    if let year = year(at: index + 2, before: end) {
      return mention(index..<(index + 3), year, month, day)
    }
    return DateMention(tokens: index..<(index + 2), date: resolved(month, day))
  }

  /// `February 4`, `Feb. 4, 2022`, `February 2022`, `back in June`.
  private func monthFirst(_ month: Int, at index: Int, before end: Int) -> DateMention? {
    let next = word(index + 1) == "." && index + 1 < end ? index + 2 : index + 1
    if let year = year(at: next, before: end) {
      return mention(index..<(next + 1), year, month, nil)
    }
    if let day = day(at: next, before: end) {
      let behind = word(next + 1) == "," ? next + 2 : next + 1
      if let year = year(at: behind, before: end) {
        return mention(index..<(behind + 1), year, month, day)
      }
      return DateMention(tokens: index..<(next + 1), date: resolved(month, day))
    }
    // `May` and `March` are words as well: a bare month needs a preposition before it.
    guard ["in", "since", "last", "of", "from", "until"].contains(word(index - 1)) else {
      return nil
    }
    return DateMention(tokens: index..<(index + 1), date: resolved(month, nil))
  }

  private func mention(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int?) -> DateMention?
  {
    guard CalendarDay(year, month, day ?? 1) != nil else { return nil }
    return DateMention(tokens: tokens, date: CalendarDay.written(year, month, day))
  }

  /// A month and day with the year that the document's date gives: the last one not after it.
  private func resolved(_ month: Int, _ day: Int?) -> String? {
    let date = reading.document.date
    guard let known = date.stated ?? date.to ?? date.from, let year = Int(known.prefix(4)) else {
      return nil
    }
    if date.stated == nil, let from = date.from, let to = date.to, from.prefix(4) != to.prefix(4) {
      return nil
    }
    let text = CalendarDay.written(year, month, day)
    let isLater = text.prefix(known.utf8.count) > known.prefix(text.utf8.count)
    return isLater ? CalendarDay.written(year - 1, month, day) : text
  }

  // MARK: Days of the week

  /// The last such weekday up to the document's own day; nil for one that is still to come.
  private func last(_ weekday: Int, before index: Int) -> String? {
    let before = word(index - 1)
    guard let today, !["next", "coming", "every", "each"].contains(before) else { return nil }
    var back = (today.weekday - weekday + 7) % 7
    // `last Friday`, written on a Friday, is the one a week ago.
    if back == 0, before == "last" { back = 7 }
    return today.before(days: back)?.written
  }

  // MARK: Words

  private static let months = WordTable(CalendarDay.months)
  private static let weekdays = WordTable(CalendarDay.weekdays)

  private func word(_ index: Int) -> Word {
    reading.tokens.indices.contains(index) ? reading.tokens[index].word : ""
  }

  private func year(at index: Int, before end: Int) -> Int? {
    guard index < end, reading.tokens[index].kind == .number,
      let year = Int(word(index).description),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }

  private func day(at index: Int, before end: Int) -> Int? {
    guard index < end, reading.tokens[index].kind == .number else { return nil }
    var digits = word(index).description
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
      digits.removeLast(2)
    }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
