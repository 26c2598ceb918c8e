import ReadoutKit

/// Finds whom a pronoun or a description of few words stands for.
///
/// The nearest fitting subject wins, sentence by sentence backwards; where nothing is sure there is
/// no answer, since a wrong name is worse than none.
public struct Coreference {
  private let reading: DocumentReading
  private let cast: Cast
  private let actors: Actors
  private let isHidden: [Bool]
  private let pairs: Pairs

  /// Prepares a document; `isHidden` says of each token that it stands in quotation marks or
  /// brackets, where nobody is looked for.
  public init(
    reading: DocumentReading, cast: Cast, actors: Actors = .standard, isHidden: [Bool]
  ) {
    self.reading = reading
    self.cast = cast
    self.actors = actors
    self.isHidden = isHidden
    pairs = Pairs(reading: reading, cast: cast, isHidden: isHidden)
  }

  /// Whom a pronoun means: one, two for `they`, none where it is not sure.
  public func referents(ofPronounAt token: Int) -> [Cast.Referent] {
    switch reading.tokens[token].word {
    case "he", "his", "him", "himself": one(before: token, gender: .male)
    case "she", "her", "herself": one(before: token, gender: .female)
    case "they", "them", "themselves": pairs.coupled(before: token, of: .person)
    case "their": pairs.nearest(before: token, of: .person)
    default: []
    }
  }

  /// Whom a description means: `the two leaders`, `both sides`, `the Chinese president`.
  public func referents(ofDescription tokens: Range<Int>) -> [Cast.Referent] {
    let words = tokens.map { reading.tokens[$0].word }
    if words.contains("two") || words.contains("both") || words.contains("countries'") {
      if !Self.persons.isDisjoint(with: words) {
        return pairs.nearest(before: tokens.lowerBound, of: .person)
      }
      if !Self.states.isDisjoint(with: words) {
        return pairs.nearest(before: tokens.lowerBound, of: .actor)
      }
      return []
    }
    return office(in: tokens, words: words)
  }

  private static let persons: WordSet = [
    "leaders", "presidents", "men", "ministers", "heads", "women", "candidates", "rivals",
  ]
  private static let states: WordSet = [
    "countries", "sides", "nations", "states", "powers", "governments", "capitals", "parties",
    "neighbours", "neighbors", "allies",
  ]
  private static let governments: WordSet = [
    "government", "side", "authorities", "leadership", "delegation", "regime",
  ]

  // MARK: He and she

  private func one(before token: Int, gender: Cast.Gender) -> [Cast.Referent] {
    guard let current = reading.sentence(at: reading.tokens[token].range.lowerBound) else {
      return []
    }
    var number = current.number
    let oldest = max(1, number - 5)
    while number >= oldest {
      let sentence = reading.sentences[number - 1]
      let end = number == current.number ? token : sentence.tokens.upperBound
      let start = max(sentence.tokens.lowerBound, end - Self.reach)
      if let person = subject(in: start..<end, gender: gender) {
        return [.person(person)]
      }
      number -= 1
    }
    return []
  }

  /// How many tokens of a sentence are looked through: keeps endless sentences cheap.
  static let reach = 400

  /// The fitting person of a stretch who speaks in it, else the first one that stands like a
  /// subject, else the first one.
  private func subject(in tokens: Range<Int>, gender: Cast.Gender) -> Int? {
    var first: Int?
    var second: Int?
    for mention in cast.mentions(in: tokens) where !isHidden[mention.tokens.lowerBound] {
      guard case .person(let person) = mention.referent, fits(person, gender) else { continue }
      if speaksBehindCue(mention) { return person }
      if first == nil, standsLikeSubject(mention) { first = person }
      if second == nil { second = person }
    }
    return first ?? second
  }

  /// True for `…, said Anna Berg`: whoever spoke last goes on speaking.
  private func speaksBehindCue(_ mention: Cast.Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return before > 0 && FunctionWords.reporting.contains(reading.tokens[before].word)
      && reading.tokens[before - 1].kind == .mark
  }

