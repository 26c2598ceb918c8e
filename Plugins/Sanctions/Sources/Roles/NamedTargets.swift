import Reading
import ReadoutKit

/// Who is named in a document, asked for only where a mention needs it.
final class DocumentCast {
  private let reading: DocumentReading
  private lazy var cast = reading.cast()

  init(_ reading: DocumentReading) { self.reading = reading }

  /// The person or organisation, no state, whose name or title begins with a token.
  func name(from token: Int) -> (tokens: Range<Int>, name: String)? {
    guard let mention = cast.mention(at: token), mention.tokens.lowerBound >= token,
      let name = name(of: mention)
    else { return nil }
    return (mention.tokens, name)
  }

  /// The person or organisation, no state, whose name ends before a token.
  func name(before token: Int) -> (tokens: Range<Int>, name: String)? {
    guard token > 0, let mention = cast.mention(at: token - 1),
      mention.tokens.upperBound == token, let name = name(of: mention)
    else { return nil }
    return (mention.tokens, name)
  }

  /// True where some tokens are only a part of an organisation's name: the `US` of `US Chess
  /// Federation` sanctions nobody.
  func isPartOfName(_ tokens: Range<Int>) -> Bool {
    guard let mention = cast.mention(at: tokens.lowerBound), mention.tokens.count > tokens.count,
      case .organisation = mention.referent
    else { return false }
    return !mention.tokens.contains { Self.offices.contains(reading.tokens[$0].word) }
  }

  private static let offices: WordSet = [
    "ministry", "department", "treasury", "office", "council", "parliament", "congress", "senate",
    "commission", "government", "bureau", "cabinet", "administration", "union",
  ]

  private func name(of mention: Cast.Mention) -> String? {
    switch mention.referent {
    case .actor: nil
    case .person, .organisation: cast.name(of: mention.referent)
    }
  }
}

/// Firms and persons under measures.
extension SentenceReader {
  /// The names of a list that begins with a token: `the bank VTB, Rosneft and its chief Igor Sechin`.
  ///
  /// Small words may lead to a name; a preposition, a verb's auxiliary or a new clause ends the list.
  func names(from start: Int, by rule: PartyRule) -> [Grounded] {
    var found: [Grounded] = []
    let end = min(frame.tokens.upperBound, start + 24)
    var index = start
    var lead = 0
    while index < end, lead <= 6 {
      let actor = frame.actors.first { $0.tokens.lowerBound == index }
      let known = actor.flatMap(ownName)
      if let named = known ?? (actor == nil ? cast.name(from: index) : nil) {
        if !isTime(named.tokens) {
          found.take([Grounded(value: named.name, tokens: named.tokens, rule: rule.words)])
        }
        index = named.tokens.upperBound
        guard [",", "and", "or", "&"].contains(word(index)) else { break }
        lead = 0
        index += 1
        continue
      }
      if let actor {
        index = actor.tokens.upperBound
        if word(index) == "'s" { index += 1 }
        continue
      }
      let word = word(index)
      let isTie = [",", "and", "or"].contains(word)
      if isTie, !found.isEmpty || lead == 0 { break }
      let endsList =
        ClosedWords.prepositions.contains(word) || ClosedWords.subordinators.contains(word)
        || ClosedWords.be.contains(word) || ClosedWords.auxiliaries.contains(word)
        || ClosedWords.modals[word] != nil || ClosedWords.reporting.contains(word)
        || [";", ":", ".", "—", "–", "(", ")", "”"].contains(word)
      if endsList, word != "of" || !found.isEmpty { break }
      index += 1
      lead += 1
    }
    return found
  }

  /// The name of a person or a firm that is known with its state: `Rosneft` is more than Russia.
  private func ownName(_ mention: Actors.Mention) -> (tokens: Range<Int>, name: String)? {
    guard mention.actor.form == .person || mention.actor.form == .body, let own = mention.actor.own
    else { return nil }
    return (mention.tokens, own)
  }

  /// The firm or person whose name ends before a token: the subject of a passive verb.
  func name(before end: Int, by rule: PartyRule) -> [Grounded] {
    let actor = frame.actors.last { $0.tokens.upperBound == end }
    guard let named = actor.flatMap(ownName) ?? cast.name(before: end),
      named.tokens.lowerBound >= frame.tokens.lowerBound
    else { return [] }
    return [Grounded(value: named.name, tokens: named.tokens, rule: rule.words)]
  }

  /// The firms and persons that measures are on: behind the first `on` or `against`.
  func namedTargets(after start: Int, to predicateEnd: Int) -> [Grounded] {
    let limit = min(frame.tokens.upperBound, max(start, predicateEnd) + 4)
    for index in start..<max(start, limit) {
      let word = word(index)
      if [";", ":", ".", ","].contains(word), index >= predicateEnd { return [] }
      if index > start, ClosedWords.subordinators.contains(word), index >= predicateEnd {
        return []
      }
      if ["on", "against", "targeting", "upon", "hitting"].contains(word) {
        return names(from: index + 1, by: .against)
      }
    }
    return []
  }

  private static let times: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "christmas", "easter", "ramadan",
  ]

  private func isTime(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1 && Self.times.contains(word(tokens.lowerBound))
  }
}
