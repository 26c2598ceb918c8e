import Reading
import ReadoutKit

/// Finds the names of the gazetteer in one document and drops those of other bearers.
struct MentionFinder {
  let reading: DocumentReading
  let gazetteer: Gazetteer
  private(set) var candidates: [Mention] = []
  /// Which candidates stand in a sentence, by the sentence's index.
  private(set) var places: [Int: Range<Int>] = [:]
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
      if near.contains(where: { against.contains($0.word) }) { return nil }
      let isMeant =
        speaking.isEmpty || organisations.contains(name.canonical) || hasMembers(mention.tokens)
        || near.contains { speaking.contains($0.word) }
      return isMeant ? mention : nil
    }
  }

  // MARK: Persons

  private func bearer(of mention: Mention) -> Mention? {
    let folded = reading.tokens[mention.tokens.lowerBound].word
    let bearers = gazetteer.bearer(
      ofSurname: folded, fullyNamed: fullyNamed, at: reading.document.date)
    let before = mention.tokens.lowerBound - 1
    let start = reading.sentences[mention.sentence].tokens.lowerBound
    if before >= start, Beside.isGivenName(reading.tokens[before], isFirst: before == start) {
      return nil
    }
    let hasTitle = before >= start && Beside.titles.contains(reading.tokens[before].word)
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
    guard next < sentence.upperBound, reading.tokens[next].word == "counterpart",
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
}
