import ReadoutKit

extension GivenFacts {
  /// The date as a day or a range of days; nil where none was given, or none can be made out.
  var documentDate: DocumentDate? {
    guard let date, let days = GivenDate(date) else { return nil }
    let stated = days.first == days.last ? days.first.written : nil
    return DocumentDate(
      stated: stated, from: days.first.written, to: days.last.written, basis: basis ?? .field)
  }

  /// What is odd about the date; nil where there is none, and where it can be read.
  var dateOddity: String? {
    guard let date, GivenDate(date) == nil else { return nil }
    return "the date '\(date.prefix(40))' cannot be read; what the page says is taken"
  }

  /// The language as a two-letter code: of `en-GB`, `EN` and `English`; nil for anything else.
  var languageCode: String? {
    guard let language else { return nil }
    let letters = language.lowercased().utf8.prefix { (0x61...0x7A).contains($0) }
    let word = String(Substring(letters))
    return word.utf8.count == 2 ? word : LanguageNames.codes[word]
  }
}

/// A date as records write it: the days that it can mean.
struct GivenDate: Equatable {
  /// The first day, and the last; the same where one day is meant.
  let first: CalendarDay
  let last: CalendarDay

  /// Reads a date.
  ///
  /// `2023-03-22` and `20230322`, also with a time behind; `March 22, 2023`; `Wed, 22 Mar 2023`;
  /// `22/03/2023`, and of `04/07/2023` both days as a range; `2023-03`, `March 2023` and `2023` as
  /// ranges; seconds or milliseconds since 1970.
  init?(_ written: String) {
    // Longer than any date: a sentence that is no date is not looked through.
    guard written.utf8.count <= 80 else { return nil }
    if let day = Self.isoDay(written) {
      self.init(day, day)
      return
    }
    let words = Self.words(written)
    guard let days = Self.number(words) ?? Self.day(words) ?? Self.month(words) else { return nil }
    self = days
  }

  private init(_ first: CalendarDay, _ last: CalendarDay) {
    self.first = first
    self.last = last
  }

  /// The day of `2023-03-22`, whatever stands behind it but a digit: nearly all records write so.
  private static func isoDay(_ written: String) -> CalendarDay? {
    var numbers = [0, 0, 0]
    var part = 0
    var count = 0
    for byte in written.utf8 {
      count += 1
      if count == 5 || count == 8 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else if WordScanner.isDigit(byte) {
        guard count <= 10 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      } else if count > 10 {
        break
      } else {
        return nil
      }
    }
    return count < 10 ? nil : CalendarDay(numbers[0], numbers[1], numbers[2])
  }

  /// The words in small letters, divided at blanks, commas, strokes and brackets.
  private static func words(_ written: String) -> [String] {
    let marks = Set(" \t,/-;()\u{A0}".unicodeScalars)
    return written.lowercased().unicodeScalars.split { marks.contains($0) }.map { word in
      // The T before a time: 20230322t1000.
      let digits = word.prefix { ("0"..."9").contains($0) }
      let hasTime = digits.count >= 8 && word.dropFirst(digits.count).first == "t"
      return String(hasTime ? digits : word)
    }
  }

  /// `20230322`, `2023`, seconds and milliseconds since 1970.
  private static func number(_ words: [String]) -> GivenDate? {
    guard let word = words.first, let number = Int(word), number > 0 else { return nil }
    switch word.utf8.count {
    case 4 where words.count == 1: return months(number, 1, 12)
    case 8:
      return CalendarDay(number / 10_000, number / 100 % 100, number % 100).map { .init($0, $0) }
    case 9...10 where words.count == 1: return day(ofSeconds: number)
    case 12...13 where words.count == 1: return day(ofSeconds: number / 1000)
    default: return nil
    }
  }

  /// A day anywhere among the words, or both readings of one whose month could be its day.
  private static func day(_ words: [String]) -> GivenDate? {
    for start in words.indices {
      if let (day, _) = CalendarDay.read(words, at: start) { return GivenDate(day, day) }
    }
    guard words.count >= 3, let one = Int(words[0]), let two = Int(words[1]),
      let year = Int(words[2]), words[2].utf8.count == 4,
      let early = CalendarDay(year, min(one, two), max(one, two)),
      let late = CalendarDay(year, max(one, two), min(one, two))
    else { return nil }
    return GivenDate(early, late)
  }

  /// `2023-03`, `03/2023`, `March 2023`.
  private static func month(_ words: [String]) -> GivenDate? {
    guard words.count == 2 else { return nil }
    let parts = words[0].utf8.count == 4 ? [words[1], words[0]] : words
    guard parts[1].utf8.count == 4, let year = Int(parts[1]) else { return nil }
    let name = parts[0].hasSuffix(".") ? String(parts[0].dropLast()) : parts[0]
    guard let month = CalendarDay.months[name] ?? (name.utf8.count <= 2 ? Int(name) : nil)
    else { return nil }
    return months(year, month, month)
  }

  /// From the first day of a month to the last of another.
  private static func months(_ year: Int, _ first: Int, _ last: Int) -> GivenDate? {
    guard let from = CalendarDay(year, first, 1),
      let to = (28...31).reversed().lazy.compactMap({ CalendarDay(year, last, $0) }).first
    else { return nil }
    return GivenDate(from, to)
  }

  /// The day of a moment, in the time of Greenwich (Howard Hinnant, "chrono-compatible low-level
  /// date algorithms").
  private static func day(ofSeconds seconds: Int) -> GivenDate? {
    let shifted = seconds / 86_400 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return CalendarDay(year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1).map {
      GivenDate($0, $0)
    }
  }
}
