import Reading
import ReadoutKit

/// What an article tells of who stands at a token, worked out when it is first asked.
final class ArticleFacts {
  let reading: DocumentReading
  private lazy var cast = reading.cast()
  /// Every word that the article has in small letters.
  private lazy var smallWords: Set<Word> = {
    var words: Set<Word> = []
    for token in reading.tokens where token.kind == .word && !token.isCapitalized {
      words.insert(token.word)
    }
    return words
  }()

  init(_ reading: DocumentReading) { self.reading = reading }

  /// The mention whose name holds a token.
  func mention(at token: Int) -> Cast.Mention? {
    cast.mention(at: token).flatMap { $0.tokens.contains(token) ? $0 : nil }
  }

  /// The person at a token.
  func person(at token: Int) -> Cast.Person? {
    guard case .person(let index) = mention(at: token)?.referent else { return nil }
    return cast.persons[index]
  }

  /// True where a state, a bloc or a place is named.
  func isActor(_ token: Int) -> Bool {
    if case .actor(let actor) = mention(at: token)?.referent { return actor.form != .person }
    return false
  }

  /// True where the article also has the word in small letters.
  func hasSmall(_ word: Word) -> Bool { smallWords.contains(word) }

  /// True where one of some words stands close before or behind some tokens of a sentence.
  func has(
    _ words: Set<[UInt8]>, near tokens: ClosedRange<Int>, before: Int, behind: Int,
    in sentence: Range<Int>
  ) -> Bool {
    let window =
      max(
        sentence.lowerBound, tokens.lowerBound - before)..<min(
        sentence.upperBound, tokens.upperBound + 1 + behind)
    return window.contains { index in
      guard !tokens.contains(index), reading.tokens[index].isWord else { return false }
      let word = NameLetters.words(of: reading.text.bytes[reading.tokens[index].range]).first ?? []
      return words.contains(word)
        || word.last == UInt8(ascii: "s") && words.contains(Array(word.dropLast()))
    }
  }

  /// The years in which somebody may be born of whom the article gives the age or the year behind the
  /// name; empty where it gives neither.
  func birthYears(behind token: Int) -> [Int] {
    let tokens = reading.tokens
    func number(_ index: Int) -> Int? {
      guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
      return Int(reading.string(tokens[index].range))
    }
    let end = min(tokens.count, token + 7)
    if let born = ((token + 1)..<max(end, token + 1)).first(where: { tokens[$0].word == "born" }),
      let year = ((born + 1)..<min(tokens.count, born + 5)).compactMap(number).first(where: {
        (1900...2030).contains($0)
      })
    {
      return [year]
    }
    // `Anna Berg, 58, said`: the day of the article tells the year, or the one before.
    guard token + 3 < tokens.count, tokens[token + 1].word == ",", let age = number(token + 2),
      (16...105).contains(age), tokens[token + 3].kind == .mark,
      let day = reading.document.date.stated ?? reading.document.date.to,
      let year = Int(day.prefix(4))
    else { return [] }
    return [year - age, year - age - 1]
  }
}
