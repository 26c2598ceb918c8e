import Reading
import ReadoutKit

/// Finds the names of the gazetteer in one document and drops those of other bearers.
struct MentionFinder {
  private let reading: DocumentReading
  private let gazetteer: Gazetteer
  private var candidates: [Mention] = []
  /// Which candidates stand in a sentence, by the sentence's index.
  private var places: [Int: Range<Int>] = [:]
  private var fullyNamed: Set<String> = []
  private var organisations: Set<String> = []
  private var speaksOfRegion = false

  /// Every mention, in order of position.
  static func mentions(in reading: DocumentReading, gazetteer: Gazetteer) -> [Mention] {
    var finder = MentionFinder(reading: reading, gazetteer: gazetteer)
    finder.collect()
    return finder.candidates.compactMap(finder.resolved)
  }

  private init(reading: DocumentReading, gazetteer: Gazetteer) {
    self.reading = reading
    self.gazetteer = gazetteer
  }

  private mutating func collect() {
    for (index, sentence) in reading.sentences.enumerated() where !sentence.isExcluded {
      let first = candidates.count
      for match in gazetteer.names.matches(in: reading, tokens: sentence.tokens) {
        guard let name = match.entry,
          !reading.document.isExcluded(reading.tokens[match.tokens.lowerBound].range.lowerBound)
        else { continue }
        candidates.append(Mention(tokens: match.tokens, name: name, sentence: index))
        guard name.needs == .nothing, !name.isSurname else { continue }
        speaksOfRegion = speaksOfRegion || name.kind != .person
        if name.kind == .person { fullyNamed.insert(name.canonical) }
        if name.kind == .org { organisations.insert(name.canonical) }
      }
      if candidates.count > first { places[index] = first..<candidates.count }
    }
  }

  /// The mention with its bearer found, or nil where another one is meant.
  private func resolved(_ mention: Mention) -> Mention? {
    let name = mention.name
    if name.isSurname { return bearer(of: mention) }
    if name.kind == .demonym { return isElsewhere(mention) ? nil : counterpart(mention) }
    switch name.needs {
    case .nothing: return isTitle(mention) ? nil : mention
    case .document:
      let isMeant = speaksOfRegion && isInUse(name) && !hasNameBeside(mention.tokens)
      return isMeant ? mention : nil
    case .sentence:
      let isMeant = isInUse(name) && hasCountryBeside(mention) && !hasNameBeside(mention.tokens)
      return isMeant ? mention : nil
    case .words(let speaking, let against):
      let near = around(mention.tokens, by: 60)
      if near.contains(where: { against.contains($0.folded) }) { return nil }
      let isMeant =
        speaking.isEmpty || organisations.contains(name.canonical) || hasMembers(mention.tokens)
        || near.contains { speaking.contains($0.folded) }
      return isMeant ? mention : nil
    }
  }

  // MARK: Persons

  private func bearer(of mention: Mention) -> Mention? {
    let folded = reading.tokens[mention.tokens.lowerBound].folded
    let bearers = gazetteer.bearer(
      ofSurname: folded, fullyNamed: fullyNamed, at: reading.document.date)
    let before = mention.tokens.lowerBound - 1
    let start = reading.sentences[mention.sentence].tokens.lowerBound
    if before >= start, Beside.isGivenName(reading.tokens[before], isFirst: before == start) {
      return nil
    }
    let hasTitle = before >= start && Beside.titles.contains(reading.tokens[before].folded)
    let meant = bearers.first { leader in
      switch leader.alone {
      case .always: true
      case .document: speaksOfRegion || fullyNamed.contains(leader.name)
      case .afterFullName:
        fullyNamed.contains(leader.name) || (hasTitle && speaksOfRegion)
      }
    }
    guard let meant else { return nil }
    var found = mention
    found.name.canonical = meant.name
    found.name.iso3 = meant.iso3
    return found
  }

