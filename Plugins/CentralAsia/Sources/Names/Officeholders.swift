import Reading
import ReadoutKit

/// The leader that an office means on the document's date.
extension MentionFinder {
  /// Words that put the holder of an office in another time, or a deputy in his place.
  private static let otherHolders: WordSet = [
    "former", "ex", "then", "late", "next", "first", "future", "previous", "vice", "deputy",
    "interim", "exiled", "ousted", "new", "opposition", "party", "union", "religious", "spiritual",
    "elect",
  ]

  /// `his Kazakh counterpart`: the one who holds the same office in that state, where it is known.
  func counterpart(_ mention: Mention) -> Mention? {
    let next = mention.tokens.upperBound
    let sentence = reading.sentences[mention.sentence].tokens
    guard next < sentence.upperBound, word(next) == "counterpart", let iso3 = mention.name.iso3,
      let office = officeBefore(mention, from: sentence.lowerBound),
      let holder = gazetteer.holder(of: office.office, in: iso3, at: reading.document.date)
    else { return nil }
    var name = Name(kind: .person, canonical: holder.name, iso3: iso3, table: "persons.csv")
    name.written = holder.name
    var found = mention
    found.tokens = mention.tokens.lowerBound..<(next + 1)
    found.name = name
    found.bearing = Evidence("who held the same office on the article’s date", office.tokens)
    return found
  }

  /// The nearest office before a mention, named or borne by a person who is named.
  private func officeBefore(
    _ mention: Mention, from start: Int
  ) -> (office: Leader.Office, tokens: Range<Int>)? {
    let before = max(start, mention.tokens.lowerBound - 60)..<mention.tokens.lowerBound
    let named = gazetteer.offices.matches(in: reading, tokens: before).last
    let person = Actors.standard.mentions(in: reading, tokens: before).last {
      $0.actor.form == .person
    }
    if let person, let own = person.actor.own,
      person.tokens.upperBound > named?.tokens.upperBound ?? 0,
      let title = Actors.standard.persons.first(where: { $0.name == own })?.office
    {
      return (Leader.Office(title), person.tokens)
    }
    return named.map { ($0.entry, $0.tokens) }
  }

  /// A state with the leader whom an office beside it means: `the Kazakh president`, `Kazakhstan's
  /// foreign minister`, `the president of Kazakhstan`.
  func withLeader(_ mention: Mention) -> Mention {
    guard let iso3 = mention.name.iso3, let office = officeBeside(mention) else { return mention }
    var found = mention
    if let named = personBehind(office.tokens.upperBound, of: iso3) {
      found.leader = Mention.Holder(
        name: named.name, evidence: Evidence("the name beside the office", named.tokens))
    } else if let holder = gazetteer.holder(
      of: office.entry, in: iso3, at: reading.document.date)
    {
      found.leader = Mention.Holder(
        name: holder.name,
        evidence: Evidence("who held the office on the article’s date", office.tokens))
    }
    return found
  }

  private func officeBeside(_ mention: Mention) -> PhraseTable<Leader.Office>.Match? {
    var next = mention.tokens.upperBound
    if word(next) == "'s" { next += 1 }
    guard next < reading.tokens.count else { return nil }
    if let office = gazetteer.offices.match(at: next, in: reading) {
      return Self.otherHolders.contains(word(mention.tokens.lowerBound - 1))
        || word(office.tokens.upperBound) == "-" ? nil : office
    }
    // `the president of Kazakhstan`
    guard mention.name.kind == .country, word(mention.tokens.lowerBound - 1) == "of" else {
      return nil
    }
    let end = mention.tokens.lowerBound - 1
    let start = reading.sentences[mention.sentence].tokens.lowerBound
    for first in stride(from: end - 1, through: max(start, end - 3), by: -1) {
      if let office = gazetteer.offices.match(at: first, in: reading),
        office.tokens.upperBound == end
      {
        let wider = first > start ? gazetteer.offices.match(at: first - 1, in: reading) : nil
        let whole = wider?.tokens.upperBound == end ? wider ?? office : office
        return Self.otherHolders.contains(word(whole.tokens.lowerBound - 1)) ? nil : whole
      }
    }
    return nil
  }

  /// `Kazakh President Tokayev`, `the Uzbek foreign minister, Bakhtiyor Saidov`.
  private func personBehind(_ index: Int, of iso3: String) -> (name: String, tokens: Range<Int>)? {
    let first = word(index) == "," ? index + 1 : index
    guard first < reading.tokens.count,
      let match = gazetteer.names.match(at: first, in: reading), let name = match.entry,
      name.kind == .person, name.iso3 == iso3
    else { return nil }
    guard name.isSurname else { return (name.canonical, match.tokens) }
    let folded = reading.tokens[first].word
    return gazetteer.bearer(
      ofSurname: folded, fullyNamed: fullyNamed, at: reading.document.date
    ).first.map { ($0.name, match.tokens) }
  }
}
