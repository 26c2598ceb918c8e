import ReadoutKit

/// Joins the runs of a document into persons: surnames and titles to the fullest name.
struct CastBuilder {
  let reading: DocumentReading
  let runs: [NameRun]

  private var persons: [Cast.Person] = []
  private var names: [[Word]] = []
  private var frequency: [Int] = []
  /// Persons by each word of their names.
  private var byWord: [Word: [Int]] = [:]
  private var byName: [Key: Int] = [:]
  /// Names that stand within a sentence somewhere: one word, or the first and the last.
  private var elsewhere: Set<Key> = []

  /// A name by its first and its last word, or one that stands alone.
  private enum Key: Hashable {
    case full(Word, Word)
    case single([Word])

    init(of words: [Word]) { self = .full(words.first ?? "", words.last ?? "") }
  }

  init(reading: DocumentReading, runs: [NameRun]) {
    self.reading = reading
    self.runs = runs
    for run in runs where !run.isInHeadline && !run.beginsSentence && !run.words.isEmpty {
      elsewhere.insert(run.words.count == 1 ? .single(run.words) : Key(of: run.words))
    }
  }

  consuming func build() -> Cast {
    // Full names first, wherever they stand: a surname may come before them, as in a headline.
    for run in runs { if isFullName(run) { meet(run) } }
    var mentions: [Cast.Mention] = []
    mentions.reserveCapacity(runs.count)
    for run in runs {
      guard let referent = referent(of: run) else { continue }
      let begin = max(run.phrase.lowerBound, mentions.last?.tokens.upperBound ?? 0)
      if case .person = referent, let last = mentions.last, last.tokens.upperBound > begin {
        continue
      }
      // An adjective that a title took into its phrase is no mention of its own.
      if let last = mentions.last, last.tokens.lowerBound >= run.phrase.lowerBound {
        mentions.removeLast()
      }
      mentions.append(
        Cast.Mention(
          tokens: run.tokens,
          phrase: min(run.phrase.lowerBound, run.tokens.lowerBound)..<run.tokens.upperBound,
          referent: referent))
    }
    return Cast(persons: persons, mentions: mentions, tokenCount: reading.tokens.count)
  }

  private func isFullName(_ run: NameRun) -> Bool {
    guard case .name = run.kind, run.words.count > 1 else { return false }
    guard run.isInHeadline || run.beginsSentence else { return !run.hasArticle }
    // Where the first capital may be the line's, the first word must be a name.
    let first = run.words.first ?? ""
    return run.known != nil || !run.titles.isEmpty || GivenNames.male.contains(first)
      || GivenNames.female.contains(first) || GivenNames.leadingFamilyNames.contains(first)
      || elsewhere.contains(Key(of: run.words))
  }

  /// The person that a full name names, made where it is a new one.
  private mutating func meet(_ run: NameRun) {
    let words = run.words
    let key = Key(of: words)
    let text = reading.string(reading.range(ofTokens: run.tokens))
    let known = byName[key]
    let index = known ?? persons.count
    if known == nil {
      byName[key] = index
      persons.append(
        Cast.Person(name: text, gender: .unknown, roles: [], state: nil, isSure: false))
      names.append(words)
      frequency.append(0)
      for word in Set(words) { byWord[word, default: []].append(index) }
    } else if words.count > names[index].count {
      persons[index].name = text
      names[index] = words
    }
    frequency[index] += 1
    learn(run, about: index)
  }

  /// Takes titles, sex and state from a mention.
  private mutating func learn(_ run: NameRun, about index: Int) {
    persons[index].roles.formUnion(run.titles)
    persons[index].roles.formUnion(rolesBehind(run))
    if let state = run.state { persons[index].state = state }
    if let known = run.known {
      persons[index].isSure = true
      if persons[index].state == nil { persons[index].state = known.canonical }
    }
    if !run.titles.isEmpty { persons[index].isSure = true }
    let first = run.words.first ?? ""
    let isMale = GivenNames.male.contains(first)
    let isFemale = GivenNames.female.contains(first)
    if run.words.count > 1, isMale || isFemale { persons[index].isSure = true }
    guard persons[index].gender == .unknown else { return }
    if !Titles.male.isDisjoint(with: run.titles) {
      persons[index].gender = .male
    } else if !Titles.female.isDisjoint(with: run.titles) {
      persons[index].gender = .female
    } else if run.words.count > 1, isMale != isFemale, !GivenNames.either.contains(first) {
      persons[index].gender = isMale ? .male : .female
    }
  }

