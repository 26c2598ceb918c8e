import Reading
import ReadoutKit

/// What stands around a name.
extension MentionFinder {
  /// A token in small letters; empty outside the document.
  func word(_ index: Int) -> Word {
    reading.tokens.indices.contains(index) ? reading.tokens[index].word : ""
  }

  /// Whether a name was in use when the document was written.
  func isInUse(_ name: Name) -> Bool {
    guard let days = reading.document.date.days else { return true }
    return name.term.holds(on: days.first) || name.term.holds(on: days.last)
  }

  /// The names in the same sentence; the first few of a text without sentences.
  func neighbours(of mention: Mention) -> ArraySlice<Mention> {
    candidates[places[mention.sentence] ?? 0..<0].prefix(50)
  }

  /// A name of the same country in the same sentence that is sure of itself; for the region, of any.
  func countryBeside(_ mention: Mention) -> Mention? {
    neighbours(of: mention).first { other in
      (mention.name.iso3 == nil || other.name.iso3 == mention.name.iso3)
        && other.name.needs == .nothing
        && !other.name.isSurname && other.name.kind != .person
        && other.tokens != mention.tokens
        && (other.name.kind != .demonym || !isElsewhere(other))
    }
  }

  /// True for a name that a preposition of place leads to: `in Oral`, `off Turkmenbashi`.
  func isWhere(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    return first > reading.sentences[mention.sentence].tokens.lowerBound
      && Beside.locatives.contains(word(first - 1)) && word(mention.tokens.upperBound) != "-"
  }

  /// True where a word with a capital stands directly beside: `Mary Smith`, `Andriy Shevchenko`.
  func hasNameBeside(_ tokens: Range<Int>) -> Bool {
    guard let sentence = reading.sentence(at: reading.tokens[tokens.lowerBound].range.lowerBound)
    else { return false }
    let before = tokens.lowerBound - 1
    let start = sentence.tokens.lowerBound
    if before >= start, Beside.isGivenName(reading.tokens[before], isFirst: before == start) {
      return true
    }
    guard tokens.upperBound < sentence.tokens.upperBound else { return false }
    let next = reading.tokens[tokens.upperBound]
    return Beside.isGivenName(next, isFirst: false) && !Beside.publicThings.contains(next.word)
  }

  /// True where nearly every longer word has a capital, so that capitals tell nothing.
  func isHeadline(_ sentence: Range<Int>) -> Bool {
    let words = reading.tokens[sentence.prefix(40)].filter {
      $0.kind == .word && $0.word.count > 3
    }
    return words.count >= 3 && words.count { $0.isCapitalized } * 5 >= words.count * 4
  }

  /// So many tokens on either side.
  func around(_ tokens: Range<Int>, by distance: Int) -> Range<Int> {
    max(
      0, tokens.lowerBound - distance)..<min(
        reading.tokens.count, tokens.upperBound + distance)
  }
}
