import ReadoutKit

/// When an event was, as far as the words around it and the document's own date tell.
extension SentenceFrame {
  /// The date of an event that some tokens tell of: `2014`, `2022-03`, `2022-03-24`; nil for none.
  ///
  /// Words behind its beginning are nearer to it than those before. `isAhead` is for what is still
  /// to come: a day without a year would be taken for the last such day.
  public func date(of event: Range<Int>, isAhead: Bool = false) -> String? {
    dateMention(of: event, isAhead: isAhead)?.date
  }

  /// The words that date an event, with the date; nil for none.
  public func dateMention(of event: Range<Int>, isAhead: Bool = false) -> DateMention? {
    let event = event.clamped(to: tokens)
    let end = min(tokens.upperBound, event.upperBound + 12)
    return date(in: event.lowerBound..<end, isAhead: isAhead)
      ?? date(
        in: clause(holding: event.lowerBound).lowerBound..<event.lowerBound, isAhead: isAhead)
  }

  private func date(in range: Range<Int>, isAhead: Bool) -> DateMention? {
    let finder = DateFinder(reading)
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = finder.date(at: index, before: range.upperBound) {
        let isStated = found.tokens.contains { year($0) != nil }
        if found.date != nil, isStated || !isAhead, !isOfSaying(index) { return found }
        index = max(index + 1, found.tokens.upperBound)
        continue
      }
      index += 1
    }
    return nil
  }

  /// `said on Thursday`: when it was said is not when it was.
  private func isOfSaying(_ index: Int) -> Bool {
    for before in (max(tokens.lowerBound, index - 6)..<index).reversed() {
      if ClosedWords.reporting.contains(word(before)) { return true }
      if reading.tokens[before].kind == .mark { return false }
    }
    return false
  }

  private func year(_ index: Int) -> String? {
    let word = word(index)
    guard word.count == 4, let number = Int(word.description), (1900...2099).contains(number) else {
      return nil
    }
    return word.description
  }
}