  private func fits(_ person: Int, _ gender: Cast.Gender) -> Bool {
    let known = cast.persons[person]
    return known.isSure && (known.gender == gender || known.gender == .unknown)
  }

  /// True where no preposition stands before a mention and no possessive ending behind it.
  private func standsLikeSubject(_ mention: Cast.Mention) -> Bool {
    let next = mention.tokens.upperBound
    if next < reading.tokens.count, reading.tokens[next].kind == .possessive { return false }
    var before = mention.phrase.lowerBound - 1
    while before >= 0, FunctionWords.determiners.contains(reading.tokens[before].word) {
      before -= 1
    }
    return before < 0 || !FunctionWords.prepositions.contains(reading.tokens[before].word)
  }

  // MARK: Offices

  private func office(in tokens: Range<Int>, words: [Word]) -> [Cast.Referent] {
    guard let head = words.last, tokens.count > 1, !words.contains("former"),
      !words.contains("late")
    else { return [] }
    // `the Vermont senator`: which one that is would have to be known.
    let places = cast.mentions(in: tokens)
    let isPlain = tokens.dropFirst().allSatisfy { index in
      !reading.tokens[index].isCapitalized
        || places.contains { mention in
          if case .actor(let actor) = mention.referent, actor.iso3 != nil {
            return mention.tokens.contains(index)
          }
          return false
        } || Titles.words.contains(reading.tokens[index].word)
    }
    guard isPlain else { return [] }
    let state = cast.mentions(in: tokens).lazy.compactMap { mention -> String? in
      if case .actor(let actor) = mention.referent { return actor.canonical }
      return nil
    }.first
    if Self.governments.contains(head) {
      return state.map { [.actor(Actors.Actor(canonical: $0, iso3: nil, form: .name))] } ?? []
    }
    let isDefinite = ["the", "its", "their"].contains(words[0]) || words.contains("'s")
    guard isDefinite, Titles.offices.contains(head) else { return [] }
    func holds(_ index: Int) -> Bool {
      let person = cast.persons[index]
      guard person.isSure, person.roles.contains(where: { Self.same($0, head) }) else {
        return false
      }
      return state == nil || person.state == state
    }
    let holders = Array(cast.persons.indices.lazy.filter(holds).prefix(2))
    if holders.count == 1 { return [.person(holders[0])] }
    if holders.count > 1 { return latest(before: tokens.lowerBound, where: holds) }
    return wellKnown(head, of: state, day: reading.document.date)
  }

  private static func same(_ role: Word, _ head: Word) -> Bool {
    if role == head { return true }
    switch head {
    case "senator": return role == "sen"
    case "congressman", "congresswoman", "representative", "lawmaker": return role == "rep"
    case "governor": return role == "gov"
    case "leader": return role == "president"
    default: return false
    }
  }

  /// The one of several who was named within the last two sentences.
  private func latest(before token: Int, where holds: (Int) -> Bool) -> [Cast.Referent] {
    guard let current = reading.sentence(at: reading.tokens[token].range.lowerBound) else {
      return []
    }
    let oldest = reading.sentences[max(0, current.number - 3)].tokens.lowerBound
    let start = max(oldest, token - 3 * Self.reach)
    let near = Set(
      cast.mentions(in: start..<token).compactMap { mention -> Int? in
        guard case .person(let index) = mention.referent, holds(index) else {
          return nil
        }
        return index
      })
    return near.count == 1 ? near.map { .person($0) } : []
  }

  private func wellKnown(
    _ head: Word, of state: String?, day: DocumentDate
  ) -> [Cast.Referent] {
    guard let state, head == "president" || head == "leader", let day = day.stated ?? day.from
    else {
      return []
    }
    let holders = actors.persons.filter {
      $0.state == state && $0.office == "President" && $0.held(on: day)
    }
    guard holders.count == 1 else { return [] }
    return [
      .actor(
        Actors.Actor(
          canonical: state, iso3: holders[0].iso3, form: .person, own: holders[0].name))
    ]
  }
}
