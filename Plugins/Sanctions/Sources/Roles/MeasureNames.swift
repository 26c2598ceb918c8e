import Reading
import ReadoutKit

/// The names inside the words for measures and behind them.
extension SentenceReader {
  /// States whose names stand as adjectives of what they impose.
  private static let imposing: Set<String> = ["United States", "United Kingdom", "United Nations"]

  /// `US sanctions` are by the US; `Iran sanctions` are against Iran; so is `Russian oil price cap`.
  func namedInside(
    _ phrase: Phrase
  ) -> (senders: [Actors.Mention], targets: [Actors.Mention]) {
    var senders: [Actors.Mention] = []
    var targets: [Actors.Mention] = []
    for mention in frame.actors
    where mention.tokens.lowerBound >= phrase.tokens.lowerBound
      && mention.tokens.upperBound <= phrase.head.upperBound
    {
      let actor = mention.actor
      let next = word(mention.tokens.upperBound)
      // `Tehran curbs` are on Iran; `Beijing curbs on gallium` are China's.
      let isBareCapital =
        actor.form == .metonym && mention.tokens.upperBound == phrase.head.lowerBound
        && !["on", "against"].contains(word(phrase.head.upperBound))
      let isOwner =
        next == "'s" || next == "-" || actor.iso3 == nil || actor.form != .name && !isBareCapital
      let name = actor.canonical
      // Frozen assets are their owner's, not those of who froze them.
      let isFrozen = frame.contains(["assets", "reserves", "funds"], in: phrase.head)
      if isOwner && !isFrozen || Self.imposing.contains(name) {
        senders.append(mention)
      } else {
        targets.append(mention)
      }
    }
    return (senders, targets)
  }

  /// `on Iran`, `against Russian banks`; for trade, `to China` and `from Russia` too.
  func targets(after start: Int, to predicateEnd: Int) -> [Actors.Mention] {
    var found: [Actors.Mention] = []
    var index = start
    let limit = min(frame.tokens.upperBound, max(start, predicateEnd) + 9)
    while index < limit {
      let word = word(index)
      if [";", ":", "."].contains(word) { break }
      if word == ",", index > predicateEnd { break }
      if index > start, ClosedWords.subordinators.contains(word), word != "that", word != "which" {
        break
      }
      if ["on", "against", "targeting", "targeted", "upon", "hitting", "towards", "toward"]
        .contains(word)
        || (word == "at" && self.word(index - 1) == "aimed")
      {
        found += frame.object(ofPreposition: index, reach: 8)
      }
      let isOn = word == "of" && index == start && self.word(start - 1).hasPrefix("boycott")
      if found.isEmpty,
        isOn || ["to", "from", "for", "of"].contains(word) && isTrade(start..<index)
      {
        found += frame.object(ofPreposition: index)
      }
      if ["over", "because", "by", "after", "since"].contains(word), !found.isEmpty { break }
      if !found.isEmpty { break }
      index += 1
    }
    return found
  }

  private func isTrade(_ range: Range<Int>) -> Bool {
    frame.contains(
      [
        "exports", "imports", "sales", "deliveries", "shipments", "export", "import", "trade",
        "supplies",
      ],
      in: (range.lowerBound - 4)..<range.upperBound)
  }

  /// `imposed by the West`, `from the EU`.
  func agent(after start: Int) -> [Actors.Mention] {
    if word(start) == "from" { return frame.object(ofPreposition: start) }
    // `the sanctions of the West`
    if word(start) == "of" {
      // `a boycott of Russia` is on it.
      if word(start - 1).hasPrefix("boycott") { return [] }
      return frame.object(ofPreposition: start, reach: 2).filter { $0.actor.form != .adjective }
    }
    let limit = min(frame.tokens.upperBound, start + 16)
    for index in start..<max(start, limit) {
      let word = word(index)
      if [";", ":", ","].contains(word) { return [] }
      if index > start, ClosedWords.subordinators.contains(word), word != "that", word != "which" {
        return []
      }
      if word == "by" { return frame.object(ofPreposition: index) }
    }
    return []
  }
}
