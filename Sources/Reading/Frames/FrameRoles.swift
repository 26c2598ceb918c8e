import ReadoutKit

/// Who stands where around a verb or a noun.
extension SentenceFrame {
  /// The actors coordinated with one: `the U.S., Japan and Australia`.
  public func coordinated(with mention: Actors.Mention) -> [Actors.Mention] {
    guard let index = actors.firstIndex(where: { $0.tokens == mention.tokens }) else {
      return [mention]
    }
    var first = index
    while first > 0, areCoordinated(actors[first - 1], actors[first]) { first -= 1 }
    var last = index
    while last + 1 < actors.count, areCoordinated(actors[last], actors[last + 1]) { last += 1 }
    let list = Array(actors[first...last])
    // `on Russian television, the Kazakh president`: a comma and an article alone make no list.
    let gaps = zip(list, list.dropFirst()).map { $0.tokens.upperBound..<$1.tokens.lowerBound }
    let isList =
      gaps.contains { contains(["and", "or", "&", "nor"], in: $0) }
      || !gaps.contains { contains(["the"], in: $0) }
    return isList ? list : [mention]
  }

  /// The actors that a preposition governs: the list that begins within a few words after it.
  public func object(ofPreposition index: Int, reach: Int = 5) -> [Actors.Mention] {
    var end = index + 1
    while end < tokens.upperBound, end <= index + reach {
      if let mention = actors.first(where: { $0.tokens.lowerBound == end }) {
        let list = coordinated(with: mention).filter { $0.tokens.lowerBound > index }
        return isInterrupted(list) ? [mention] : list
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

  /// `from Russia, Beijing has bought`: commas alone, and behind the last a verb of its own.
  private func isInterrupted(_ list: [Actors.Mention]) -> Bool {
    guard let first = list.first, let last = list.last, list.count > 1 else { return false }
    let next = word(last.tokens.upperBound)
    let hasVerb =
      ClosedWords.be.contains(next) || ClosedWords.modals[next] != nil
      || next != "to" && ClosedWords.auxiliaries.contains(next)
      || ClosedWords.reporting.contains(next)
    return hasVerb
      && !contains(["and", "or", "&"], in: first.tokens.upperBound..<last.tokens.lowerBound)
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

extension SentenceFrame {
  /// Where the first part of a list stands that ends right before a token: of `for a truce, for
  /// talks and for`, the first `for`; nil where no such list is.
  public func firstOfList(before end: Int) -> Int? {
    var last = end - 1
    while last > tokens.lowerBound, ClosedWords.determiners.contains(word(last)) { last -= 1 }
    let preposition = word(last)
    guard ["for", "on", "to"].contains(preposition) else { return nil }
    var first: Int?
    var index = last
    while [",", "and", "or"].contains(word(index - 1)) {
      let before = max(tokens.lowerBound, index - 12)..<(index - 1)
      guard let earlier = before.last(where: { word($0) == preposition }),
        !contains([";", ":", "—", "–"], in: earlier..<index)
      else { break }
      first = earlier
      index = earlier
    }
    return first
  }
}
