import ReadoutKit

/// Finds the dates in a document.
///
/// `February 4`, `Feb. 4, 2022`, `4 February`, `May 16–17`, `in June`, `in 2014`, `on Thursday`,
/// `yesterday`, `earlier this month`, `two days ago`. A day without a year, or of the week, is the
/// last such day that is not after the document's own: news tells what has been. Where the document
/// can be from one of several days, a date is what every one of them gives.
public struct DateFinder {
  let reading: DocumentReading
  /// The first day that the document can be from; nil where nothing tells.
  public let firstDay: CalendarDay?
  /// The last day that it can be from.
  public let lastDay: CalendarDay?

  /// Looks at a document.
  public init(_ reading: DocumentReading) {
    self.reading = reading
    let date = reading.document.date
    let first = (date.stated ?? date.from).flatMap { CalendarDay($0) }
    let last = (date.stated ?? date.to).flatMap { CalendarDay($0) }
    // A range that is open on one side tells no year.
    let isKnown = first != nil && last != nil
    firstDay = isKnown ? first : nil
    lastDay = isKnown ? last : nil
  }

  /// The date that begins with a token, looking no further than `end`; nil where none does.
  public func date(at index: Int, before end: Int) -> DateMention? {
    guard index < end, reading.tokens.indices.contains(index) else { return nil }
    let token = reading.tokens[index]
    let found: (meaning: DateMeaning, end: Int)?
    switch token.kind {
    case .number: found = number(at: index, before: end)
    case .word:
      guard let opener = Self.openers[token.word] else { return nil }
      switch opener {
      case .month(let month):
        guard token.isCapitalized else { return nil }
        found = monthFirst(month, at: index, before: end)
      case .weekday(let weekday):
        guard token.isCapitalized else { return nil }
        found = (self.weekday(weekday, before: index), index + 1)
      case .other: found = relative(at: index, before: end)
      }
    default: return nil
    }
    guard let found, !reading.isInDateline(index) else { return nil }
    var daysLater: Int?
    if case .later(let days) = found.meaning { daysLater = days }
    return DateMention(
      tokens: index..<found.end, span: found.meaning.span(writtenFrom: firstDay, to: lastDay),
      daysLater: daysLater)
  }

  private enum Opener { case month(Int), weekday(Int), other }

  /// The words that a date can begin with.
  private static let openers: WordTable<Opener> = {
    var openers = WordTable<Opener>()
    for (name, month) in CalendarDay.months { openers[Word(name)] = .month(month) }
    for (name, weekday) in CalendarDay.weekdays { openers[Word(name)] = .weekday(weekday) }
    for word in relativeOpeners.words { openers[word] = .other }
    return openers
  }()

  // MARK: Months and days

  /// `4 February 2022`, `15th of June`, `15–16 June`, `2022-06-15`, and `2014` behind `in`.
  private func number(at index: Int, before end: Int) -> (DateMeaning, Int)? {
    if let year = year(at: index, before: end) {
      if let day = writtenDay(year, at: index, before: end) { return day }
      guard isYear(at: index, before: end), let span = DaySpan(year: year) else { return nil }
      return (.days(span), index + 1)
    }
    guard let first = day(at: index, before: end) else { return nil }
    var last = first
    var next = index + 1
    if isDash(next), let second = day(at: next + 1, before: end), second >= first {
      last = second
      next += 2
    }
    if word(next) == "of" { next += 1 }
    guard next < end, reading.tokens[next].isCapitalized,
      case .month(let month) = Self.openers[word(next)]
    else { return nil }
    return days(month, first, last, yearAt: next + 1, before: end)
  }

  /// `February 4`, `Feb. 4, 2022`, `February 2022`, `back in June`.
  private func monthFirst(_ month: Int, at index: Int, before end: Int) -> (DateMeaning, Int)? {
    var next = word(index + 1) == "." && index + 1 < end ? index + 2 : index + 1
    if word(next) == "of", year(at: next + 1, before: end) != nil { next += 1 }
    if let year = year(at: next, before: end) {
      return DaySpan(year: year, month: month).map { (.days($0), next + 1) }
    }
    if let first = day(at: next, before: end) {
      var last = first
      var behind = next + 1
      if isDash(behind), let second = day(at: behind + 1, before: end), second >= first {
        last = second
        behind += 2
      }
      let hasComma = word(behind) == "," && year(at: behind + 1, before: end) != nil
      return days(month, first, last, yearAt: hasComma ? behind + 1 : behind, before: end)
    }
    // `May` and `March` are words as well: a bare month needs a preposition before it.
    guard Self.beforeMonths.contains(word(index - 1)) else { return nil }
    return (.yearlessMonth(month), index + 1)
  }

  private static let beforeMonths: WordSet = [
    "in", "since", "last", "of", "from", "until", "early", "late", "mid", "this", "by", "during",
  ]

  private func days(
    _ month: Int, _ first: Int, _ last: Int, yearAt index: Int, before end: Int
  ) -> (DateMeaning, Int)? {
    if let year = year(at: index, before: end) {
      guard let from = DaySpan(year: year, month: month, day: first),
        let to = DaySpan(year: year, month: month, day: last)
      else {
        return nil
      }
      return (.days(from.hull(to)), index + 1)
    }
    // A leap year has every day that any year has.
    guard DaySpan(year: 2000, month: month, day: last) != nil else { return nil }
    return (.yearlessDays(month: month, first: first, last: last), index)
  }

  /// `2022-06-15`.
  private func writtenDay(_ year: Int, at index: Int, before end: Int) -> (DateMeaning, Int)? {
    guard index + 4 < end, isDash(index + 1), isDash(index + 3),
      let month = Int(word(index + 2).description), let day = Int(word(index + 4).description),
      let span = DaySpan(year: year, month: month, day: day)
    else { return nil }
    return (.days(span), index + 5)
  }

  // MARK: Days of the week

  /// The last such weekday up to the document's own day; open for one that is still to come.
  private func weekday(_ weekday: Int, before index: Int) -> DateMeaning {
    let before = word(index - 1)
    if Self.ahead.contains(before) { return .open }
    return .weekday(weekday, isLast: before == "last")
  }

  private static let ahead: WordSet = ["next", "coming", "every", "each", "until", "till"]

  // MARK: Words

  func word(_ index: Int) -> Word {
    reading.tokens.indices.contains(index) ? reading.tokens[index].word : ""
  }

  private func isDash(_ index: Int) -> Bool {
    let word = word(index)
    return word == "-" || word == "\u{2013}"
  }

  private func year(at index: Int, before end: Int) -> Int? {
    guard index < end, reading.tokens[index].kind == .number, word(index).count == 4,
      let year = Int(word(index).description), (1900...2100).contains(year)
    else { return nil }
    return year
  }

  /// True for `in 2014` and for `his 2014 speech`; false for `2014 men`.
  private func isYear(at index: Int, before end: Int) -> Bool {
    let before = word(index - 1)
    if Self.beforeYears.contains(before) { return true }
    return (FunctionWords.determiners.contains(before) || before == "'s") && index + 1 < end
      && reading.tokens[index + 1].kind == .word && !reading.tokens[index + 1].isCapitalized
  }

  private static let beforeYears: WordSet = [
    "in", "since", "from", "until", "by", "during", "early", "late", "mid", "summer", "winter",
    "spring", "autumn", "of",
  ]

  private func day(at index: Int, before end: Int) -> Int? {
    guard index < end, reading.tokens[index].kind == .number, word(index).count <= 4 else {
      return nil
    }
    var digits = word(index).description
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
      digits.removeLast(2)
    }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
