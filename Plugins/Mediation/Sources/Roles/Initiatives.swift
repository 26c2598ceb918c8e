import Reading
import ReadoutKit

/// The names of plans, accords and missions.
extension SentenceReader {
  /// The initiative that an effort is, by a name of the table or one that the text gives it.
  func initiative(of mention: Mention, effort: Effort) -> Named {
    let near = near(mention.tokens)
    let wide = near.lowerBound..<min(frame.tokens.upperBound, near.upperBound + 4)
    let known = lexicon.initiatives.matches(in: frame.reading, tokens: wide)
    if let match = known.first(where: { $0.tokens.overlaps(mention.tokens) }) ?? known.first {
      return Named(
        [match.entry.name],
        Evidence(
          at: match.tokens, by: "an initiative that is known by name",
          entry: "initiatives.csv: " + match.entry.name))
    }
    guard let tokens = initiativeName(near: effort) else { return Named() }
    return Named(
      [frame.reading.line(of: frame.reading.range(ofTokens: tokens))],
      Evidence(at: tokens, by: "a name with a capital before the word for the effort"))
  }

  /// `the Ouagadougou accord`, `the Good Friday Agreement`: a name that ends in what it is.
  func initiativeName(near effort: Effort) -> Range<Int>? {
    var end = effort.head.upperBound
    if Self.namingNouns.contains(word(end)), frame.reading.tokens[end].isCapitalized { end += 1 }
    guard Self.namedNouns.contains(word(end - 1)), !isHeadline else { return nil }
    var start = effort.head.lowerBound
    let isWholeName = frame.reading.tokens[end - 1].isCapitalized
    while start > frame.tokens.lowerBound {
      let before = frame.reading.tokens[start - 1]
      guard before.isCapitalized, before.kind == .word, before.word != "the" else { break }
      start -= 1
    }
    if word(start - 1) == "-" { return nil }
    let head = start..<effort.head.lowerBound
    guard !head.isEmpty, start > frame.tokens.lowerBound || head.count > 1 else { return nil }
    // `the Chinese agreement`, `Russia accord`: whose it is, not its name.
    let isOwned = frame.actors.contains {
      $0.tokens.overlaps(head) && $0.actor.form != .metonym && !isWholeName
    }
    return isOwned ? nil : start..<end
  }

  /// Nouns that a place or a person lends its name to.
  private static let namedNouns: WordSet = [
    "accord", "accords", "agreement", "agreements", "protocol", "process", "declaration",
    "consensus", "treaty", "pact", "formula",
  ]
}
