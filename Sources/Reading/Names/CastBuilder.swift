import ReadoutKit

/// Joins the runs of a document into persons: surnames and titles to the fullest name.
struct CastBuilder {
  let reading: DocumentReading
  let runs: [NameRun]
  private let roleReader: RoleReader
  private let openings: Openings

  private var persons: [Cast.Person] = []
  private var names: [[Word]] = []
  private var frequency: [Int] = []
  /// The token at which each person is first named in full.
  private var firstPlace: [Int] = []
  /// Persons by each word of their names.
  private var byWord: [Word: [Int]] = [:]
  private var byName: [NameKey: Int] = [:]

  init(reading: DocumentReading, runs: [NameRun]) {
    self.reading = reading
    self.runs = runs
    roleReader = RoleReader(reading: reading)
    openings = Openings(reading: reading, runs: runs)
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
    vouchForCompanions(mentions)
    return Cast(persons: persons, mentions: mentions, tokenCount: reading.tokens.count)
  }

  private func isFullName(_ run: NameRun) -> Bool {
    guard case .name = run.kind, run.words.count > 1 else { return false }
    return !run.hasArticle && !openings.areDoubtful(run)
  }

  /// The person that a full name names, made where it is a new one.
  private mutating func meet(_ run: NameRun) {
    let words = run.words
    let key = NameKey(of: words)
    let text = run.knownName ?? reading.string(reading.range(ofTokens: run.tokens))
    let known = byName[key]
    let index = known ?? persons.count
    if known == nil {
      byName[key] = index
      persons.append(
        Cast.Person(name: text, gender: .unknown, roles: [], state: nil, isSure: false))
      names.append(words)
      frequency.append(0)
      firstPlace.append(run.tokens.lowerBound)
      for word in Set(words) { byWord[word, default: []].append(index) }
    } else if words.count > names[index].count {
      persons[index].name = text
      names[index] = words
    }
    frequency[index] += 1
    learn(run, about: index)
  }

  // MARK: What is learnt of a person

  /// How many roles of one person are kept.
  private static let mostRoles = 8

  /// Takes titles, roles, sex and state from a mention.
  private mutating func learn(_ run: NameRun, about index: Int) {
    if persons[index].roles.count < Self.mostRoles {
      for role in roleReader.roles(beside: run.tokens, in: run.sentence)
      where !persons[index].roles.contains(role) {
        persons[index].roles.append(role)
      }
    }
    if let state = run.state ?? state(in: persons[index].roles) { persons[index].state = state }
    if let known = run.known {
      persons[index].isSure = true
      if persons[index].state == nil { persons[index].state = known.canonical }
    }
    if !run.titles.isEmpty || standsLikePerson(run)
      || persons[index].roles.contains(where: { Titles.words.contains($0.head) })
    {
      persons[index].isSure = true
    }
    let first = run.words.first ?? ""
    let isMale = GivenNames.male.contains(first)
    let isFemale = GivenNames.female.contains(first)
    if run.words.count > 1, isMale || isFemale { persons[index].isSure = true }
    guard persons[index].gender == .unknown else { return }
    let callings = run.titles + persons[index].roles.map(\.head)
    if !Titles.male.isDisjoint(with: callings) {
      persons[index].gender = .male
    } else if !Titles.female.isDisjoint(with: callings) {
      persons[index].gender = .female
    } else if run.words.count > 1, isMale != isFemale, !GivenNames.either.contains(first) {
      persons[index].gender = isMale ? .male : .female
    }
  }

  /// The state whose adjective stands in a role: `the Russian foreign minister`.
  private func state(in roles: [Role]) -> String? {
    for role in roles where Titles.offices.contains(role.head) {
      for word in role.words {
        if let state = Actors.standard.state(ofAdjective: word) { return state.canonical }
      }
    }
    return nil
  }

  /// True where only a person can stand: `said Anna Berg`, `Anna Berg, who …`, `Anna Berg, 54,`.
  private func standsLikePerson(_ run: NameRun) -> Bool {
    guard run.words.count > 1 else { return false }
    let tokens = reading.tokens
    let before = run.phrase.lowerBound - 1
    if before > 0, FunctionWords.reporting.contains(tokens[before].word),
      tokens[before - 1].kind == .mark
    {
      return true
    }
    let next = run.tokens.upperBound
    guard next + 1 < tokens.count else { return false }
    if FunctionWords.personal.contains(tokens[next].word) { return true }
    guard tokens[next].word == "," || tokens[next].word == "(" else { return false }
    return tokens[next + 1].word == "who" || tokens[next + 1].word == "whose"
      || tokens[next + 1].kind == .number && next + 2 < tokens.count
        && [",", ")"].contains(tokens[next + 2].word)
  }

  /// `Emilia Sand and Marco Pohl`: who is named beside a person is one as well.
  private mutating func vouchForCompanions(_ mentions: [Cast.Mention]) {
    for index in mentions.indices.dropLast() {
      let left = mentions[index]
      let right = mentions[index + 1]
      guard right.phrase.lowerBound == left.tokens.upperBound + 1,
        reading.tokens[left.tokens.upperBound].word == "and",
        case .person(let one) = left.referent, case .person(let other) = right.referent,
        names[one].count > 1, names[other].count > 1,
        persons[one].isSure != persons[other].isSure
      else { continue }
      persons[one].isSure = true
      persons[other].isSure = true
    }
  }

