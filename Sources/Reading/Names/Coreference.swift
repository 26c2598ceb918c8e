import ReadoutKit

/// Finds whom a pronoun or a description of few words stands for.
///
/// The nearest fitting subject wins, sentence by sentence backwards; where nothing is sure there is
/// no answer, since a wrong name is worse than none.
public struct Coreference {
  let reading: DocumentReading
  let cast: Cast
  let actors: Actors
  private let isHidden: [Bool]
  private let pairs: Pairs
  /// The persons of the document by the nouns of their roles.
  let holders: [Word: [Int]]
  /// The persons of the document by their names.
  let personOfName: [String: Int]
  /// The state that the document is about, where there is one.
  let home: String?
  /// The only person of the document, where it names no second one.
  let onlySurePerson: Int?

  /// Who holds which office; read only where a description asks for it.
  var offices: Offices { .standard }

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
    var holders: [Word: [Int]] = [:]
    for (index, person) in cast.persons.enumerated() {
      for head in Set(person.roles.map { Role.kind(of: $0.head) }) {
        holders[head, default: []].append(index)
      }
    }
    self.holders = holders
    personOfName = Dictionary(
      cast.persons.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    home = Self.home(of: cast)
    let sure = Array(cast.persons.indices.lazy.filter { cast.persons[$0].isSure }.prefix(2))
    onlySurePerson = sure.count == 1 ? sure[0] : nil
  }

  /// The state that is named at least three times and more often than all others together.
  private static func home(of cast: Cast) -> String? {
    var counts: [String: Int] = [:]
    var total = 0
    for mention in cast.mentions {
      guard case .actor(let actor) = mention.referent, actor.iso3 != nil else { continue }
      counts[actor.canonical, default: 0] += 1
      total += 1
    }
    return counts.first { $0.value >= 3 && $0.value * 2 > total }?.key
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
    guard let description = Description(tokens, reading: reading, cast: cast) else { return [] }
    return referents(of: description)
  }

  private static let persons: WordSet = [
    "leaders", "presidents", "men", "ministers", "heads", "women", "candidates", "rivals",
  ]
  private static let states: WordSet = [
    "countries", "sides", "nations", "states", "powers", "governments", "capitals", "parties",
    "neighbours", "neighbors", "allies",
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
      if let description = openingDescription(of: sentence.tokens, before: end) {
        let described = referents(ofDescription: description)
        let fits = described.count == 1 && described.allSatisfy { isOfGender($0, gender) }
        // Who is not known stays so: an earlier name would be a wrong one.
        if fits || described.isEmpty { return described }
      }
      if let person = subject(in: start..<end, gender: gender) {
        return [.person(person)]
      }
      number -= 1
    }
    return []
  }

  private func isOfGender(_ referent: Cast.Referent, _ gender: Cast.Gender) -> Bool {
    switch referent {
    case .person(let person): fits(person, gender)
    case .actor(let actor): actor.form == .person
    case .organisation: false
    }
  }

  /// The description of a person that a sentence begins with and that bears no name: `The minister`.
  private func openingDescription(of tokens: Range<Int>, before end: Int) -> Range<Int>? {
    let limit = min(end, tokens.lowerBound + 12)
    var start = tokens.lowerBound
    while start < limit, !reading.tokens[start].isWord, !isHidden[start] { start += 1 }
    guard start < limit, !isHidden[start] else { return nil }
    let first = reading.tokens[start]
    let opensName = cast.mention(at: start).map { mention in
      if case .actor = mention.referent { return true }
      return false
    }
    guard opensName ?? FunctionWords.determiners.contains(first.word) else { return nil }
    var last: Int?
    var index = start + 1
    while index < limit, !isHidden[index] {
      let token = reading.tokens[index]
      if token.kind == .mark && token.word != "-" || FunctionWords.auxiliaries.contains(token.word)
        || FunctionWords.prepositions.contains(token.word)
        || FunctionWords.relatives.contains(token.word)
        || FunctionWords.reporting.contains(token.word)
      {
        break
      }
      if let mention = cast.mention(at: index), case .person = mention.referent { return nil }
      if Titles.words.contains(token.word) { last = index }
      index += 1
    }
    guard let last else { return nil }
    // `The president of Kazakhstan`.
    if last + 2 < limit, reading.tokens[last + 1].word == "of",
      let mention = cast.mention(at: last + 2) ?? cast.mention(at: last + 3),
      case .actor = mention.referent
    {
      return start..<min(limit, mention.tokens.upperBound)
    }
    return start..<(last + 1)
  }

  /// How many tokens of a sentence are looked through: keeps endless sentences cheap.
  static let reach = 400

  /// The fitting person of a stretch who speaks in it, else the first one that stands like a
  /// subject, else the first one.
  private func subject(in tokens: Range<Int>, gender: Cast.Gender) -> Int? {
    var first: Int?
    var second: Int?
    // One whose sex is not known fits less well than one whose sex is right.
    func isBetter(_ person: Int, than other: Int?) -> Bool {
      guard let other else { return true }
      return cast.persons[other].gender != gender && cast.persons[person].gender == gender
    }
    for mention in cast.mentions(in: tokens) where !isHidden[mention.tokens.lowerBound] {
      guard case .person(let person) = mention.referent, fits(person, gender) else { continue }
      if speaksBehindCue(mention) { return person }
      if standsLikeSubject(mention), isBetter(person, than: first) { first = person }
      if isBetter(person, than: second) { second = person }
    }
    if let first, let second, isBetter(second, than: first) { return second }
    return first ?? second ?? openingName(in: tokens, gender: gender)
  }

  /// Who is named in full where a sentence begins, although nothing else says that it is a person:
  /// the pronoun does.
  private func openingName(in tokens: Range<Int>, gender: Cast.Gender) -> Int? {
    guard let mention = cast.mentions(in: tokens).first, mention.tokens.count > 1,
      mention.phrase.lowerBound <= tokens.lowerBound + 1, !isHidden[mention.tokens.lowerBound],
      standsLikeSubject(mention), case .person(let person) = mention.referent,
      [gender, .unknown].contains(cast.persons[person].gender)
    else { return nil }
    return person
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
}