  /// `his Kazakh counterpart`: the one who holds the same office in that state, where it is known.
  private func counterpart(_ mention: Mention) -> Mention {
    let next = mention.tokens.upperBound
    let sentence = reading.sentences[mention.sentence].tokens
    guard next < sentence.upperBound, reading.tokens[next].folded == "counterpart",
      let iso3 = mention.name.iso3
    else { return mention }
    let start = max(sentence.lowerBound, mention.tokens.lowerBound - 60)
    let before = start..<mention.tokens.lowerBound
    let persons = Actors.standard.mentions(in: reading, tokens: before).filter {
      $0.actor.form == .person
    }
    guard let person = persons.last?.actor.own,
      let office = Actors.standard.persons.first(where: { $0.name == person })?.office,
      let holder = gazetteer.holder(
        of: Leader.Office(office), in: iso3, at: reading.document.date),
      holder.office != .other
    else { return mention }
    let name = Name(kind: .person, canonical: holder.name, iso3: iso3)
    return Mention(
      tokens: mention.tokens.lowerBound..<(next + 1), name: name, sentence: mention.sentence)
  }

  // MARK: Namesakes

  /// True for a people of the same name in another country: Iraqi Turkmen, Afghan Uzbeks.
  private func isElsewhere(_ mention: Mention) -> Bool {
    let word = reading.tokens[mention.tokens.lowerBound].folded
    let people = gazetteer.namesakes.keys.first { word == $0 || word == $0 + "s" }
    guard let people, let rivals = gazetteer.namesakes[people] else { return false }
    let whole = reading.sentences[mention.sentence].tokens
    let sentence = whole.clamped(
      to: max(0, mention.tokens.lowerBound - 60)..<(mention.tokens.upperBound + 60))
    if mention.tokens.lowerBound > sentence.lowerBound,
      rivals.contains(reading.tokens[mention.tokens.lowerBound - 1].folded)
    {
      return true
    }
    guard reading.tokens[sentence].contains(where: { rivals.contains($0.folded) }) else {
      return false
    }
    // A state noun behind it, or the state itself beside it, speaks for the state.
    let next = mention.tokens.upperBound
    if next < sentence.upperBound, Beside.stateNouns.contains(reading.tokens[next].folded) {
      return false
    }
    return !neighbours(of: mention).contains { other in
      other.name.iso3 == mention.name.iso3 && other.name.kind != .demonym
    }
  }

  /// True for an acronym before `countries` or `summit`, as a body of states has them.
  private func hasMembers(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    return next < reading.tokens.count && Beside.members.contains(reading.tokens[next].folded)
  }

  /// True for the title of a work (`Samarkand by Amin Maalouf`) or a thing named after a place.
  private func isTitle(_ mention: Mention) -> Bool {
    guard mention.name.kind == .place || mention.name.kind == .region else { return false }
    let next = mention.tokens.upperBound
    guard next + 1 < reading.tokens.count else { return false }
    let word = reading.tokens[next]
    if word.folded == "by" {
      let isFirst =
        mention.tokens.lowerBound == reading.sentences[mention.sentence].tokens.lowerBound
      let before = isFirst ? "" : reading.tokens[mention.tokens.lowerBound - 1].folded
      return reading.tokens[next + 1].isCapitalized && (isFirst || Beside.works.contains(before))
    }
    return word.isCapitalized && Beside.thingsNamedAfterPlaces.contains(word.folded)
  }

  private func isInUse(_ name: Name) -> Bool {
    guard let days = reading.document.date.days else { return true }
    return name.term.holds(on: days.first) || name.term.holds(on: days.last)
  }

  /// The names in the same sentence; the first few of a text without sentences.
  private func neighbours(of mention: Mention) -> ArraySlice<Mention> {
    candidates[places[mention.sentence] ?? 0..<0].prefix(50)
  }

  private func hasCountryBeside(_ mention: Mention) -> Bool {
    neighbours(of: mention).contains { other in
      other.name.iso3 == mention.name.iso3 && other.name.needs == .nothing && !other.name.isSurname
        && other.name.kind != .person
    }
  }

  /// True where a word with a capital stands directly beside: `Mary Smith`, `Andriy Shevchenko`.
  private func hasNameBeside(_ tokens: Range<Int>) -> Bool {
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

  private func around(_ tokens: Range<Int>, by distance: Int) -> ArraySlice<Token> {
    let all = reading.tokens
    return all[
      max(0, tokens.lowerBound - distance)..<min(all.count, tokens.upperBound + distance)]
  }
}
