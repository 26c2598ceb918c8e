import Reading
import ReadoutKit

/// Finds the names of the gazetteer in one document and drops those of other bearers.
struct MentionFinder {
  let reading: DocumentReading
  let gazetteer: Gazetteer
  private(set) var candidates: [Mention] = []
  /// Which candidates stand in a sentence, by the sentence's index.
  private(set) var places: [Int: Range<Int>] = [:]
  /// Where each person is named in full for the first time.
  private(set) var fullyNamed: [String: Range<Int>] = [:]
  /// Where each organisation is named in full for the first time.
  private var organisations: [String: Range<Int>] = [:]
  /// The first name that speaks of the region and nothing else.
  private(set) var regional: Mention?

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
        let candidate = Mention(tokens: match.tokens, name: name, sentence: index)
        candidates.append(candidate)
        guard name.needs == .nothing, !name.isSurname else { continue }
        if name.kind != .person { regional = regional ?? candidate }
        if name.kind == .person, fullyNamed[name.canonical] == nil {
          fullyNamed[name.canonical] = match.tokens
        }
        if name.kind == .org, organisations[name.canonical] == nil {
          organisations[name.canonical] = match.tokens
        }
      }
      if candidates.count > first { places[index] = first..<candidates.count }
    }
  }

  /// The mention with its bearer found, or nil where another one is meant.
  private func resolved(_ mention: Mention) -> Mention? {
    let name = mention.name
    if let index = bynameIndex(mention) {
      if let person = byname(mention, of: gazetteer.leaders[index]) { return person }
      if name.kind == .person { return nil }
    }
    if name.isSurname { return bearer(of: mention) }
    switch name.kind {
    case .demonym:
      return isElsewhere(mention) ? nil : counterpart(mention) ?? withLeader(mention)
    case .country: return withLeader(mention)
    case .place, .region:
      if isNamesake(mention) { return nil }
    case .org, .person: break
    }
    var found = mention
    switch name.needs {
    case .nothing: break
    case .document:
      guard let regional, isInUse(name), !hasNameBeside(mention.tokens) else { return nil }
      found.bearing = Evidence("a name of the region in the same article", regional.tokens)
    case .sentence, .whereabouts:
      guard isInUse(name), !hasNameBeside(mention.tokens), let evidence = ground(of: mention)
      else { return nil }
      found.bearing = evidence
    case .words(let speaking, let against):
      guard let evidence = spokenFor(mention, by: speaking, against: against) else { return nil }
      found.bearing = evidence
    }
    return found
  }

  /// What places a town of an ambiguous name.
  private func ground(of mention: Mention) -> Evidence? {
    if let country = countryBeside(mention) {
      return Evidence("its country named in the same sentence", country.tokens)
    }
    guard mention.name.needs == .whereabouts, isWhere(mention) else { return nil }
    let before = mention.tokens.lowerBound - 1
    return Evidence("a preposition of place before it", before..<mention.tokens.lowerBound)
  }

  // MARK: Organisations

  private func spokenFor(
    _ mention: Mention, by speaking: WordSet, against: WordSet
  ) -> Evidence? {
    let around = around(mention.tokens, by: 60)
    if reading.tokens[around].contains(where: { against.contains($0.word) }) { return nil }
    if isJobTitle(mention.tokens) { return nil }
    if let named = organisations[mention.name.canonical] {
      return Evidence("its full name in the article", named)
    }
    if let members = members(behind: mention.tokens) {
      return Evidence("what a body of states has, behind it", members)
    }
    if speaking.isEmpty { return Evidence("letters that no other body of note bears") }
    return around.first { speaking.contains(reading.tokens[$0].word) }
      .map { Evidence("a word near it that speaks of the body", $0..<($0 + 1)) }
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
    for leader in bearers {
      let evidence: Evidence? =
        if let named = fullyNamed[leader.name] {
          Evidence("the full name in the same article", named)
        } else {
          switch leader.alone {
          case .always: Evidence("a surname that nobody else of note bears")
          case .document:
            regional.map { Evidence("a name of the region in the same article", $0.tokens) }
          case .afterFullName:
            hasTitle && regional != nil
              ? Evidence("a title before it, in an article on the region", before..<(before + 1))
              : nil
          }
        }
      guard let evidence else { continue }
      var found = mention
      found.name.canonical = leader.name
      found.name.iso3 = leader.iso3
      found.bearing = evidence
      return found
    }
    return nil
  }

  private func bynameIndex(_ mention: Mention) -> Int? {
    guard mention.tokens.count == 1 else { return nil }
    return gazetteer.bynames.match(at: mention.tokens.lowerBound, in: reading)?.entry
  }

  /// A leader by the given name or title that is used at home: `Serdar`, `Turkmenbashi`.
  private func byname(_ mention: Mention, of leader: Leader) -> Mention? {
    let next = mention.tokens.upperBound
    let isPerson = word(next) == "," && word(next + 1) == "who"
    guard isPerson || mention.name.kind == .person, !isWhere(mention),
      leader.isKnown(at: reading.document.date), !hasNameBeside(mention.tokens),
      let country = countryBeside(mention)
    else { return nil }
    var found = mention
    found.name = Name(
      kind: .person, canonical: leader.name, iso3: leader.iso3, table: "persons.csv",
      written: mention.name.written)
    found.bearing =
      isPerson
      ? Evidence("a person, for “who” stands behind it", next..<(next + 2))
      : Evidence("the country named in the same sentence", country.tokens)
    return found
  }
}
