import Reading
import ReadoutKit

/// What measures are, what goods they are on and when they were.
extension SentenceReader {
  /// Fills measure, goods, secondary, reason, regime and date.
  func assignThings(_ mention: inout Mention, phrase: Phrase, trigger: Trigger) {
    let near = reach(of: phrase)
    takeMeasure(of: trigger, to: &mention)
    for match in lexicon.measures.matches(in: frame.reading, tokens: near) {
      // `embargo` says less than `arms embargo`.
      if match.entry.name == "Trade embargo", !mention.measure.isEmpty { continue }
      mention.measure.take([
        Grounded(
          value: match.entry.name, tokens: match.tokens, rule: "the words name the measure",
          entry: "measures.csv: \(match.entry.phrase)")
      ])
    }
    mention.goods.take(
      lexicon.goods.matches(in: frame.reading, tokens: near).map {
        Grounded(
          value: $0.entry.name, tokens: $0.tokens, rule: "what the measures are on",
          entry: "goods.csv: \($0.entry.phrase)")
      })
    mention.secondary = secondary(phrase)
    let reason = reason(around: phrase)
    mention.reason = reason
    mention.regime = regime(in: [phrase.tokens] + [reason?.tokens].compactMap(\.self))
    mention.date = frame.dateMention(
      of: phrase.tokens,
      isAhead: [.threatened, .calledFor].contains(mention.standing.status)
    ).flatMap(Grounded.init(date:))
  }

  /// The measure that the trigger itself names.
  private func takeMeasure(of trigger: Trigger, to mention: inout Mention) {
    guard !trigger.entry.measure.isEmpty else { return }
    mention.measure.take([
      Grounded(
        value: trigger.entry.measure, tokens: trigger.tokens, rule: "the words name the measure",
        entry: "triggers.csv: \(trigger.entry.phrase)")
    ])
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
}

extension Grounded {
  /// A date of the measures; nil where its words tell none.
  init?(date: DateMention) {
    guard let day = date.date else { return nil }
    self.init(value: day, tokens: date.tokens, rule: "the date named nearest to the measures")
  }
}
