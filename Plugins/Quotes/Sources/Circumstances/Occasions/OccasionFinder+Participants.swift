import Reading
import ReadoutKit

/// Who takes part in an occasion, as the words around it tell.
extension OccasionFinder {
  func isTheTwo(_ before: Int) -> Bool {
    ["they", "leaders", "presidents", "ministers", "two", "sides"].contains(page.word(before))
  }

  /// `called Peter Holm “a gambler”`, `called Peter Holm a gambler`.
  func isNaming(behind index: Int, in limits: Range<Int>) -> Bool {
    guard let mention = page.cast.mention(at: index) else { return true }
    let next = mention.phrase.upperBound
    guard next < limits.upperBound else { return false }
    return page.isQuoted(next)
      || FunctionWords.determiners.contains(page.word(next))
        && !["this", "last", "that"].contains(page.word(next))
  }

  func participants(
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
      } else if opener, page.word(index) == "counterpart", let name = counterpart(index, of: names)
      {
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
    if names.isEmpty, let pair = pair(behind: tokens.upperBound, in: limits) { return pair }
    return names.count <= 4 ? names : []
  }

  private static let links: WordSet = ["with", "between", "to", "by", "of", "from"]
  private static let ends: WordSet = [";", ":", "that", "because", "while"]
  private static let clauses: WordSet = [
    "that", "who", "which", "where", "while", "when", "because", "although", "but", "said", "told",
  ]

  /// The two behind `In a call on Monday, A and B`.
  private func pair(behind start: Int, in limits: Range<Int>) -> [String]? {
    let near = start..<min(limits.upperBound, start + 12)
    guard page.word(limits.lowerBound) == "in" || page.word(limits.lowerBound) == "during" else {
      return nil
    }
    let mentions = page.cast.mentions(in: near)
    for (left, right) in zip(mentions, mentions.dropFirst())
    where right.phrase.lowerBound == left.phrase.upperBound + 1 && isJoined(left.phrase.upperBound)
    {
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
    let referents = page.coreference.referents(ofPronounAt: index)
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
}