  /// The offices of an apposition: `Anna Berg, a senior researcher at …`.
  private func rolesBehind(_ run: NameRun) -> Set<Word> {
    var index = run.tokens.upperBound
    guard index + 1 < reading.tokens.count, reading.tokens[index].word == "," else { return [] }
    index += 1
    var roles: Set<Word> = []
    let end = min(index + 8, reading.tokens.count)
    while index < end, reading.tokens[index].kind != .mark {
      let word = reading.tokens[index].word
      if FunctionWords.prepositions.contains(word) || FunctionWords.relatives.contains(word) {
        break
      }
      // `…, the spokesman said`: a speaker of its own, not who was named before.
      if FunctionWords.reporting.contains(word) { return [] }
      if Titles.offices.contains(word) { roles.insert(word) }
      index += 1
    }
    return roles
  }

  private mutating func referent(of run: NameRun) -> Cast.Referent? {
    switch run.kind {
    case .actor(let actor): return .actor(actor)
    case .organisation:
      return .organisation(reading.string(reading.range(ofTokens: run.tokens)))
    case .name: break
    }
    if isFullName(run), let index = byName[Key(of: run.words)] {
      return .person(index)
    }
    if run.words.count == 1, let index = bearer(of: run) {
      learn(run, about: index)
      return .person(index)
    }
    if run.hasArticle, run.words.count > 1 {
      return .organisation(reading.string(reading.range(ofTokens: run.tokens)))
    }
    if run.words.count > 1, run.isInHeadline || run.beginsSentence {
      // `Understated Smith`: perhaps its last word is somebody.
      return bearer(of: run).map { .person($0) }
    }
    if run.words.count == 1, run.isInHeadline || run.beginsSentence, run.known == nil,
      run.titles.isEmpty, !elsewhere.contains(.single(run.words))
    {
      return nil
    }
    return .person(single(run))
  }

  /// The person of the document who bears a name of one word.
  private func bearer(of run: NameRun) -> Int? {
    guard let word = run.words.last, let candidates = byWord[word] else { return nil }
    let isMale = !Titles.male.isDisjoint(with: run.titles)
    let isFemale = !Titles.female.isDisjoint(with: run.titles)
    let fitting = candidates.filter { index in
      if isMale, persons[index].gender == .female { return false }
      if isFemale, persons[index].gender == .male { return false }
      return names[index].last == word || names[index].first == word
    }
    func rank(_ index: Int) -> Int {
      // A surname stands last in English, first in Chinese.
      let isLast = names[index].last == word
      let leads = names[index].first == word && GivenNames.leadingFamilyNames.contains(word)
      return (isLast || leads ? 1000 : 0) + min(frequency[index], 900)
    }
    return fitting.max { rank($0) < rank($1) }
  }

  /// A name of one word that no full name in the document explains.
  private mutating func single(_ run: NameRun) -> Int {
    let text = run.known?.own ?? reading.string(reading.range(ofTokens: run.tokens))
    let key = Key.single(run.words)
    if let index = byName[key] {
      learn(run, about: index)
      return index
    }
    byName[key] = persons.count
    let word = run.words.last ?? ""
    let isSure =
      run.known != nil || !Titles.courtesy.isDisjoint(with: run.titles)
      || GivenNames.male.contains(word) || GivenNames.female.contains(word)
    var person = Cast.Person(
      name: text, gender: .unknown, roles: [], state: nil, isSure: isSure)
    if let first = run.known?.own?.split(separator: " ").first.map({
      Letters.word(folding: $0.utf8)
    }) {
      if GivenNames.female.contains(first) { person.gender = .female }
      if GivenNames.male.contains(first) { person.gender = .male }
    }
    persons.append(person)
    names.append(run.words)
    frequency.append(1)
    learn(run, about: persons.count - 1)
    return persons.count - 1
  }
}
