import Reading
import ReadoutKit

/// Turns the words that name a speaker into names.
struct SpeakerResolver {
  private let page: Page
  private let coreference: Coreference

  init(page: Page) {
    self.page = page
    var hidden = page.isBracketed
    for (index, owner) in page.quotationOfToken.enumerated() where owner >= 0 {
      hidden[index] = true
    }
    coreference = Coreference(reading: page.reading, cast: page.cast, isHidden: hidden)
  }

  /// The names of a subject; empty where they are not known.
  func names(of subject: Subject, after last: QuotationReader.Entry?) -> [String] {
    switch subject.kind {
    case .named(let mentions):
      return mentions.map { page.cast.name(of: page.cast.mentions[$0].referent) }
    case .pronoun(let token):
      if let last, goesOn(token, from: last) { return last.names }
      return coreference.referents(ofPronounAt: token).map(page.cast.name)
    case .described:
      return coreference.referents(ofDescription: subject.tokens).map(page.cast.name)
    }
  }

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
    guard let name = last.names.first,
      let person = page.cast.persons.first(where: { $0.name == name })
    else { return last.names.isEmpty }
    return person.gender == .unknown || person.gender == (pronoun == "he" ? .male : .female)
  }
}
