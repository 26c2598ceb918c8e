import Reading
import ReadoutKit

/// Finds every place in a document that speaks of an occasion.
struct OccasionFinder {
  let page: Page
  let dates: DateFinder
  let coreference: Coreference
  private var places: Places { Places(page: page) }

  init(page: Page, dates: DateFinder, coreference: Coreference) {
    self.page = page
    self.dates = dates
    self.coreference = coreference
  }

  /// The mentions outside quotation marks, in order.
  func mentions() -> [OccasionMention] {
    var found: [OccasionMention] = []
    for (index, sentence) in page.reading.sentences.enumerated() where !sentence.isExcluded {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard !page.isQuoted(token), page.tokens[token].kind == .word,
          let match = OccasionTable.standard.match(at: token, in: page.reading)
        else {
          token += 1
          continue
        }
        if let mention = mention(match.tokens, match.kind, in: sentence.tokens, sentence: index) {
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
    if kind.sort.isShared {
      mention.participants = participants(of: tokens, isVerb: kind.isVerb, in: limits)
      if kind.isVerb {
        // `Anna Berg called Peter Holm “a gambler”`, `called the plan`: somebody must be rung up.
        guard mention.participants.count == 2 || kind.name != "phone call" && isTheTwo(before),
          kind.name != "phone call" || !isNaming(behind: tokens.upperBound, in: limits)
        else { return nil }
      }
    }
    mention.time = time(of: tokens, in: limits).map {
      SaidDate.Told(span: $0.span, tokens: $0.tokens)
    }
    mention.places = places(of: tokens, kind, in: limits)
    let head = tokens.count > 1 ? tokens.lowerBound : before
    for token in max(limits.lowerBound, before - 6)...max(limits.lowerBound, before)
    where !page.isQuoted(token) {
      let word = page.word(token)
      if Self.others.contains(word) { mention.isOther = true }
      let vague = kind.isVerb ? Self.vagueVerbs : Self.vagueNouns
      if vague.contains(word), token > before - 4 { mention.isVague = true }
    }
    mention.isAfter = (max(limits.lowerBound, before - 3)...max(limits.lowerBound, before)).contains {
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

  // MARK: Who takes part

  private func isTheTwo(_ before: Int) -> Bool {
    ["they", "leaders", "presidents", "ministers", "two", "sides"].contains(page.word(before))
  }

  /// `called Peter Holm “a gambler”`, `called Peter Holm a gambler`.
  private func isNaming(behind index: Int, in limits: Range<Int>) -> Bool {
    guard let mention = page.cast.mention(at: index) else { return true }
    let next = mention.phrase.upperBound
    guard next < limits.upperBound else { return false }
    return page.isQuoted(next)
      || FunctionWords.determiners.contains(page.word(next)) && !["this", "last", "that"].contains(page.word(next))
  }

  private func participants(
    of tokens: Range<Int>, isVerb: Bool, in limits: Range<Int>
  ) -> [String] {
    var names: [String] = []
    func add(_ name: String) { if !names.contains(name) { names.append(name) } }
    // Before: `Xi met`, `Xi and Putin met`, `the Putin-Xi chat`, `his meeting`, `their call`.
    var index = tokens.lowerBound - 1
    var steps = 0
    var isFound = false
    while index >= limits.lowerBound, steps < 24 {
      if page.isQuoted(index) { break }
      if let mention = page.cast.mention(at: index), let person = person(mention) {
        if isFound, !isJoined(mention.tokens.upperBound) { break }
        add(person)
        isFound = true
        steps += 1
        index = mention.phrase.lowerBound - 1
        continue
      }
      let word = page.word(index)
      if isFound, !["and", "-", "\u{2013}", "'s"].contains(word) { break }
      if !isFound, word == "their", let pair = pair(behind: tokens.upperBound, in: limits) {
        pair.forEach(add)
        break
      }
      if !isFound, let meant = meant(byPronounAt: index) {
        meant.forEach(add)
        isFound = true
        if meant.count > 1 { break }
      }
      if isVerb, Self.ends.contains(word) { break }
      index -= 1
      steps += 1
    }
    // Behind: `met Putin`, `meeting with Putin`, `call between A and B`.
    index = tokens.upperBound
    var opener = isVerb || Self.links.contains(page.word(tokens.upperBound - 1))
    steps = 0
    while index < limits.upperBound, steps < 14 {
      if page.isQuoted(index) { break }
      if opener, let mention = page.cast.mention(at: index), let person = person(mention) {
        add(person)
        index = mention.phrase.upperBound
        guard page.word(index) == "and" else { break }
        index += 1
        continue
      }
      let word = page.word(index)
      if Self.links.contains(word) {
        opener = true
      } else if opener, page.word(index) == "counterpart", let name = counterpart(index, of: names) {
        add(name)
        break
      } else if page.tokens[index].kind == .mark && word != "," && word != "-"
        || Self.clauses.contains(word) || opener && !isVerb && word == "on"
      {
        break
      }
      index += 1
      steps += 1
    }
    return names.count <= 4 ? names : []
  }

  private static let links: WordSet = ["with", "between", "to", "by", "of", "from"]
  private static let ends: WordSet = [";", ":", "that", "because", "while"]
  private static let clauses: WordSet = [
    "that", "who", "which", "where", "while", "when", "because", "although", "but", "said", "told",
  ]

  /// The two behind `In their call on Monday, A and B`.
  private func pair(behind start: Int, in limits: Range<Int>) -> [String]? {
    let near = start..<min(limits.upperBound, start + 12)
    guard page.word(limits.lowerBound) == "in" || page.word(limits.lowerBound) == "during" else {
      return nil
    }
    let mentions = page.cast.mentions(in: near)
    for (left, right) in zip(mentions, mentions.dropFirst())
    where right.phrase.lowerBound == left.phrase.upperBound + 1 && isJoined(left.phrase.upperBound) {
      if let one = person(left), let other = person(right) { return [one, other] }
    }
    return nil
  }

  private func isJoined(_ index: Int) -> Bool {
    ["and", "-", "\u{2013}", "with"].contains(page.word(index))
  }

  private func person(_ mention: Cast.Mention) -> String? {
    guard case .person(let person) = mention.referent, page.cast.persons[person].isSure else {
      return nil
    }
    return page.cast.persons[person].name
  }

  private func meant(byPronounAt index: Int) -> [String]? {
    let word = page.word(index)
    guard ["his", "her", "their", "he", "she", "they"].contains(word) else { return nil }
    let referents = coreference.referents(ofPronounAt: index)
    let names = referents.compactMap { referent -> String? in
      if case .person = referent { return page.cast.name(of: referent) }
      return nil
    }
    return names.isEmpty ? nil : names
  }

  /// `his Kazakh counterpart`: who holds the office of the one named, in that state.
  private func counterpart(_ index: Int, of names: [String]) -> String? {
    guard let name = names.first else { return nil }
    return Counterparts(page: page).name(at: index, of: name)
  }

  // MARK: When and where

  /// The time that stands with an occasion: `the June 15 call`, `met in Riga on Monday`.
  private func time(of tokens: Range<Int>, in limits: Range<Int>) -> DateMention? {
    for start in max(limits.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound {
      if let date = dates.date(at: start, before: tokens.lowerBound),
        tokens.lowerBound - date.tokens.upperBound <= 3
      {
        return date
      }
    }
    var index = tokens.upperBound
    while index < limits.upperBound, index < tokens.upperBound + 24 {
      if page.isQuoted(index) || Self.otherTimes.contains(page.word(index)) { break }
      if page.tokens[index].kind == .mark, ![",", "-", "(", ")"].contains(page.word(index)) { break }
      if let date = dates.date(at: index, before: limits.upperBound) { return date }
      index += 1
    }
    // `On Tuesday, Xi met Putin`.
    index = limits.lowerBound
    while index < min(tokens.lowerBound, limits.lowerBound + 14) {
      if page.isQuoted(index) || Self.otherTimes.contains(page.word(index)) { break }
      if let date = dates.date(at: index, before: tokens.lowerBound), date.span != nil {
        return date
      }
      index += 1
    }
    return nil
  }

  private static let otherTimes: WordSet = [
    "since", "until", "before", "after", "that", "who", "which", "while", "where", "said", "told",
    "ahead", "because", "and",
  ]

  private func places(
    of tokens: Range<Int>, _ kind: OccasionTable.Kind, in limits: Range<Int>
  ) -> [String] {
    var names: [String] = []
    func add(_ name: String) { if !names.contains(name) { names.append(name) } }
    let isVisit = kind.name == "visit"
    var index = tokens.upperBound
    // `talks in Vienna`, `trip to Moscow`: the table's word holds the preposition.
    if ["in", "to"].contains(page.word(index - 1)), page.word(index - 1) == "in" || isVisit {
      if let place = places.name(at: index, before: limits.upperBound) {
        add(place.name)
        index = place.tokens.upperBound
      }
    }
    while index < min(limits.upperBound, tokens.upperBound + 30) {
      let word = page.word(index)
      if page.isQuoted(index) || Self.placeEnds.contains(word) { break }
      let isThere = word == "in" || word == "at" || isVisit && (word == "to" || word == "with")
      let isMore = !names.isEmpty && (word == "of" || word == ",")
      if word == "at", let venue = places.venue(at: index + 1, before: limits.upperBound) {
        add(venue.name)
        index = venue.tokens.upperBound
        continue
      }
      if isThere || isMore, let place = places.name(at: index + 1, before: limits.upperBound) {
        if word != "with" || isCapital(place.tokens) {
          add(place.name)
          index = place.tokens.upperBound
          continue
        }
      }
      index += 1
    }
    if names.isEmpty {
      index = limits.lowerBound
      // `In Riga, Berg met Holm`; `arrived in Astana on a visit`.
      while index < tokens.lowerBound {
        if page.word(index) == "in", !page.isQuoted(index),
          index == limits.lowerBound || isVisit && tokens.lowerBound - index < 10,
          let place = places.name(at: index + 1, before: tokens.lowerBound)
        {
          add(place.name)
        }
        index += 1
      }
    }
    return names
  }

  private func isCapital(_ tokens: Range<Int>) -> Bool {
    guard case .actor(let actor)? = page.cast.mention(at: tokens.lowerBound)?.referent else {
      return false
    }
    return actor.form == .metonym
  }

  private static let placeEnds: WordSet = [
    "that", "who", "which", "while", "because", "since", "said", "told", "about", ";", ":", ".",
    "?", "!", "war", "invasion",
  ]
}
