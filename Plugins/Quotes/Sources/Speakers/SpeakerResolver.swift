import Reading
import ReadoutKit

/// Turns the words that name a speaker into names.
struct SpeakerResolver {
  private let page: Page
  private let coreference: Coreference
  /// The persons of the cast by their names.
  private let personOfName: [String: Int]

  init(page: Page) {
    self.page = page
    var hidden = page.isBracketed
    for (index, owner) in page.quotationOfToken.enumerated() where owner >= 0 {
      hidden[index] = true
    }
    coreference = Coreference(reading: page.reading, cast: page.cast, isHidden: hidden)
    personOfName = Dictionary(
      page.cast.persons.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names of a subject; empty where they are not known.
  func names(of subject: Subject, after last: QuotationReader.Entry?) -> [String] {
    switch subject.kind {
    case .named(let mentions):
      if mentions.count == 1, isAttribute(mentions[0]) { return [] }
      var names: [String] = []
      for mention in listBefore(mentions) + mentions {
        let name = name(of: page.cast.mentions[mention].referent)
        if mentions.count > Self.longestList || !names.contains(name) { names.append(name) }
      }
      return names
    case .pronoun(let token):
      if let last, goesOn(token, from: last) { return last.names }
      return coreference.referents(ofPronounAt: token).map(name)
    case .described:
      return coreference.referents(ofDescription: whole(subject.tokens)).map(name)
    }
  }

  /// `the Trump campaign`: a surname between an article and a noun is not the person who speaks.
  private func isAttribute(_ index: Int) -> Bool {
    let mention = page.cast.mentions[index]
    let next = mention.tokens.upperBound
    guard case .person = mention.referent, mention.phrase == mention.tokens,
      page.word(mention.tokens.lowerBound - 1) == "the", next < page.tokens.count
    else { return false }
    return page.tokens[next].kind == .word && !page.tokens[next].isCapitalized
      && page.verb(at: next) == nil && !page.isAuxiliary(next) && !page.isAdverb(next)
      && !page.isPreposition(next) && !FunctionWords.conjunctions.contains(page.word(next))
      && !FunctionWords.relatives.contains(page.word(next))
  }

  /// `the first lady` where only `lady` was taken: an ordinal belongs to a description.
  private func whole(_ tokens: Range<Int>) -> Range<Int> {
    let start = tokens.lowerBound
    guard start > 1, page.word(start - 1) == "first", page.word(start - 2) == "the" else {
      return tokens
    }
    return (start - 2)..<tokens.upperBound
  }

  /// Several names as one speaker: `Anna Berg, Peter Holm and Daniel Okoro`; nil for none.
  static func joined(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : "\(others) and \(last)"
  }

  /// How a referent is called as a speaker: a government is its state.
  private func name(of referent: Cast.Referent) -> String {
    if case .actor(let actor) = referent, actor.form == .body,
      actor.own?.hasSuffix(" Government") == true
    {
      return actor.canonical
    }
    return page.cast.name(of: referent)
  }

  // MARK: Lists

  /// How many names of a list are compared with one another.
  private static let longestList = 32

  /// `Henrik Dahl, Aino Laine and Peter Moss`: the persons before the two that `and` joins.
  private func listBefore(_ mentions: [Int]) -> [Int] {
    guard let first = mentions.first, isSurePerson(first) else { return [] }
    var list: [Int] = []
    var current = first
    var comma = page.cast.mentions[first].phrase.lowerBound - 1
    // `Anna Berg, Peter Holm, and Eva Lind`.
    let isLast = mentions.count == 1
    if isLast {
      guard page.word(comma) == "and" else { return [] }
      comma -= 1
    }
    while current > 0, list.count < Self.longestList {
      let before = current - 1
      guard page.word(comma) == ",", page.cast.mentions[before].tokens.upperBound == comma,
        isSurePerson(before), !page.isQuoted(comma)
      else { break }
      list.insert(before, at: 0)
      current = before
      comma = page.cast.mentions[before].phrase.lowerBound - 1
    }
    guard let start = list.first else { return [] }
    let opening = page.cast.mentions[start].phrase.lowerBound
    if isLast {
      // `They met Anna Berg, and Peter Holm said`: only a list that opens its sentence is one.
      let sentence = page.reading.sentences[page.sentenceIndex(ofToken: opening)]
      return list.count > 1 && sentence.tokens.lowerBound == opening ? list : []
    }
    // `For Anna Berg, …`: what a preposition opens is no list.
    return page.isPreposition(opening - 1) ? [] : list
  }

  private func isSurePerson(_ mention: Int) -> Bool {
    guard case .person(let person) = page.cast.mentions[mention].referent else { return false }
    return page.cast.persons[person].isSure
  }

  // MARK: Who goes on

  /// True where `he` or `she` stands right behind words whose speaker is known, and nobody else has
  /// been named since.
  private func goesOn(_ token: Int, from last: QuotationReader.Entry) -> Bool {
    guard ["he", "she", "they"].contains(page.word(token)), let subject = last.attribution?.subject
    else { return false }
    let sentence = page.sentenceIndex(ofToken: token)
    guard sentence - last.lastSentence <= 2 else { return false }
    let spoken = max(
      subject.tokens.upperBound, page.reading.tokenIndex(at: last.statement.range.upperBound))
    guard spoken < token else { return false }
    for mention in page.cast.mentions(in: spoken..<token)
    where !page.isQuoted(mention.tokens.lowerBound) {
      if case .person(let index) = mention.referent, page.cast.persons[index].isSure {
        return false
      }
    }
    return fits(page.word(token), last)
  }

  private func fits(_ pronoun: Word, _ last: QuotationReader.Entry) -> Bool {
    if pronoun == "they" { return last.names.count != 1 }
    guard last.names.count <= 1 else { return false }
    guard let name = last.names.first, let index = personOfName[name] else {
      return last.names.isEmpty
    }
    let gender = page.cast.persons[index].gender
    return gender == .unknown || gender == (pronoun == "he" ? .male : .female)
  }
}
