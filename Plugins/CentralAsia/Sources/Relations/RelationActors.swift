import Reading
import ReadoutKit

/// Finds who stands behind a relation: the states of the persons and names around it.
struct RelationActors {
  let reading: DocumentReading
  let near: NamesAround
  let mention: Mention
  let relation: Relation
  /// The token of `by` behind a passive verb whose subject the mention is.
  let byPhrase: Int?

  init(
    reading: DocumentReading, actors: [Actors.Mention], mention: Mention, relation: Relation,
    byPhrase: Int?
  ) {
    self.reading = reading
    self.mention = mention
    self.relation = relation
    self.byPhrase = byPhrase
    near = NamesAround(
      reading: reading, actors: actors, mention: mention,
      takesRegion: mention.name.kind == .org || relation.kind == .rivalry,
      takesBodies: relation.kind == .security)
  }

  /// Those who do it, in order of position; empty where nobody is surely meant.
  func parties() -> [Relation.Party] {
    if let byPhrase {
      let behind = byPhrase..<sentence.upperBound
      return near.first(in: behind).map { [$0.party("the “by” behind the passive verb")] } ?? []
    }
    switch relation.kind {
    case .meetingVenue: return meeting()
    case .visit, .threat, .support, .influence, .security: return doer()
    case .rivalry: return rivals()
    case .trade, .transit: return traders()
    case .membership: return member()
    }
  }

  private var sentence: Range<Int> { near.sentence(mention.sentence) }
  private var before: Range<Int> { sentence.lowerBound..<mention.tokens.lowerBound }

  /// Those who meet: persons first, for they do; else the states named before the venue.
  private func meeting() -> [Relation.Party] {
    var found = near.persons(in: sentence).map { $0.party("a person named in the sentence") }
    if Set(found.map(\.name)).count == 1, near.hasPronoun,
      let other = near.persons(before: mention.sentence)
        .first(where: { $0.actor.canonical != found.first?.name })
    {
      found.insert(other.party("the one whom the pronoun means, named before"), at: 0)
    }
    if found.isEmpty {
      found = near.states(in: before).map { $0.party("a state named before the venue") }
    }
    // `Kazakhstan hosted talks between Russia and Ukraine`.
    if found.isEmpty,
      let between = reading.tokens[sentence].firstIndex(where: { $0.word == "between" })
    {
      found = near.states(in: between..<sentence.upperBound)
        .map { $0.party("one of those “between” whom it is") }
    }
    if found.isEmpty, near.hasPronoun {
      found = near.persons(before: mention.sentence)
        .map { $0.party("the one whom the pronoun means, named before") }
    }
    return unique(found)
  }

  /// The one who does it: the nearest person or name before the mention, with those joined to it.
  private func doer() -> [Relation.Party] {
    if relation.kind == .visit, let person = near.persons(in: before).last {
      return [person.party("the person named before the place")]
    }
    if relation.cue.entry.frame == .motion {
      guard near.hasPronoun, let person = near.persons(before: mention.sentence).last else {
        return []
      }
      return [person.party("the one whom the pronoun means, named before")]
    }
    let group = near.nearestGroup(in: before)
    if !group.isEmpty {
      return unique(group.map { $0.party("the nearest name before it") })
    }
    if near.isFirstPerson,
      let speaker = near.speaker(behind: mention.tokens.upperBound..<sentence.upperBound)
    {
      return [speaker.party("the speaker, who says “we” or “I”")]
    }
    guard mention.sentence > 0 else { return [] }
    let previous = reading.sentences[mention.sentence - 1]
    guard near.hasPronoun || relation.kind == .threat,
      previous.paragraph + 1 >= reading.sentences[mention.sentence].paragraph
    else { return [] }
    return unique(
      near.nearestGroup(in: near.sentence(mention.sentence - 1))
        .map { $0.party("carried over from the sentence before") })
  }

  /// All who contend: named here, or the two that the text before speaks of most.
  private func rivals() -> [Relation.Party] {
    let here = unique(
      near.others(in: sentence).map { $0.party("named in the sentence as one of the rivals") })
    guard relation.cue.entry.frame != .clash, here.count < 2, near.hasPronoun || here.isEmpty else {
      return here
    }
    var counts: [String: (count: Int, first: Actors.Mention)] = [:]
    for step in 1...12 where mention.sentence - step >= 0 {
      guard !reading.sentences[mention.sentence - step].isExcluded else { continue }
      for other in near.others(in: near.sentence(mention.sentence - step)) {
        let name = other.actor.canonical
        guard !here.contains(where: { $0.name == name }) else { continue }
        counts[name] = ((counts[name]?.count ?? 0) + 1, other)
      }
    }
    let most = counts.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
      .map { $0.value.first.party("whom the sentences before speak of most") }
    let both = Array((here + most).prefix(2))
    return both.count == 2 ? both.sorted { $0.name < $1.name } : here
  }

  /// The other end of a trade: where goods go to or come from, or who buys and sells.
  private func traders() -> [Relation.Party] {
    let others = near.others(in: sentence)
    let partners = others.filter { near.isLed($0, by: NamesAround.ends) }
    if !partners.isEmpty {
      return Array(unique(partners.map { $0.party("behind “to”, “from” or “with”") }).prefix(2))
    }
    // `Germany loses its oil, but Kazakhstan …`: another clause, another trade.
    let border = before.last { ["but", "while", ";"].contains(reading.tokens[$0].word) }
    let clause = (border ?? sentence.lowerBound)..<mention.tokens.lowerBound
    let ahead = near.nearestGroup(in: clause).filter { !near.isLed($0, by: NamesAround.asides) }
    if !ahead.isEmpty { return unique(ahead.map { $0.party("the nearest name before it") }) }
    let behind = near.others(in: mention.tokens.upperBound..<sentence.upperBound).first {
      !near.isLed($0, by: NamesAround.asides) && $0.actor.form != .adjective
    }
    return behind.map { [$0.party("the nearest name behind it")] } ?? []
  }

  /// The one who joins, leaves or belongs: before the body, or behind the verb that admits it.
  private func member() -> [Relation.Party] {
    if relation.cue.entry.frame == .admission, relation.cue.tokens.lowerBound > before.upperBound {
      let admitted = near.first(in: relation.cue.tokens.upperBound..<sentence.upperBound)
      return admitted.map { [$0.party("the one whom the body takes in or puts out")] } ?? []
    }
    let group = near.nearestGroup(in: sentence.lowerBound..<memberEnd)
    return unique(group.map { $0.party("the nearest name before it") })
  }

  /// `Tashkent left the Russian-led body`: who stands before the verb, not who leads the body.
  private var memberEnd: Int {
    min(mention.tokens.lowerBound, max(sentence.lowerBound, relation.cue.tokens.lowerBound))
  }

  private func unique(_ parties: [Relation.Party]) -> [Relation.Party] {
    parties.reduce(into: []) { found, party in
      if !found.contains(where: { $0.name == party.name }) { found.append(party) }
    }
  }
}

extension Actors.Mention {
  /// The actor as a party to a relation.
  fileprivate func party(_ rule: String) -> Relation.Party {
    Relation.Party(name: actor.canonical, evidence: Evidence(rule, tokens))
  }
}
