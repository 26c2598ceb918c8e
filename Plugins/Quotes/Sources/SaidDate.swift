import Reading
import ReadoutKit

/// The day on which something was said, from the words of its sentence and the document's date.
struct SaidDate {
  let page: Page

  struct Found {
    var tokens: Range<Int>
    /// `YYYY-MM-DD` or `YYYY-MM`; nil where the year is not known.
    var day: String?
  }

  /// The date that stands nearest before a token, else the first one of the sentence.
  func date(in tokens: Range<Int>, near token: Int) -> Found? {
    var best: Found?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard !page.isQuoted(index), let found = date(at: index, before: tokens.upperBound) else {
        index += 1
        continue
      }
      if best == nil || index < token { best = found }
      index = found.tokens.upperBound
    }
    return best
  }

  private func date(at index: Int, before end: Int) -> Found? {
    let token = page.tokens[index]
    guard token.kind == .word || token.kind == .number else { return nil }
    if let month = Self.months[token.folded], token.isCapitalized {
      return monthFirst(month, at: index, before: end)
    }
    if token.kind == .number, let day = Int(token.folded), (1...31).contains(day), index + 1 < end,
      page.tokens[index + 1].isCapitalized, let month = Self.months[page.word(index + 1)]
    {
      let after = index + 2
      if let year = year(at: after, before: end) {
        return Found(tokens: index..<(after + 1), day: Self.text(year, month, day))
      }
      return Found(tokens: index..<after, day: resolved(month, day))
    }
    return nil
  }

  /// `February 4`, `Feb. 4, 2022`, `February 2022`, `back in June`.
  private func monthFirst(_ month: Int, at index: Int, before end: Int) -> Found? {
    var next = index + 1
    if page.word(next) == ".", next < end { next += 1 }
    if let year = year(at: next, before: end) {
      return Found(tokens: index..<(next + 1), day: Self.text(year, month, nil))
    }
    if next < end, page.tokens[next].kind == .number, let day = Int(page.word(next)),
      (1...31).contains(day)
    {
      let behind = page.word(next + 1) == "," ? next + 2 : next + 1
      if let year = year(at: behind, before: end) {
        return Found(tokens: index..<(behind + 1), day: Self.text(year, month, day))
      }
      return Found(tokens: index..<(next + 1), day: resolved(month, day))
    }
    // `May` and `March` are words as well: a bare month needs a preposition before it.
    guard index > 0, ["in", "since", "last", "of", "from", "until"].contains(page.word(index - 1))
    else { return nil }
    return Found(tokens: index..<(index + 1), day: resolved(month, nil))
  }

  private func year(at index: Int, before end: Int) -> Int? {
    guard index < end, page.tokens[index].kind == .number, let year = Int(page.word(index)),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }

  /// A month and day with the year that the document's date gives: the last one not after it.
  private func resolved(_ month: Int, _ day: Int?) -> String? {
    let date = page.reading.document.date
    guard let known = date.stated ?? date.to ?? date.from, let year = Int(known.prefix(4)) else {
      return nil
    }
    if date.stated == nil, let from = date.from, let to = date.to, from.prefix(4) != to.prefix(4) {
      return nil
    }
    let text = Self.text(year, month, day)
    return text.prefix(known.utf8.count) > known.prefix(text.utf8.count)
      ? Self.text(year - 1, month, day) : text
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return day.map { "\(year)-\(two(month))-\(two($0))" } ?? "\(year)-\(two(month))"
  }

  private static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]
}
