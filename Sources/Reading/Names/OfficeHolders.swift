import ReadoutKit

extension Coreference {
  /// Who holds the office that a description names, by the tables on the document’s day.
  ///
  /// The text wins: this is asked only where nobody in it is so described. Nobody where the day is
  /// not known well enough for one holder, or the sentence speaks of another year.
  func officeHolder(of description: Description) -> [Cast.Referent] {
    let date = reading.document.date
    guard let first = date.stated ?? date.from, !namesOtherYear(than: first, description.tokens)
    else { return [] }
    let last = date.stated ?? date.to ?? first
    if description.isFormer { return formerHolder(of: description, before: first) }
    let named = offices.offices(named: description.words + [description.head])
    let isLeader = description.head == "leader" && description.words.isEmpty
    guard !named.isEmpty || isLeader else { return [] }
    func holders(in tenures: [Offices.Tenure]) -> Set<String> {
      let held = tenures.filter { tenure in
        (isLeader ? tenure.leads : named.contains(tenure.office))
          && tenure.term.holds(on: first) && tenure.term.holds(on: last)
      }
      return Set(held.map(\.holder))
    }
    if description.state == nil, !isLeader {
      // `the president`, where one president is named and no other.
      let present = holders(in: offices.tenures(in: named)).compactMap { personOfName[$0] }
      if present.count == 1 { return [.person(present[0])] }
    }
    guard let state = description.state ?? home else { return [] }
    let holders = holders(in: offices.tenures(of: state))
    guard holders.count == 1, let holder = holders.first else { return [] }
    if let person = personOfName[holder] { return [.person(person)] }
    // `The president` of no state may be a bank’s; `the secretary of state` is the state’s own.
    guard description.state != nil || !description.words.isEmpty else { return [] }
    return [
      .actor(
        Actors.Actor(
          canonical: state, iso3: actors.state(named: state)?.iso3, form: .person, own: holder))
    ]
  }

  /// `the former secretary of state`: the only person of the document who held the office before.
  private func formerHolder(
    of description: Description, before day: String
  ) -> [Cast.Referent] {
    let named = offices.offices(named: description.words + [description.head])
    guard !named.isEmpty else { return [] }
    let tenures =
      description.state.map { state in
        offices.tenures(of: state).filter { named.contains($0.office) }
      } ?? offices.tenures(in: named)
    let found = Set(
      tenures.compactMap { tenure -> Int? in
        guard let end = tenure.term.to, end < day else { return nil }
        return personOfName[tenure.holder]
      })
    return found.count == 1 ? found.map { .person($0) } : []
  }

  /// True where the sentence names a year that is not the document’s: `in 2014, the president …`.
  private func namesOtherYear(than day: String, _ tokens: Range<Int>) -> Bool {
    guard let sentence = reading.sentence(at: reading.tokens[tokens.lowerBound].range.lowerBound)
    else { return false }
    let near =
      max(
        sentence.tokens.lowerBound, tokens.lowerBound - 60)..<min(
        sentence.tokens.upperBound, tokens.upperBound + 60)
    let year = Word(String(day.prefix(4)))
    return reading.tokens[near].contains { token in
      token.kind == .number && token.word.count == 4 && token.word != year
        && (token.word.hasPrefix("19") || token.word.hasPrefix("20"))
    }
  }
}
