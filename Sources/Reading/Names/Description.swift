import ReadoutKit

/// Words that describe somebody without naming them, taken apart: `the Kazakh foreign minister`.
struct Description {
  /// The noun: `minister`.
  let head: Word
  /// The other telling words, without those of a state: `foreign`.
  let words: [Word]
  /// The state whose name, adjective or capital stands in it.
  let state: String?
  /// True for `the former …`, `the late …`.
  let isFormer: Bool
  /// True for one that reader and writer know: `the`, `its`, `Russia’s`.
  let isDefinite: Bool
  /// Where it stands.
  let tokens: Range<Int>
  /// Who is named at its beginning with a possessive: `Anna Berg’s spokesman`.
  let owner: Cast.Mention?

  init?(_ tokens: Range<Int>, reading: DocumentReading, cast: Cast) {
    guard let first = tokens.first, tokens.count < 24 else { return nil }
    var head: Word?
    var words: [Word] = []
    var state: String?
    var isFormer = false
    var isDefinite = ["the", "its", "their"].contains(reading.tokens[first].word)
    var owner: Cast.Mention?
    var index = first
    while index < tokens.upperBound {
      let token = reading.tokens[index]
      if let mention = cast.mention(at: index), mention.tokens.contains(index) {
        if case .actor(let actor) = mention.referent {
          if state == nil { state = actor.canonical }
          if actor.form == .name || actor.form == .adjective {
            // `European Commission president` and `Kremlin spokesman` keep their words.
            index = min(mention.tokens.upperBound, tokens.upperBound)
            continue
          }
        } else if case .person = mention.referent, owner == nil, head == nil,
          mention.tokens.upperBound < tokens.upperBound,
          reading.tokens[mention.tokens.upperBound].kind == .possessive
        {
          owner = mention
        }
      }
      index += 1
      if token.kind == .possessive {
        isDefinite = true
        // What has an owner is described by the words behind it.
        if owner != nil { words = [] }
        continue
      }
      guard token.kind == .word else { continue }
      if FunctionWords.prepositions.contains(token.word) {
        if head == nil, let last = words.popLast() { head = last }
        continue
      }
      if ["former", "late", "ex", "then"].contains(token.word) {
        isFormer = true
        continue
      }
      if FunctionWords.determiners.contains(token.word) { continue }
      words.append(token.word)
    }
    guard let noun = head ?? words.popLast() else { return nil }
    self.head = noun
    self.words = words
    self.state = state
    self.isFormer = isFormer
    self.isDefinite = isDefinite
    self.tokens = tokens
    self.owner = owner
  }
}

extension Coreference {
  private static let governments: WordSet = [
    "government", "side", "authorities", "leadership", "delegation", "regime", "administration",
  ]
  /// Texts that speak for who wrote them: `Anna Berg’s statement said …`.
  private static let writings: WordSet = [
    "statement", "letter", "tweet", "post", "speech", "book", "memo", "email", "memoir", "words",
    "remarks", "remark", "comments", "comment", "testimony", "answer", "reply", "message", "op",
    "essay", "article", "column", "diary", "note", "lawsuit", "complaint", "address", "tweets",
  ]

  /// Whom a description means: who bears the role in the document, else who holds the office by the
  /// tables on the document’s day.
  func referents(of description: Description) -> [Cast.Referent] {
    if let owner = description.owner {
      return Self.writings.contains(description.head) ? [owner.referent] : []
    }
    if Self.governments.contains(description.head), description.words.isEmpty {
      return description.state.map {
        [.actor(Actors.Actor(canonical: $0, iso3: nil, form: .name))]
      } ?? []
    }
    guard description.isDefinite else { return [] }
    if let person = bearer(of: description) ?? onlyPerson(for: description) {
      return [.person(person)]
    }
    return officeHolder(of: description)
  }

  /// `the striker`, where the document names one person and says nothing else of them.
  private func onlyPerson(for description: Description) -> Int? {
    guard Titles.callings.contains(description.head), description.state == nil,
      !description.isFormer, reading.tokens[description.tokens.lowerBound].word == "the",
      let person = onlySurePerson,
      !cast.persons[person].roles.contains(where: { Titles.words.contains($0.head) })
    else { return nil }
    let gender = cast.persons[person].gender
    if Titles.male.contains(description.head), gender == .female { return nil }
    if Titles.female.contains(description.head), gender == .male { return nil }
    return person
  }

  /// How many who bear a role are compared: keeps endless lists cheap.
  private static let mostBearers = 64

  /// The only person of the document so described, or the one of several named shortly before.
  private func bearer(of description: Description) -> Int? {
    let candidates = holders[Role.kind(of: description.head)] ?? []
    guard !candidates.isEmpty, candidates.count <= Self.mostBearers else { return nil }
    let fitting = candidates.filter { fits($0, description) }
    if fitting.count == 1 { return fitting[0] }
    return fitting.isEmpty ? nil : latest(of: Set(fitting), before: description.tokens.lowerBound)
  }

  private func fits(_ index: Int, _ description: Description) -> Bool {
    let person = cast.persons[index]
    guard person.isSure || !person.roles.isEmpty else { return false }
    let telling = Set(person.roles.flatMap { $0.words + [$0.head] })
    let isSo = person.roles.contains { role in
      guard Role.sameHead(role.head, description.head), role.isFormer == description.isFormer else {
        return false
      }
      // Who is vice president is not *the president*.
      return role.words.allSatisfy {
        !Role.setApart.contains($0) || description.words.contains($0)
      }
    }
    guard isSo, description.words.allSatisfy(telling.contains) else { return false }
    guard let state = description.state else { return true }
    if person.state == state { return true }
    let name = actors.state(named: state)
    return telling.contains(Letters.word(folding: state.utf8))
      || name?.adjectives.contains { telling.contains(Letters.word(folding: $0.utf8)) } == true
  }

  /// The one of several who was named within the last two sentences.
  private func latest(of persons: Set<Int>, before token: Int) -> Int? {
    guard let current = reading.sentence(at: reading.tokens[token].range.lowerBound) else {
      return nil
    }
    let oldest = reading.sentences[max(0, current.number - 3)].tokens.lowerBound
    let start = max(oldest, token - 3 * Self.reach)
    let near = Set(
      cast.mentions(in: start..<token).compactMap { mention -> Int? in
        guard case .person(let index) = mention.referent, persons.contains(index) else {
          return nil
        }
        return index
      })
    return near.count == 1 ? near.first : nil
  }
}
