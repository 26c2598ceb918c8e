import ReadoutKit

/// Dates told from the day of writing, or from a day told of before.
extension DateFinder {
  /// The words that such a date begins with.
  static let relativeOpeners = WordSet(
    wordsOf: """
      today tonight yesterday tomorrow this last past previous next coming same following that
      weekend day time week a an one two three four five six seven eight nine ten several some
      """)

  private enum Unit { case day, week, month, year }

  private static let units: WordTable<Unit> = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
    "year": .year, "years": .year,
  ]

  private static let counts: WordTable<Int> = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
  ]

  private static let partsOfDay: WordSet = ["morning", "afternoon", "evening"]

  /// The date that begins with one of ``relativeOpeners``.
  func relative(at index: Int, before end: Int) -> (DateMeaning, Int)? {
    // `NBC’s Today`, `This Week`: a broadcast.
    let isName =
      index > 0 && reading.tokens[index].isCapitalized && reading.tokens[index - 1].kind != .mark
    guard !isName,
      index + 1 >= end || !reading.tokens[index + 1].isCapitalized || word(index) == "today"
    else { return nil }
    let next = index + 1 < end ? word(index + 1) : ""
    switch word(index) {
    case "today", "tonight": return (.daysAgo(0), index + 1)
    case "yesterday": return (.daysAgo(1), index + 1)
    case "tomorrow": return (.open, index + 1)
    case "this":
      if Self.partsOfDay.contains(next) { return (.daysAgo(0), index + 2) }
      if next == "weekend" { return (.weekend, index + 2) }
      return meaning(of: next, back: 0).map { ($0, index + 2) }
    case "last":
      if next == "night" { return (.daysAgo(1), index + 2) }
      if next == "weekend" { return (.weekend, index + 2) }
      return meaning(of: next, back: 1).map { ($0, index + 2) }
    case "weekend": return word(index - 1) == "the" ? (.weekend, index + 1) : nil
    case "next", "following":
      if next == "day" { return (.later(1), index + 2) }
      return Self.units[next] == nil ? nil : (.open, index + 2)
    case "same", "that": return next == "day" ? (.later(0), index + 2) : nil
    case "previous": return next == "day" ? (.later(-1), index + 2) : nil
    case "time": return isThen(index) ? (.later(0), index + 1) : nil
    case "day": return neighbouringDay(at: index, before: end)
    case "past", "coming": return Self.units[next] == nil ? nil : (.open, index + 2)
    case "week", "several", "some":
      return Self.units[next] != nil && ["ago", "earlier", "later"].contains(word(index + 2))
        ? (.open, index + 3) : nil
    default: return counted(at: index, before: end)
    }
  }

  private func meaning(of unit: Word, back: Int) -> DateMeaning? {
    switch Self.units[unit] {
    case .week: .weeksAgo(back)
    case .month: .monthsAgo(back)
    case .year: .yearsAgo(back)
    case .day, nil: nil
    }
  }

  /// `at the time`, `at that time`, with nothing that says which.
  private func isThen(_ index: Int) -> Bool {
    ["the", "that"].contains(word(index - 1)) && word(index - 2) == "at"
      && word(index + 1) != "of" && word(index + 1) != "when"
  }

  /// `the day before`, `the day after`: of what was told; nothing where the event is named.
  private func neighbouringDay(at index: Int, before end: Int) -> (DateMeaning, Int)? {
    let next = index + 1 < end ? word(index + 1) : ""
    guard next == "before" || next == "after", word(index - 1) == "the" else { return nil }
    let behind = index + 2 < end ? reading.tokens[index + 2] : nil
    if next == "before", behind?.word == "yesterday" { return (.daysAgo(2), index + 3) }
    let isNamed = behind.map(\.isWord) ?? false
    return (isNamed ? .open : .later(next == "before" ? -1 : 1), index + 2)
  }

  /// `two days ago`, `a day later`; weeks, months and years told so are no day.
  private func counted(at index: Int, before end: Int) -> (DateMeaning, Int)? {
    guard index + 2 < end, let unit = Self.units[word(index + 1)],
      let count = Self.counts[word(index)]
    else { return nil }
    switch word(index + 2) {
    case "ago": return (unit == .day ? .daysAgo(count) : .open, index + 3)
    case "later": return (unit == .day ? .later(count) : .open, index + 3)
    case "earlier", "before": return (unit == .day ? .later(-count) : .open, index + 3)
    case "after": return (.open, index + 3)
    default: return nil
    }
  }
}
