import Reading
import ReadoutKit

/// Who else bears a name: peoples abroad, persons, works and things named after places.
extension MentionFinder {
  /// True for a people of the same name in another country: Iraqi Turkmen, Afghan Uzbeks.
  func isElsewhere(_ mention: Mention) -> Bool {
    let word = reading.tokens[mention.tokens.lowerBound].word
    let people = gazetteer.namesakes.first { word == $0.people || word == $0.plural }
    guard let rivals = people?.near else { return false }
    let whole = reading.sentences[mention.sentence].tokens
    let sentence = whole.clamped(
      to: max(0, mention.tokens.lowerBound - 60)..<(mention.tokens.upperBound + 60))
    if mention.tokens.lowerBound > sentence.lowerBound,
      rivals.contains(reading.tokens[mention.tokens.lowerBound - 1].word)
    {
      return true
    }
    guard reading.tokens[sentence].contains(where: { rivals.contains($0.word) }) else {
      return false
    }
    // A state noun behind it, or the state itself beside it, speaks for the state.
    let next = mention.tokens.upperBound
    if next < sentence.upperBound, Beside.stateNouns.contains(reading.tokens[next].word) {
      return false
    }
    return !neighbours(of: mention).contains { other in
      other.name.iso3 == mention.name.iso3 && other.name.kind != .demonym
    }
  }

  /// True for an acronym before `countries` or `summit`, as a body of states has them.
  func hasMembers(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    return next < reading.tokens.count && Beside.members.contains(reading.tokens[next].word)
  }

  /// True for the title of a work (`Samarkand by Amin Maalouf`) or a thing named after a place.
  func isTitle(_ mention: Mention) -> Bool {
    guard mention.name.kind == .place || mention.name.kind == .region else { return false }
    let next = mention.tokens.upperBound
    guard next + 1 < reading.tokens.count else { return false }
    let word = reading.tokens[next]
    if word.word == "by" {
      let isFirst =
        mention.tokens.lowerBound == reading.sentences[mention.sentence].tokens.lowerBound
      let before: Word = isFirst ? "" : reading.tokens[mention.tokens.lowerBound - 1].word
      return reading.tokens[next + 1].isCapitalized && (isFirst || Beside.works.contains(before))
    }
    return word.isCapitalized && Beside.thingsNamedAfterPlaces.contains(word.word)
  }

  func isInUse(_ name: Name) -> Bool {
    guard let days = reading.document.date.days else { return true }
    return name.term.holds(on: days.first) || name.term.holds(on: days.last)
  }

  /// The names in the same sentence; the first few of a text without sentences.
  private func neighbours(of mention: Mention) -> ArraySlice<Mention> {
    candidates[places[mention.sentence] ?? 0..<0].prefix(50)
  }

  func hasCountryBeside(_ mention: Mention) -> Bool {
    neighbours(of: mention).contains { other in
      other.name.iso3 == mention.name.iso3 && other.name.needs == .nothing && !other.name.isSurname
        && other.name.kind != .person
    }
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
    return Beside.isGivenName(reading.tokens[tokens.upperBound], isFirst: false)
  }

  func around(_ tokens: Range<Int>, by distance: Int) -> ArraySlice<Token> {
    let all = reading.tokens
    return all[
      max(0, tokens.lowerBound - distance)..<min(all.count, tokens.upperBound + distance)]
  }
}
