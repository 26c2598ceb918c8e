import ReadoutKit

/// A line that says when an article was published: `July 4, 2024`, `Published on 4 July 2024`.
struct DateLine {
  /// The day it states.
  let day: CalendarDay
  /// True where the line says that the article was changed on that day, not published.
  let isUpdate: Bool

  /// The words that a date line begins with, where it does not begin with a number.
  private static let openings = Set(
    (["by"] + BylineWords.english.beforeDay + BylineWords.english.afterDay
      + BylineWords.english.times).flatMap(WordScanner.keys))

  /// Reads a paragraph as a date line; nil where it is none.
  ///
  /// A sentence with a date in it is none.
  init?(_ text: Text, _ paragraph: Paragraph) {
    guard paragraph.count <= 16, let first = paragraph.words.first,
      Self.openings.contains(first.key) || WordScanner.isDigit(text.bytes[first.range.lowerBound]),
      paragraph.words.contains(where: { Self.mayBeYear(text, $0) })
    else { return nil }
    let words = paragraph.words.map { text.string($0.range).lowercased() }
    let known = BylineWords.english
    guard
      let start = words.indices.first(where: { CalendarDay.read(words, at: $0) != nil }),
      let (day, count) = CalendarDay.read(words, at: start)
    else { return nil }
    let before = words[..<start]
    let after = words[(start + count)...]
    let isByline = words.first == "by" && Byline(text, paragraph) != nil
    let isSigned = after.first == "by" && Byline(text, paragraph) != nil
    guard isByline || before.allSatisfy({ Self.isTime($0, known) }),
      isByline || isSigned || after.allSatisfy({ Self.isTime($0, known) })
    else { return nil }
    self.day = day
    isUpdate = ["updated", "modified", "revised"].contains { before.contains($0) }
  }

  /// True for a line that tells a time without a day: `14.32 CET`, `Updated at 18.01`, `3 min read`.
  static func isClock(_ text: Text, _ paragraph: Paragraph) -> Bool {
    guard (2...8).contains(paragraph.count), paragraph.ending != .stop,
      paragraph.words.contains(where: \.isNumber)
    else { return false }
    let known = BylineWords.english
    let words = paragraph.words.map { text.string($0.range).lowercased() }
    return words.allSatisfy { isTime($0, known) && $0 != "comments" && $0 != "views" }
      && words.contains { known.afterDay.contains($0) && !known.times.contains($0) }
  }

  private static func isTime(_ word: String, _ known: BylineWords) -> Bool {
    known.beforeDay.contains(word) || known.afterDay.contains(word) || known.times.contains(word)
      || word.utf8.first.map(WordScanner.isDigit) == true
  }

  /// True for a word that could be, or end in, a year: looked for first, since few lines hold one.
  static func mayBeYear(_ text: Text, _ word: PageWord) -> Bool {
    (4...10).contains(word.range.count) && WordScanner.isDigit(text.bytes[word.range.lowerBound])
  }
}
