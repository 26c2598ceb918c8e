import ReadoutKit

/// A date that stands in some tokens, as far as the words say it: `2014`, `2022-03`, `2022-03-24`.
public enum StatedDate {
  private static let months: [String: String] = [
    "january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06",
    "july": "07", "august": "08", "september": "09", "october": "10", "november": "11",
    "december": "12",
  ]

  /// The first date in some tokens that names a year, or nil.
  public static func first(in tokens: Range<Int>, of reading: DocumentReading) -> String? {
    for index in tokens {
      let token = reading.tokens[index]
      guard token.kind == .number, let year = year(token.folded) else { continue }
      let words = (max(tokens.lowerBound, index - 4)..<index).map { reading.tokens[$0].folded }
      return joined(year: year, before: words.filter { $0 != "," && $0 != "of" })
    }
    return nil
  }

  private static func joined(year: String, before: [String]) -> String? {
    let last = before.last ?? ""
    if let month = months[last] {
      let day = before.dropLast().last.flatMap(day)
      return ([year, month] + (day.map { [$0] } ?? [])).joined(separator: "-")
    }
    if let day = day(last), let month = before.dropLast().last.flatMap({ months[$0] }) {
      return "\(year)-\(month)-\(day)"
    }
    return [
      "in", "since", "from", "until", "by", "during", "early", "late", "mid", "summer", "winter",
    ]
    .contains(last) ? year : nil
  }

  private static func year(_ word: String) -> String? {
    guard word.utf8.count == 4, let number = Int(word), (1900...2099).contains(number) else {
      return nil
    }
    return word
  }

  private static func day(_ word: String) -> String? {
    guard word.utf8.count <= 2, let number = Int(word), (1...31).contains(number) else {
      return nil
    }
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
