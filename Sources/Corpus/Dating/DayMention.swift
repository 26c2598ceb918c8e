import ReadoutKit

/// Days that a sentence names by the calendar: `May 16-17`, `4 February 2022`, `in 2023`.
struct DayMention {
  /// The words that name them.
  let words: Range<Int>
  /// The year, or nil where the words leave it open.
  let year: Int?
  /// The month, or nil for a year alone.
  let month: Int?
  /// The days of the month, or nil for all of it.
  let days: ClosedRange<Int>?
  /// The day of the week beside it, 0 for Monday.
  var weekday: Int?

  /// All mentions of a sentence, in order.
  static func all(in sentence: TimedSentence) -> [DayMention] {
    var mentions: [DayMention] = []
    var index = 0
    while index < sentence.words.count {
      if let mention = DayMention(sentence, at: index) {
        mentions.append(mention)
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// Reads the mention that begins with a word.
  init?(_ sentence: TimedSentence, at index: Int) {
    if let month = DateWords.english.month(sentence.key(index)) {
      guard sentence.isCapitalized(index), let mention = Self.monthFirst(sentence, index, month)
      else { return nil }
      self = mention
    } else if let number = sentence.number(index) {
      if (1...31).contains(number), let mention = Self.dayFirst(sentence, index, number) {
        self = mention
      } else if Self.isYear(number), DateWords.english.beforeYear.contains(sentence.key(index - 1)),
        sentence.words[index].range.count == 4
      {
        self.init(words: index..<(index + 1), year: number, month: nil, days: nil)
      } else {
        return nil
      }
    } else {
      return nil
    }
    weekday = Self.weekday(sentence, words)
  }

  private init(words: Range<Int>, year: Int?, month: Int?, days: ClosedRange<Int>?) {
    self.words = words
    self.year = year
    self.month = month
    self.days = days
    weekday = nil
  }

  /// The days in a year, by number; nil where the calendar has none such.
  func span(in year: Int) -> ClosedRange<Int>? {
    let starts = DaySet.yearStarts
    let index = year - DaySet.years.lowerBound
    guard index >= 0, index + 1 < starts.count else { return nil }
    let (start, next) = (starts[index], starts[index + 1])
    guard let month else { return start...(next - 1) }
    let isLeap = next - start == 366
    let first = start + Self.daysBefore[month - 1] + (isLeap && month > 2 ? 1 : 0)
    let length = Self.lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
    guard let days else { return first...(first + length - 1) }
    guard days.upperBound <= length else { return nil }
    return (first + days.lowerBound - 1)...(first + days.upperBound - 1)
  }

  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  private static let daysBefore = lengths.indices.map { lengths[..<$0].reduce(0, +) }

  /// The days in every year that they may lie in, of which the day of the week is right.
  var spans: [ClosedRange<Int>] {
    let years = year.map { $0...$0 } ?? DaySet.years
    return years.compactMap { year in
      guard let span = span(in: year) else { return nil }
      if let weekday, self.year == nil, days != nil,
        CalendarDay(number: span.lowerBound)?.weekday != weekday
      {
        return nil
      }
      return span
    }
  }

  // MARK: Forms

  /// `September 15`, `Sept. 15, 2022`, `May 16-17`, `September 2022`.
  private static func monthFirst(
    _ sentence: TimedSentence, _ index: Int, _ month: Int
  ) -> DayMention? {
    let isClose = sentence.gap(behind: index).map { $0.allSatisfy { $0 == 0x20 || $0 == 0x2E } }
    guard isClose == true, let number = sentence.number(index + 1) else { return nil }
    if isYear(number), sentence.words[index + 1].range.count == 4 {
      return DayMention(words: index..<(index + 2), year: number, month: month, days: nil)
    }
    guard (1...31).contains(number) else { return nil }
    let (last, end) = rangeEnd(sentence, index + 1, number)
    let year = yearBehind(sentence, end)
    if year == nil, isOtherYear(sentence, end) { return nil }
    return DayMention(
      words: index..<(year == nil ? end : end + 1), year: year, month: month, days: number...last)
  }

  /// `15 September`, `15-16 September 2022`, `4th of February`.
  private static func dayFirst(
    _ sentence: TimedSentence, _ index: Int, _ number: Int
  ) -> DayMention? {
    var (last, end) = rangeEnd(sentence, index, number)
    if sentence.key(end) == of { end += 1 }
    guard sentence.isCapitalized(end), let month = DateWords.english.month(sentence.key(end)),
      sentence.gap(behind: end - 1)?.allSatisfy({ $0 == 0x20 }) == true
    else { return nil }
    if last > 31 { last = number }
    let year = yearBehind(sentence, end + 1)
    if year == nil, isOtherYear(sentence, end + 1) { return nil }
    return DayMention(
      words: index..<(year == nil ? end + 1 : end + 2), year: year, month: month,
      days: number...last)
  }

  private static let of = DateWords.key("of")
  private static let and = DateWords.key("and")
  private static let to = DateWords.key("to")

  /// The last day of `16-17`, `16 and 17` or `16 to 17`, and the word behind it.
  private static func rangeEnd(
    _ sentence: TimedSentence, _ index: Int, _ first: Int
  ) -> (last: Int, end: Int) {
    var next = index + 1
    if sentence.key(next) == and || sentence.key(next) == to {
      next += 1
    } else {
      let gap = Array(sentence.gap(behind: index) ?? [])
      guard gap == Array("-".utf8) || gap == Array("–".utf8) else { return (first, next) }
    }
    guard let last = sentence.number(next), (first...31).contains(last), last > first else {
      return (first, index + 1)
    }
    return (last, next + 1)
  }

  private static func yearBehind(_ sentence: TimedSentence, _ index: Int) -> Int? {
    guard let year = sentence.number(index), isYear(year), sentence.words[index].range.count == 4,
      let gap = sentence.gap(behind: index - 1),
      gap.elementsEqual(Array(" ".utf8))
        || gap.elementsEqual(Array(", ".utf8))
    else { return nil }
    return year
  }

  /// True for a year that news is not looked for in: `March 3, 1621`.
  private static func isOtherYear(_ sentence: TimedSentence, _ index: Int) -> Bool {
    guard let number = sentence.number(index), number > 31 else { return false }
    return sentence.gap(behind: index - 1).map { $0.count <= 2 } ?? false
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

  /// `Thursday, September 15`, `September 15 (Thursday)`.
  private static func weekday(_ sentence: TimedSentence, _ words: Range<Int>) -> Int? {
    for index in [words.lowerBound - 1, words.upperBound] where sentence.isCapitalized(index) {
      let gap = sentence.gap(behind: min(index, words.upperBound - 1)) ?? []
      guard let weekday = DateWords.english.weekdays[sentence.key(index)], gap.count <= 2,
        index < words.lowerBound || gap.contains(UInt8(ascii: "("))
      else { continue }
      return weekday
    }
    return nil
  }
}
