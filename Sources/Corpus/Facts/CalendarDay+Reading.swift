import ReadoutKit

extension CalendarDay {
  /// Reads a day that begins with one of some words, in small letters, and how many words it takes.
  ///
  /// `July 4, 2024`, `4 July 2024`, `4th of July 2024`, `2024-07-04`, `2024/07/04`, `04.07.2024`;
  /// of `04/07/2024` nobody knows which is the month, unless one of the two cannot be.
  static func read(_ words: [String], at start: Int) -> (day: CalendarDay, count: Int)? {
    guard start < words.count else { return nil }
    if let day = dotted(words[start]) { return (day, 1) }
    func word(_ step: Int) -> String { start + step < words.count ? words[start + step] : "" }
    if let month = month(word(0)), let number = number(word(1)), let year = year(word(2)) {
      return CalendarDay(year, month, number).map { ($0, 3) }
    }
    if let number = number(word(0)) {
      let gap = word(1) == "of" ? 1 : 0
      if let month = month(word(1 + gap)), let year = year(word(2 + gap)) {
        return CalendarDay(year, month, number).map { ($0, 3 + gap) }
      }
      if let second = self.number(word(1)), let year = year(word(2)), number > 12 || second > 12 {
        let isDayFirst = number > 12
        return CalendarDay(year, isDayFirst ? second : number, isDayFirst ? number : second).map {
          ($0, 3)
        }
      }
    }
    if let year = year(word(0)), word(1).utf8.count == 2, let month = number(word(1)),
      let number = number(word(2).prefix { $0 != "t" })
    {
      return CalendarDay(year, month, number).map { ($0, 3) }
    }
    return nil
  }

  /// `04.07.2024` and `2024.07.04`, which are one word each.
  private static func dotted(_ word: String) -> CalendarDay? {
    let parts = word.split(separator: ".")
    guard parts.count == 3 else { return nil }
    if let year = year(parts[0]), let month = number(parts[1]), let day = number(parts[2]) {
      return CalendarDay(year, month, day)
    }
    if let day = number(parts[0]), let month = number(parts[1]), let year = year(parts[2]) {
      return CalendarDay(year, month, day)
    }
    return nil
  }

  private static func year(_ word: some StringProtocol) -> Int? {
    word.utf8.count == 4 && word.utf8.allSatisfy(WordScanner.isDigit) ? Int(word) : nil
  }

  /// A number of one or two digits, or an ordinal: `4`, `04`, `4th`.
  private static func number(_ word: some StringProtocol) -> Int? {
    let digits = word.utf8.prefix(while: WordScanner.isDigit)
    let rest = String(word.dropFirst(digits.count))
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(rest) else {
      return nil
    }
    return Int(String(word.prefix(digits.count)))
  }

  /// A month by its name or a usual short form of it, with or without a full stop.
  private static func month(_ word: String) -> Int? {
    months[word.hasSuffix(".") ? String(word.dropLast()) : word]
  }
}
