import ReadoutKit

/// Who stands where around a verb or a noun.
extension SentenceFrame {
  /// The actors that a verb group has as its subject, coordinated ones included.
  public func subject(of group: VerbGroup) -> [Actors.Mention] {
    subject(before: group.tokens.lowerBound)
  }

  /// The actors that stand as the subject of what begins at a token.
  public func subject(before end: Int) -> [Actors.Mention] {
    guard end > tokens.lowerBound, end <= tokens.upperBound else { return [] }
    if let hung = participleSubject(before: end) { return hung }
    var clause = clause(holding: min(end, tokens.upperBound - 1))
    if clause.lowerBound >= end, let previous = self.clause(before: end) { clause = previous }
    for _ in 0..<3 {
      let range = clause.lowerBound..<min(end, clause.upperBound)
      if let found = subject(in: range, adjacentTo: end) { return found }
      let opener = word(clause.lowerBound)
      if Self.pairs.contains(where: { contains([$0], in: range) }),
        contains(["two", "both", "leaders", "sides", "pair"], in: range)
      {
        let pair = pairBefore()
        if !pair.isEmpty { return pair }
      }
      guard let previous = self.clause(before: clause.lowerBound) else {
        return contains(Self.subjectPronouns, in: range) ? topicBefore() : []
      }
      if ["who", "which", "that", "whose"].contains(opener) {
        return antecedent(before: clause.lowerBound)
      }
      guard
        ["and", "or", "but", "nor", "while", "when", "as", "—", "–"].contains(opener)
          || contains(Self.subjectPronouns, in: range)
      else { return [] }
      clause = previous
    }
    return []
  }

  /// The actors coordinated with one: `the U.S., Japan and Australia`.
  public func coordinated(with mention: Actors.Mention) -> [Actors.Mention] {
    guard let index = actors.firstIndex(where: { $0.tokens == mention.tokens }) else {
      return [mention]
    }
    var first = index
    while first > 0, areCoordinated(actors[first - 1], actors[first]) { first -= 1 }
    var last = index
    while last + 1 < actors.count, areCoordinated(actors[last], actors[last + 1]) { last += 1 }
    return Array(actors[first...last])
  }

  /// The actors that a preposition governs: the list that begins within a few words after it.
  public func object(ofPreposition index: Int, reach: Int = 5) -> [Actors.Mention] {
    var end = index + 1
    while end < tokens.upperBound, end <= index + reach {
      if let mention = actors.first(where: { $0.tokens.lowerBound == end }) {
        return coordinated(with: mention).filter { $0.tokens.lowerBound > index }
      }
      let next = word(end)
      if ClosedWords.prepositions.contains(next), next != "of" { return [] }
      if [",", ";", ":", "and"].contains(next) || ClosedWords.subordinators.contains(next) {
        return []
      }
      end += 1
    }
    return []
  }

  /// The canonical names of some mentions, each once.
  public static func names(_ mentions: [Actors.Mention]) -> [String] {
    mentions.reduce(into: []) { names, mention in
      if !names.contains(mention.actor.canonical) { names.append(mention.actor.canonical) }
    }
  }

  /// True where a preposition stands before a mention, looking through determiners and numbers.
  public func followsPreposition(_ mention: Actors.Mention) -> Bool {
    // `between Xi and Putin`: the second of a list stands where the first does.
    var index = (coordinated(with: mention).first ?? mention).tokens.lowerBound - 1
    while index >= tokens.lowerBound {
      let word = word(index)
      if ClosedWords.prepositions.contains(word) { return true }
      let isLight =
        ClosedWords.determiners.contains(word) || reading.tokens[index].kind == .number
        || isTransparent(index)
      if !isLight { return false }
      index -= 1
    }
    return false
  }

  /// The actor that owns what begins at a token: `Beijing's` before `claim to be neutral`.
  public func owner(of start: Int) -> Actors.Mention? {
    var index = start - 1
    while index > tokens.lowerBound, index >= start - 3, word(index) != "'s" { index -= 1 }
    guard word(index) == "'s" else { return nil }
    return actors.last { $0.tokens.upperBound == index }
  }

  // MARK: Parts

  private static let subjectPronouns: Set<String> = ["he", "she", "it", "they", "its", "his"]
  private static let pairs: Set<String> = [
    "sides", "countries", "leaders", "nations", "presidents", "neighbours", "neighbors",
    "governments", "pair", "parties", "states", "capitals", "allies",
  ]

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

  private func areCoordinated(_ left: Actors.Mention, _ right: Actors.Mention) -> Bool {
    guard left.tokens.upperBound < right.tokens.lowerBound else { return false }
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard gap.count <= 4 else { return false }
    var hasTie = false
    for index in gap {
      switch word(index) {
      case ",", "and", "or", "&", "-", "–", "nor": hasTie = true
      case "the", "as", "well", "both": continue
      default: return false
      }
    }
    return hasTie
  }
}
