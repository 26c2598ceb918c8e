import Reading
import ReadoutKit

/// The stretches that commas part, and which of them speak of the saying.
extension SettingWalk {
  /// The stretches between commas, those in dates apart, without what was said.
  func parts(of range: Range<Int>, content: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let isHidden = isHidden(index, content)
      if !isHidden, let date = dates.date(at: index, before: range.upperBound) {
        index = date.tokens.upperBound
        continue
      }
      let word = page.word(index)
      if word == "," || word == ";" || word == ":" || isHidden {
        if start < index { parts.append(start..<index) }
        start = index + 1
      }
      index += 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// True for `in a statement on Monday`, `speaking in Riga`; false for `after the dam broke`.
  func opensSaying(_ part: Range<Int>) -> Bool {
    var first = part.lowerBound
    while first < part.upperBound - 1, page.word(first) != "since",
      page.isAdverb(first) || Self.lead.contains(page.word(first)) || page.word(first) == "("
    {
      first += 1
    }
    let word = page.word(first)
    // `The next day`; `the last time they met`.
    if word == "the", first + 2 < part.upperBound {
      if page.word(first + 2) == "time" { return true }
      return dates.date(at: first + 1, before: part.upperBound) != nil && !hasVerb(part)
    }
    if Self.speaking.contains(word) { return true }
    if dates.date(at: first, before: part.upperBound) != nil || Self.besideDates.contains(word) {
      return !hasVerb(part)
    }
    guard Self.openers.contains(word) else { return false }
    if part.contains(where: { Self.causes.contains(page.word($0)) }) { return false }
    let occasion = part.first { OccasionTable.standard.match(at: $0, in: page.reading) != nil }
    if word == "after" || word == "following" { return occasion != nil && !hasVerb(part) }
    return occasion != nil || !hasVerb(part)
  }

  private static let lead: WordSet = ["and", "but", "then", "contrarily", "similarly", "or"]
  private static let openers: WordSet = [
    "on", "in", "at", "during", "after", "following", "from", "over", "according", "per", "by",
    "within",
  ]
  private static let speaking: WordSet = [
    "speaking", "addressing", "talking", "writing", "appearing", "asked", "answering", "sitting",
    "testifying", "responding", "meeting", "standing", "pressed", "questioned", "interviewed",
    "tweeting", "briefing",
  ]
  /// Nouns whose own time and place another noun behind them has.
  private static let causes: WordSet = [
    "wake", "aftermath", "response", "reaction", "light", "anticipation", "face", "view", "case",
    "absence", "support", "favor", "favour", "spite", "addition", "contrast",
  ]

  /// True where a verb of its own stands in some tokens.
  func hasVerb(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard index < page.tokens.count, page.tokens[index].kind == .word,
        !page.tokens[index].isCapitalized
      else { return false }
      let word = page.word(index)
      return page.isAuxiliary(index) || Self.pasts.contains(word)
        || word.hasSuffix("ed") && word.count > 4 && !Self.noPasts.contains(word)
    }
  }

  private static let pasts: WordSet = [
    "said", "told", "met", "held", "began", "took", "broke", "fell", "rose", "came", "went", "left",
    "made", "won", "lost", "hit", "struck", "became", "saw", "gave", "got", "sent", "spoke", "put",
    "found", "grew", "led", "ran", "kept", "fought", "shot", "brought", "bought", "sold",
  ]
  private static let noPasts: WordSet = ["united", "hundred", "indeed", "exceed", "so-called"]
}
