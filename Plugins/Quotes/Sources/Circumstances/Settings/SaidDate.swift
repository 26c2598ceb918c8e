import Reading
import ReadoutKit

/// The day on which something was said, from the words of its setting and the document's date.
struct SaidDate {
  /// A date as a text tells it.
  struct Told {
    /// The days it can have been; nil where the words tell of a time that no day can be given for.
    var span: DaySpan?
    /// The words that tell it.
    var tokens: Range<Int>
  }

  let page: Page
  let dates: DateFinder

  /// The date in a setting that belongs to the saying; nil where none stands there.
  func date(in setting: Setting) -> Told? {
    for stretch in setting.stretches {
      var index = stretch.lowerBound
      while index < stretch.upperBound {
        guard let found = dates.date(at: index, before: stretch.upperBound) else {
          index += 1
          continue
        }
        if belongs(found) { return told(found) }
        index = found.tokens.upperBound
      }
    }
    return nil
  }

  /// False for `the June 15 deadline` and `Monday’s attack`, true for `the June 15 call`.
  private func belongs(_ date: DateMention) -> Bool {
    let end = date.tokens.upperBound
    let before = page.word(date.tokens.lowerBound - 1)
    let isPossessive = end < page.tokens.count && page.tokens[end].kind == .possessive
    let isInPhrase =
      FunctionWords.determiners.contains(before) && date.daysLater == nil
      && end < page.tokens.count && page.tokens[end].isWord && !page.isPreposition(end)
      && !Self.partsOfDay.contains(page.word(end))
    guard isPossessive || isInPhrase else { return true }
    return (end..<min(page.tokens.count, end + 7)).contains { index in
      OccasionTable.standard.match(at: index, in: page.reading)?.kind.isVerb == false
        || page.noun(at: index) != nil
        || CueLexicon.standard.relays.match(at: index, in: page.reading) != nil
    }
  }

  private static let partsOfDay: WordSet = ["morning", "afternoon", "evening", "night", "that"]

  private func told(_ date: DateMention) -> Told {
    guard let days = date.daysLater else { return Told(span: date.span, tokens: date.tokens) }
    let narrated = narrated(before: date.tokens.lowerBound)
    // `at the time` says less than the day that it means.
    return Told(
      span: narrated?.span?.moved(days: days),
      tokens: days == 0 ? narrated?.tokens ?? date.tokens : date.tokens)
  }

  /// The day last told of before a token, within a few sentences: what `two days later` counts from.
  private func narrated(before token: Int) -> Told? {
    let sentence = page.sentenceIndex(ofToken: token)
    let first = page.reading.sentences[max(0, sentence - 2)].tokens.lowerBound
    var found: DateMention?
    var index = max(first, token - AttributionFinder.reach)
    while index < token {
      if !page.isQuoted(index), let date = dates.date(at: index, before: token) {
        found = date
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    guard let found, let span = found.span, span.first == span.last else { return nil }
    return Told(span: span, tokens: found.tokens)
  }

  /// When a sentence that leads up to a statement places it, as in `Berg spoke on Thursday`.
  ///
  /// The sentence must tell of speaking, its day must be near the document's own, and it must be past.
  func leadingUp(in sentence: Range<Int>) -> Told? {
    let tokens = sentence.clamped(
      to: sentence.lowerBound..<sentence.lowerBound + AttributionFinder.reach)
    guard let today = dates.firstDay, !tokens.contains(where: isAhead),
      tokens.contains(where: { page.verb(at: $0) != nil || page.noun(at: $0) != nil })
    else { return nil }
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if !page.isQuoted(index), let date = dates.date(at: index, before: tokens.upperBound) {
        let before = page.word(date.tokens.lowerBound - 1)
        guard let span = date.span, span.last - span.first < 31, span.last >= today.number - 14,
          belongs(date), !["since", "until", "before", "after", "by"].contains(before)
        else { return nil }
        return Told(span: span, tokens: date.tokens)
      }
      index += 1
    }
    return nil
  }

  private func isAhead(_ index: Int) -> Bool {
    !page.isQuoted(index)
      && ["will", "would", "shall", "plans", "scheduled", "expected"].contains(page.word(index))
  }
}
