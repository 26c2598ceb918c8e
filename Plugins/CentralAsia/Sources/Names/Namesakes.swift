import Reading
import ReadoutKit

/// Who else bears a name: peoples abroad, persons, works and things named after places.
extension MentionFinder {
  // MARK: Peoples

  /// True for a people of the same name in another country: Iraqi Turkmen, Afghan Uzbeks.
  func isElsewhere(_ mention: Mention) -> Bool {
    let before = word(mention.tokens.lowerBound - 1)
    let next = word(mention.tokens.upperBound)
    // `the ethnic Kazakh`, `Kazakh district`: a people, or what is called after it.
    if before == "ethnic" || before == "ethnically" || Beside.homelands.contains(next) {
      return true
    }
    guard let iso3 = mention.name.iso3, let rivals = gazetteer.namesakes[iso3] else {
      return false
    }
    let whole = reading.sentences[mention.sentence].tokens
    let sentence = whole.clamped(
      to: max(0, mention.tokens.lowerBound - 60)..<(mention.tokens.upperBound + 60))
    if mention.tokens.lowerBound > sentence.lowerBound, rivals.contains(before) { return true }
    guard reading.tokens[sentence].contains(where: { rivals.contains($0.word) }) else {
      return false
    }
    // A state noun behind it, or the state itself beside it, speaks for the state.
    if mention.tokens.upperBound < sentence.upperBound, Beside.stateNouns.contains(next) {
      return false
    }
    return !neighbours(of: mention).contains { other in
      other.name.iso3 == iso3 && other.name.kind != .demonym
    }
  }

  // MARK: Places

  /// True for what is only named after a place: a ship, a restaurant, a novel, a person.
  func isNamesake(_ mention: Mention) -> Bool {
    isWork(mention) || isThing(mention) || isPartOfLongerName(mention) || isExplained(mention)
  }

  /// `Samarkand by Amin Maalouf`, `the novel Samarkand`, `“Samarkand”`.
  private func isWork(_ mention: Mention) -> Bool {
    let (first, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let isFirst = first == reading.sentences[mention.sentence].tokens.lowerBound
    let before: Word = isFirst ? "" : word(first - 1)
    if word(next) == "by", next + 1 < reading.tokens.count, reading.tokens[next + 1].isCapitalized,
      isFirst || Beside.works.contains(before)
    {
      return true
    }
    guard mention.name.kind == .place, Beside.openingMarks.contains(before) else { return false }
    let end = [",", "."].contains(word(next)) ? next + 1 : next
    return Beside.closingMarks.contains(word(end))
  }

  /// `the destroyer Tashkent`, `the Samarkand,`, `Astana squad`, `Dushanbe Teahouse`.
  private func isThing(_ mention: Mention) -> Bool {
    let (first, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let start = reading.sentences[mention.sentence].tokens.lowerBound
    if first > start, isBearer(first - 1) { return true }
    if Beside.teamsAndGoods.contains(word(next)) { return true }
    if Beside.bearers.contains(word(next)), reading.tokens[next].isCapitalized { return true }
    guard mention.name.isTown, first > start, ["the", "a"].contains(word(first - 1)) else {
      return false
    }
    return next >= reading.tokens.count
      || (reading.tokens[next].kind == .mark && word(next) != "-"
        && !Beside.openingMarks.contains(word(next)))
  }

  /// `the destroyer`, `flotilla leader`, `Hotel`: what bears the name behind it.
  private func isBearer(_ index: Int) -> Bool {
    let word = word(index)
    if Beside.ships.contains(word) { return true }
    if word == "leader" { return self.word(index - 1) == "flotilla" }
    // `the bar Samarkand`, but not `to bar Tashkent`.
    return Beside.bearers.contains(word)
      && (reading.tokens[index].isCapitalized || Beside.articles.contains(self.word(index - 1)))
  }

  /// `Tengiz Kitovani`, `Astana Anyar`: a longer name that the gazetteer does not know, in a text
  /// that says nothing else of the region.
  private func isPartOfLongerName(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    let sentence = reading.sentences[mention.sentence].tokens
    guard mention.name.kind == .place, mention.tokens.count == 1, next < sentence.upperBound,
      reading.tokens[next].kind == .word, reading.tokens[next].isCapitalized,
      !Beside.publicThings.contains(word(next)), !Beside.days.contains(word(next)),
      gazetteer.names.match(at: next, in: reading) == nil
    else { return false }
    // `In Samarkand Putin spoke`: a place, and a name behind it.
    let before = word(mention.tokens.lowerBound - 1)
    if mention.tokens.lowerBound > sentence.lowerBound, Beside.locatives.contains(before) {
      return false
    }
    if let regional, regional.name.canonical != mention.name.canonical { return false }
    return !isHeadline(sentence)
  }

  /// `Bukhara, the smoky Delhi dining-room`, `Talas, a suburb of Kayseri`: what stands behind the
  /// comma says what it is.
  private func isExplained(_ mention: Mention) -> Bool {
    let comma = mention.tokens.upperBound
    guard word(comma) == ",", Beside.articles.contains(word(comma + 1)) else { return false }
    let end = min(reading.sentences[mention.sentence].tokens.upperBound, comma + 10)
    var index = comma + 2
    while index < end, reading.tokens[index].kind == .word || word(index) == "-" {
      let word = word(index)
      if Beside.bearers.contains(word) || Beside.ships.contains(word) { return true }
      // `a town in northern Iran`, but not `a city in southern Kyrgyzstan`.
      if Beside.settlements.contains(word), ["of", "in"].contains(self.word(index + 1)) {
        return isForeign(behind: index + 2, before: end)
      }
      if Beside.stops.contains(word) { return false }
      index += 1
    }
    return false
  }

  /// True where the first name behind a token is none of the region's.
  private func isForeign(behind start: Int, before end: Int) -> Bool {
    var index = start
    while index < end {
      let token = reading.tokens[index]
      guard token.kind == .word else { return false }
      if token.isCapitalized {
        return gazetteer.names.match(at: index, in: reading)?.entry == nil
      }
      index += 1
    }
    return false
  }

  // MARK: Organisations

  /// `until last year CSTO of a Dutch group`: letters that stand for a job.
  func isJobTitle(_ tokens: Range<Int>) -> Bool {
    word(tokens.upperBound) == "of" && word(tokens.lowerBound - 1) != "the"
  }

  /// `CIS countries`, `an SCO summit`: what only a body of states has.
  func members(behind tokens: Range<Int>) -> Range<Int>? {
    let next = tokens.upperBound
    return Beside.members.contains(word(next)) ? next..<(next + 1) : nil
  }
}
