import Reading
import ReadoutKit

/// What measures are, what they are about, why and when.
extension SentenceReader {
  /// Fills measure, goods, secondary, reason and date.
  func assignThings(_ mention: inout Mention, phrase: Phrase, trigger: Trigger?) {
    let near = reach(of: phrase)
    if let measure = trigger?.entry.measure, !measure.isEmpty { mention.measure = [measure] }
    for match in lexicon.measures.matches(in: frame.reading, tokens: near)
    where !mention.measure.contains(match.entry) {
      // `embargo` says less than `arms embargo`.
      if match.entry == "Trade embargo", !mention.measure.isEmpty { continue }
      mention.measure.append(match.entry)
    }
    for match in lexicon.goods.matches(in: frame.reading, tokens: near)
    where !mention.goods.contains(match.entry) {
      mention.goods.append(match.entry)
    }
    mention.isSecondary = frame.contains(["secondary"], in: phrase.tokens)
    mention.reason = reason(after: phrase.tokens.upperBound)
    mention.date = frame.date(
      of: phrase.tokens,
      isAhead: [.threatened, .calledFor].contains(mention.standing.status))
  }

  /// The phrase and what hangs on it by `on`: `restrictions on technology exports`.
  private func reach(of phrase: Phrase) -> Range<Int> {
    var end = phrase.tokens.upperBound
    guard ["on", "against", "of", "targeting"].contains(word(end)) else { return phrase.tokens }
    let limit = min(frame.tokens.upperBound, end + 7)
    while end < limit, !ClosedWords.subordinators.contains(word(end)),
      ![",", ".", ";", ":", "and", "over", "to", "by", "in", "from"].contains(word(end))
    {
      end += 1
    }
    return phrase.tokens.lowerBound..<end
  }

  /// The words behind `over` or `in response to`, to the end of their clause.
  private func reason(after start: Int) -> String? {
    let limit = min(frame.tokens.upperBound, start + 12)
    for index in start..<max(start, limit) {
      if [",", ";", ":"].contains(word(index)) { return nil }
      let isOver = word(index) == "over"
      let isResponse =
        word(index) == "to" && ["response", "retaliation"].contains(word(index - 1))
      guard isOver || isResponse else { continue }
      var first = index + 1
      while ClosedWords.determiners.contains(word(first)) { first += 1 }
      var last = first
      while last < frame.tokens.upperBound, last < first + 10,
        ![",", ".", ";", ":", "”", "\"", ")", "—", "–", "?", "!"].contains(word(last)),
        !ClosedWords.subordinators.contains(word(last))
      {
        last += 1
      }
      guard last > first else { return nil }
      return frame.reading.string(frame.reading.range(ofTokens: first..<last))
    }
    return nil
  }
}