  // MARK: Whom a run names

  private mutating func referent(of run: NameRun) -> Cast.Referent? {
    switch run.kind {
    case .actor(let actor):
      if let person = namesake(of: run) { return .person(person) }
      return .actor(actor)
    case .organisation:
      // `Police said`: the capital is the sentence's.
      if run.tokens.count == 1, openings.areDoubtful(run) { return nil }
      return .organisation(reading.string(reading.range(ofTokens: run.tokens)))
    case .name: break
    }
    if isFullName(run), let index = byName[NameKey(of: run.words)] {
      return .person(index)
    }
    if run.words.count == 1 {
      switch bearer(of: run) {
      case .one(let index):
        learn(run, about: index)
        return .person(index)
      case .several: return .person(single(run))
      case .none: break
      }
      if run.isTitleWord { return nil }
    }
    if run.hasArticle, run.words.count > 1 {
      return .organisation(reading.string(reading.range(ofTokens: run.tokens)))
    }
    if run.words.count > 1, run.isInHeadline || run.beginsSentence {
      // `Anna Berg Blasts Rivals`: the first words may be somebody.
      if let index = byName[.full(run.words[0], run.words[1])] { return .person(index) }
      // `Understated Smith`: perhaps its last word is somebody.
      if case .one(let index) = bearer(of: run) { return .person(index) }
      return nil
    }
    if run.words.count == 1, run.known == nil, run.titles.isEmpty, openings.areDoubtful(run) {
      return nil
    }
    return .person(single(run))
  }

  /// `Cuban said` where Mark Cuban is named: a state's word that is a surname here.
  private func namesake(of run: NameRun) -> Int? {
    guard run.tokens.count == 1, run.tokens.upperBound < reading.tokens.count else { return nil }
    let next = reading.tokens[run.tokens.upperBound].word
    let before = run.tokens.lowerBound - 1
    let speaks =
      FunctionWords.personal.contains(next)
      || before > 0 && FunctionWords.reporting.contains(reading.tokens[before].word)
        && !reading.tokens[run.tokens.upperBound].isCapitalized
        && reading.tokens[run.tokens.upperBound].kind != .word
    guard speaks, let candidates = byWord[reading.tokens[run.tokens.lowerBound].word],
      candidates.count == 1, names[candidates[0]].last == reading.tokens[run.tokens.lowerBound].word
    else { return nil }
    return candidates[0]
  }

  private enum Bearer {
    case one(Int)
    /// Two of whom nothing tells which is meant.
    case several
    case none
  }

  /// How many bearers of one word are looked at: keeps endless lists of names cheap.
  private static let mostBearers = 64

  /// The person of the document who bears a name of one word.
  private func bearer(of run: NameRun) -> Bearer {
    guard let word = run.words.last, let candidates = byWord[word] else { return .none }
    let isMale = !Titles.male.isDisjoint(with: run.titles)
    let isFemale = !Titles.female.isDisjoint(with: run.titles)
    var best: (index: Int, rank: Int)?
    var isTied = false
    for index in candidates.prefix(Self.mostBearers) {
      if isMale, persons[index].gender == .female { continue }
      if isFemale, persons[index].gender == .male { continue }
      guard names[index].last == word || names[index].first == word else { continue }
      // `Trump` before any `Melania Trump` is the well-known one.
      if let own = run.known?.own, persons[index].name != own,
        run.tokens.lowerBound < firstPlace[index] || byName[.single(run.words)] != nil
      {
        continue
      }
      // A surname stands last in English, first in Chinese.
      let isLast = names[index].last == word
      let leads = names[index].first == word && GivenNames.leadingFamilyNames.contains(word)
      // `Mr. Keller` is the one known to be a man before the one who may be.
      let isKnownSex = (isMale || isFemale) && persons[index].gender != .unknown
      let rank = (isLast || leads ? 1 : 0) + (isKnownSex ? 2 : 0)
      guard let other = best, rank <= other.rank else {
        best = (index, rank)
        isTied = false
        continue
      }
      guard rank == other.rank else { continue }
      // News calls by the bare surname whom it named first, and the others in full. Who were first
      // named side by side are equals.
      let distance = firstPlace[index] - firstPlace[other.index]
      if abs(distance) <= 6, frequency[index] == frequency[other.index] { isTied = true }
      if distance < 0 { best = (index, rank) }
    }
    guard let best else { return .none }
    return isTied ? .several : .one(best.index)
  }

  /// A name of one word that no full name in the document explains.
  private mutating func single(_ run: NameRun) -> Int {
    let text = run.known?.own ?? reading.string(reading.range(ofTokens: run.tokens))
    let key = NameKey.single(run.words)
    if let index = byName[key] {
      learn(run, about: index)
      return index
    }
    byName[key] = persons.count
    let word = run.words.last ?? ""
    let isSure =
      run.known != nil || run.hasInitial || !Titles.courtesy.isDisjoint(with: run.titles)
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
    firstPlace.append(run.tokens.lowerBound)
    learn(run, about: persons.count - 1)
    return persons.count - 1
  }
}

/// A name by its first and its last word, or one that stands alone.
enum NameKey: Hashable {
  case full(Word, Word)
  case single([Word])

  init(of words: [Word]) { self = .full(words.first ?? "", words.last ?? "") }
}
