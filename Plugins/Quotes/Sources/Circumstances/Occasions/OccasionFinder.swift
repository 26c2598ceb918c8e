import Reading
import ReadoutKit

/// Finds every place in a document that speaks of an occasion.
struct OccasionFinder {
  let page: Page
  let dates: DateFinder
  var places: Places { Places(page: page) }

  init(page: Page, dates: DateFinder) {
    self.page = page
    self.dates = dates
  }

  /// The mentions outside quotation marks, in order; those of one who speaks or writes only in
  /// sentences that tell of a statement: nothing else is said on them.
  func mentions(tellingSentences: Set<Int>) -> [OccasionMention] {
    var found: [OccasionMention] = []
    for (index, sentence) in page.reading.sentences.enumerated() where !sentence.isExcluded {
      let isTelling = tellingSentences.contains(index)
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard !page.isQuoted(token), page.tokens[token].kind == .word,
          let match = OccasionTable.standard.match(at: token, in: page.reading)
        else {
          token += 1
          continue
        }
        if isTelling || match.kind.sort.isShared,
          let mention = mention(match.tokens, match.kind, in: sentence.tokens, sentence: index)
        {
          found.append(mention)
        }
        token = match.tokens.upperBound
      }
    }
    return found
  }

  private func mention(
    _ tokens: Range<Int>, _ kind: OccasionTable.Kind, in sentence: Range<Int>, sentence index: Int
  ) -> OccasionMention? {
    // `a debate-eve conversion`, `post-summit talk`: part of another word.
    let isPart = [tokens.lowerBound - 1, tokens.upperBound].contains { page.word($0) == "-" }
    guard !isPart || page.cast.mention(at: tokens.lowerBound - 2) != nil else { return nil }
    let limits = sentence.clamped(
      to: max(0, tokens.lowerBound - Self.reach)..<tokens.upperBound + Self.reach)
    var mention = OccasionMention(tokens: tokens, kind: kind, sentence: index)
    let before = tokens.lowerBound - 1
    for token in max(limits.lowerBound, before - 6)...max(limits.lowerBound, before)
    where !page.isQuoted(token) {
      let word = page.word(token)
      if Self.others.contains(word) { mention.isOther = true }
      let vague = kind.isVerb ? Self.vagueVerbs : Self.vagueNouns
      if vague.contains(word), token > before - 4 { mention.isVague = true }
    }
    if kind.isVerb {
      // `Anna Berg called Peter Holm “a gambler”`, `called the plan`: somebody must be rung up.
      let isCall = kind.name == "phone call"
      guard !mention.isVague, !isCall || !isNaming(behind: tokens.upperBound, in: limits) else {
        return nil
      }
      mention.participants = participants(of: tokens, isVerb: true, in: limits)
      guard mention.participants.count == 2 || !isCall && isTheTwo(before) else { return nil }
    } else if kind.sort.isShared {
      mention.participants = participants(of: tokens, isVerb: false, in: limits)
    }
    mention.time = time(of: tokens, in: limits).map {
      SaidDate.Told(span: $0.span, tokens: $0.tokens)
    }
    mention.places = places(of: tokens, kind, in: limits)
    let head = tokens.count > 1 ? tokens.lowerBound : before
    mention.isAfter = (max(limits.lowerBound, before - 3)...max(limits.lowerBound, before)).contains
    {
      ["after", "following", "since", "before", "ahead"].contains(page.word($0))
    }
    mention.isDefinite =
      Self.definite.contains(page.word(head)) || page.tokens[max(0, before)].kind == .possessive
      || Self.definite.contains(page.word(before)) || Self.definite.contains(page.word(before - 1))
      || Self.definite.contains(page.word(before - 2))
    if (tokens.upperBound..<min(limits.upperBound, tokens.upperBound + 8)).contains(where: {
      page.word($0) == "times"
    }) {
      mention.isVague = true
    }
    return mention
  }

  /// How many tokens around its words an occasion is described in.
  private static let reach = 48

  private static let definite: WordSet = [
    "the", "this", "that", "their", "his", "her", "these", "those", "'s", "week's",
  ]
  private static let others: WordSet = [
    "last", "previous", "another", "next", "future", "upcoming", "possible", "potential", "planned",
    "proposed", "past",
  ]
  private static let vagueNouns: WordSet = [
    "will", "would", "if", "every", "upcoming", "next", "future", "planned", "regular", "no",
    "proposed", "possible",
  ]
  private static let vagueVerbs: WordSet = [
    "will", "would", "to", "could", "may", "might", "should", "have", "has", "often", "usually",
    "if", "not", "never", "being", "been", "was", "were", "is", "are",
  ]
}
