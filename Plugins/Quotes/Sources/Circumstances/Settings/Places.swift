import Reading
import ReadoutKit

/// Finds the places that a text names behind a preposition, by the words it has.
struct Places {
  let page: Page

  /// The place named from a token on, as in `Samarkand` behind `in`; nil where none is.
  func name(at start: Int, before end: Int) -> (name: String, tokens: Range<Int>)? {
    var index = start
    if ["the", "city", "capital", "town", "village", "of", "port", "nearby", "central"].contains(
      page.word(index))
    {
      // `in the city of Nanping`; `in the Kremlin` names no town.
      let limit = min(end, start + 4, page.tokens.count)
      while index < limit, !page.tokens[index].isCapitalized { index += 1 }
      guard index > start, page.word(index - 1) == "of" || page.word(start) != "the" else {
        return nil
      }
    }
    let first = index
    while index < end, index < first + 4, isPart(index) { index += 1 }
    guard first < index, !Self.noPlaces.contains(page.word(first)) else { return nil }
    if index < end, page.tokens[index].kind == .possessive { return nil }
    for token in first..<index {
      guard let mention = page.cast.mention(at: token) else { continue }
      switch mention.referent {
      case .person(let person):
        if page.cast.persons[person].isSure { return nil }
      case .organisation: return nil
      case .actor(let actor):
        guard actor.form == .name || actor.form == .metonym else { return nil }
        if actor.iso3 == nil && actor.form == .name { return nil }
      }
    }
    let tokens = first..<index
    return (page.reading.string(page.reading.range(ofTokens: tokens)), tokens)
  }

  /// The house or event named from `the` on, as in `the Beijing Winter Olympics` behind `at`.
  func venue(at start: Int, before end: Int) -> (name: String, tokens: Range<Int>)? {
    guard page.word(start) == "the" else { return nil }
    var index = start + 1
    while index < min(end, start + 7), isPart(index) { index += 1 }
    guard index >= start + 3 else { return nil }
    // `at the Baltic Sea summit` names the summit.
    if index < end, page.tokens[index].kind != .mark, !page.isPreposition(index),
      !FunctionWords.conjunctions.contains(page.word(index)), !page.isAuxiliary(index),
      !FunctionWords.calendar.contains(page.word(index))
    {
      return nil
    }
    let tokens = start + 1..<index
    return (page.reading.string(page.reading.range(ofTokens: tokens)), tokens)
  }

  /// A word of a place's name: it has a capital, or joins two that have one (`Nur-Sultan`).
  private func isPart(_ index: Int) -> Bool {
    guard page.tokens.indices.contains(index), !page.isQuoted(index) else { return false }
    let token = page.tokens[index]
    if token.kind == .word, token.isCapitalized {
      return !FunctionWords.calendar.contains(token.word)
    }
    guard index > 0, index + 1 < page.tokens.count else { return false }
    let next = page.tokens[index + 1]
    return token.word == "-" && next.isCapitalized
      && token.range.lowerBound == page.tokens[index - 1].range.upperBound
      && next.range.lowerBound == token.range.upperBound
  }

  /// Capitalised words behind `in` that are no place: bodies, tongues, media, months apart.
  private static let noPlaces: WordSet = [
    "congress", "parliament", "english", "french", "russian", "chinese", "mandarin", "arabic",
    "spanish", "german", "twitter", "facebook", "instagram", "telegram", "senate", "house", "time",
    "politico", "bloomberg", "reuters", "christ", "god", "islam", "christianity", "nato", "cabinet",
    "parliament's", "hebrew", "farsi", "persian", "turkish", "ukrainian", "kazakh", "hindi",
    "republican", "democratic", "gop", "american", "european", "part", "mr", "mrs", "ms",
  ]
}
