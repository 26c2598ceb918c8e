import ReadoutKit

/// Something that a sentence speaks of and whose days are known, if not always their year.
struct Occasion {
  /// The words that speak of it.
  let words: Range<Int>
  /// The days it may have been on, by number: one stretch for each year or time.
  let spans: [ClosedRange<Int>]
  /// True where its day is named without the year: then it is not long ago, and not far off.
  let isNear: Bool
  /// True where all of a stretch is named, as in `May 16-17`: what is past is past at its end.
  let isWhole: Bool
  /// The known event, or nil for a mere date.
  let event: String?
  /// Whether it has been.
  let tense: Tense
  /// True inside somebody's words, which may be older than the article.
  let isQuoted: Bool

  /// How many days back, or ahead, a day without its year lies at most.
  private static let near = 300

  /// What it tells of the day on which the sentence was written; nil where nothing.
  func clue(in sentence: TimedSentence) -> DateClue? {
    let range = sentence.range(words)
    switch tense {
    case .past where isNear:
      guard !isQuoted else { return nil }
      let days = spans.map { span in
        let day = isWhole ? span.upperBound : span.lowerBound
        return day...(day + Self.near)
      }
      return DateClue(range: range, kind: .among, days: DaySet(days), event: event)
    case .future where isNear:
      guard !isQuoted else { return nil }
      let days = spans.map { ($0.lowerBound - Self.near)...($0.lowerBound - 1) }
      return DateClue(range: range, kind: .among, days: DaySet(days), event: event)
    case .past:
      guard let first = spans.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
      let day = isWhole ? first.upperBound : first.lowerBound
      return DateClue(range: range, kind: .after, days: .from(day), event: event)
    case .future:
      guard !isQuoted, let last = spans.map(\.lowerBound).max() else { return nil }
      return DateClue(range: range, kind: .before, days: .before(last), event: event)
    case .open: return nil
    }
  }
}
