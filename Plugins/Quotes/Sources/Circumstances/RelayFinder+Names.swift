import Reading
import ReadoutKit

/// The bodies, states, media and persons that pass words on, by name.
extension RelayFinder {
  /// The one whom a phrase behind `according to` names, in itself or as the source of a document.
  func name(
    from start: Int, in tokens: Range<Int>, _ setting: Setting, takesPersons: Bool
  ) -> String? {
    var noun: Range<Int>?
    var index = start
    while index < min(start + 9, tokens.upperBound), !isHidden(index, setting) {
      if let found = CueLexicon.standard.relays.match(at: index, in: page.reading)?.tokens {
        noun = found
        break
      }
      if page.word(index) == "," { break }
      index += 1
    }
    if let noun {
      if let source = source(behind: noun.upperBound, in: tokens, setting) { return source }
      let found = named(from: start, in: start..<noun.lowerBound, setting, takesPersons: false)
      // `the Russian summary`: the state's.
      return found?.name ?? named(endingAt: noun.lowerBound - 1)?.name
    }
    return named(from: start, in: tokens, setting, takesPersons: takesPersons)?.name
  }

  private static let sides: WordSet = [
    "side", "government", "authorities", "delegation", "leadership",
  ]

  /// The body, state, medium or person that a phrase begins with, small words passed over.
  func named(
    from start: Int, in tokens: Range<Int>, _ setting: Setting, takesPersons: Bool
  ) -> (name: String, end: Int)? {
    var index = start
    while index < min(start + 6, tokens.upperBound), !isHidden(index, setting) {
      if let agency = Agencies.standard.match(at: index, in: page.reading) {
        return (agency.name, agency.tokens.upperBound)
      }
      if let mention = page.cast.mention(at: index) {
        let next = mention.phrase.upperBound
        // `White House pool reports` are reporters’; `White House-era documents` are nobody’s.
        if page.word(next) == "pool" || page.word(next) == "-" { return nil }
        switch mention.referent {
        case .person(let person):
          // `Reagan’s former secretary Anna Berg`.
          if next < tokens.upperBound, page.tokens[next].kind == .possessive {
            index = next + 1
            continue
          }
          guard takesPersons, page.cast.persons[person].isSure else { return nil }
        case .actor(let actor):
          // `Chinese officials`, `the Russian agency TASS`.
          if actor.form == .adjective {
            // `the Kazakh side` is the state.
            if Self.sides.contains(page.word(next)) {
              return (page.cast.name(of: mention.referent), next + 1)
            }
            index = next
            continue
          }
        case .organisation: break
        }
        return (page.cast.name(of: mention.referent), mention.phrase.upperBound)
      }
      let word = page.word(index)
      guard page.tokens[index].kind == .word, !Self.ends.contains(word), !page.isAuxiliary(index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// People who are not named pass nothing on under a name.
  private static let ends: WordSet = [
    "people", "sources", "officials", "two", "three", "several", "witnesses", "that", "who", "of",
    "with", "in", "on", "at", "for", "about", "and", "him", "her", "them", "aides", "person",
  ]

  /// The body, state or medium whose name ends with a token.
  func named(endingAt last: Int) -> (name: String, start: Int)? {
    for start in max(0, last - 3)...last {
      if let agency = Agencies.standard.match(at: start, in: page.reading),
        agency.tokens.upperBound == last + 1
      {
        return (agency.name, start)
      }
    }
    guard let mention = page.cast.mention(at: last) else { return nil }
    if case .person = mention.referent { return nil }
    return (page.cast.name(of: mention.referent), mention.phrase.lowerBound)
  }
}
