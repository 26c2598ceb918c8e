import ReadoutKit

/// Who does what a verb says.
extension SentenceFrame {
  /// The actors that a verb group has as its subject, coordinated ones included.
  public func subject(of group: VerbGroup) -> [Actors.Mention] {
    subject(before: group.tokens.lowerBound)
  }

  /// The actors that stand as the subject of what begins at a token.
  public func subject(before end: Int) -> [Actors.Mention] {
    guard end > tokens.lowerBound, end <= tokens.upperBound else { return [] }
    if let hung = participleSubject(before: end) { return hung }
    if let meant = pronounSubject(before: end) { return meant }
    if let resumed = resumedSubject(before: end) { return resumed }
    var clause = clause(holding: min(end, tokens.upperBound - 1))
    if clause.lowerBound >= end, let previous = self.clause(before: end) { clause = previous }
    // `said that …, but doubted`: the second verb has the subject of the first.
    let isSecond = isBareConjunction(clause.lowerBound..<end)
    for _ in 0..<(isSecond ? 4 : 3) {
      let range = clause.lowerBound..<min(end, clause.upperBound)
      let isPair = !hasSingularPronoun(before: end) && hasPair(in: range)
      if let found = subject(in: range, adjacentTo: end),
        !isPair || !found.allSatisfy(followsPreposition)
      {
        return found
      }
      let opener = word(clause.lowerBound)
      if isPair {
        let pair = pairBefore()
        if !pair.isEmpty { return pair }
      }
      guard let previous = self.clause(before: clause.lowerBound) else {
        return contains(Self.subjectPronouns, in: range) ? topicBefore() : []
      }
      if ["who", "which", "whose"].contains(opener) || opener == "that" && !isSecond {
        return antecedent(before: clause.lowerBound)
      }
      guard
        ["and", "or", "but", "nor", "while", "when", "as", "—", "–"].contains(opener)
          || isSecond || contains(Self.subjectPronouns, in: range)
      else { return [] }
      clause = previous
    }
    return []
  }

  // MARK: Parts

  private static let subjectPronouns: WordSet = ["he", "she", "it", "they", "its", "his"]
  private static let pairs: WordSet = [
    "sides", "countries", "leaders", "nations", "presidents", "neighbours", "neighbors",
    "governments", "pair", "parties", "states", "capitals", "allies",
  ]

  /// `the two leaders`, `both sides`.
  private func hasPair(in range: Range<Int>) -> Bool {
    contains(Self.pairs, in: range)
      && contains(["two", "both", "leaders", "sides", "pair"], in: range)
  }

  /// True for `but` or `and` with nothing behind it.
  private func isBareConjunction(_ range: Range<Int>) -> Bool {
    range.count == 1 && ["and", "but", "or", "nor"].contains(word(range.lowerBound))
  }

  /// The subject of a clause that goes on behind a relative one: `Turkey, which …, could help`.
  private func resumedSubject(before end: Int) -> [Actors.Mention]? {
    let clause = clause(holding: end)
    guard let relative = self.clause(before: clause.lowerBound),
      ["who", "which", "whose"].contains(word(relative.lowerBound)),
      word(relative.lowerBound - 1) == ",", word(clause.lowerBound - 1) == ",",
      !actors.contains(where: { (clause.lowerBound..<end).contains($0.tokens.lowerBound) })
    else { return nil }
    let named = antecedent(before: relative.lowerBound)
    return named.isEmpty ? nil : named
  }

  /// The subject of a form in `-ing`: of `firms aiding …` the firms, of `, arguing …` the sentence.
  private func participleSubject(before end: Int) -> [Actors.Mention]? {
    guard word(end).hasSuffix("ing"), end > tokens.lowerBound else { return nil }
    let before = word(end - 1)
    let clause = clause(holding: end)
    if before == "," || ["while", "when", "after", "before"].contains(word(clause.lowerBound)) {
      let main =
        before == "," ? clause.lowerBound..<end : self.clause(before: end) ?? tokens
      return mainSubject(in: main)
    }
    if before == "of", ["suspected", "accused", "guilty"].contains(word(end - 2)) {
      if ClosedWords.be.contains(word(end - 3)) { return nil }
      // `closes EU ports to tankers suspected of …`: the tankers are nobody's.
      let named = antecedent(before: end - 2)
      let isApart = named.last.map {
        contains(["to", "for", "from", "on", "against"], in: $0.tokens.upperBound..<end - 2)
      }
      return isApart == true ? [] : named
    }
    guard reading.tokens[end - 1].kind == .word, !ClosedWords.prepositions.contains(before),
      !ClosedWords.be.contains(before), !ClosedWords.isAdverb(before), before != "and",
      before != "or", before != "not"
    else { return nil }
    let near = actors.last {
      $0.tokens.upperBound <= end && $0.tokens.upperBound >= end - 3
    }
    return near.map { coordinated(with: $0) }
  }

  /// The actor that a clause is about: the first one, where nobody speaks before it.
  private func mainSubject(in range: Range<Int>) -> [Actors.Mention] {
    let said = range.first { ClosedWords.reporting.contains(word($0)) } ?? range.upperBound
    let free = actors.first {
      $0.tokens.lowerBound >= range.lowerBound && $0.tokens.upperBound <= said
        && !followsPreposition($0)
    }
    if let free { return coordinated(with: free) }
    if contains(Self.pairs, in: range.lowerBound..<min(said, range.lowerBound + 5)) {
      return pairBefore()
    }
    return contains(Self.subjectPronouns, in: range.lowerBound..<said) ? topicBefore() : []
  }

  private func subject(in range: Range<Int>, adjacentTo end: Int) -> [Actors.Mention]? {
    let inside = actors.filter {
      $0.tokens.lowerBound >= range.lowerBound && $0.tokens.upperBound <= range.upperBound
    }
    guard !inside.isEmpty else { return nil }
    if let adjacent = inside.last, adjacent.tokens.upperBound == end,
      !followsPreposition(adjacent)
    {
      return coordinated(with: adjacent)
    }
    // What is said begins after the word that says it.
    let said = range.last { ClosedWords.reporting.contains(word($0)) }
    let free = inside.filter { !followsPreposition($0) }
    if let said {
      let after = free.first { $0.tokens.lowerBound > said }
      if let after { return coordinated(with: after) }
    }
    if let first = free.first { return coordinated(with: first) }
    return inside.first.map { coordinated(with: $0) }
  }

  /// The actors named just before a relative clause.
  private func antecedent(before border: Int) -> [Actors.Mention] {
    let near = actors.last {
      $0.tokens.upperBound <= border && $0.tokens.upperBound >= border - 4
    }
    return near.map { coordinated(with: $0) } ?? []
  }
}
