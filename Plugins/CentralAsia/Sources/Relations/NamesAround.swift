import Reading
import ReadoutKit

/// The actors named around a mention, as far as they can have to do with it.
struct NamesAround {
  let reading: DocumentReading
  /// Every actor named in the document, in order of position.
  let actors: [Actors.Mention]
  let mention: Mention
  /// True where the region's other states count: for a body that they are members of.
  let takesRegion: Bool
  /// True where bodies of states count: they keep the peace, but they do not meet each other.
  let takesBodies: Bool

  /// Prepositions that set a topic: `talks on Syria`.
  private static let topics: WordSet = [
    "on", "over", "about", "in", "for", "against", "concerning",
  ]
  /// Prepositions of place.
  private static let locatives: WordSet = ["in", "at", "near"]
  /// Prepositions at either end of a trade.
  static let ends: WordSet = ["to", "from", "with"]
  /// Prepositions that lead past a trade.
  static let asides: WordSet = ["through", "via", "across", "in", "like", "than"]
  private static let region: Set<String> = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]
  /// Bodies that are themselves what the lens finds, or the ground on which states meet.
  private static let bodies: Set<String> = [
    "Shanghai Cooperation Organisation", "Collective Security Treaty Organization",
    "Eurasian Economic Union", "Commonwealth of Independent States",
    "Organization of Turkic States", "OSCE",
  ]

  /// The tokens of a sentence, or what of them stands near in a text that has no full stops.
  func sentence(_ index: Int) -> Range<Int> {
    reading.sentences[index].tokens.clamped(
      to: max(0, mention.tokens.lowerBound - 200)..<(mention.tokens.upperBound + 100))
  }

  // MARK: Names

  /// All in some tokens that can be meant.
  func others(in tokens: Range<Int>) -> [Actors.Mention] {
    found(in: tokens).filter { isOutside($0.actor) }
  }

  /// The first one in some tokens.
  func first(in tokens: Range<Int>) -> Actors.Mention? { others(in: tokens).first }

  /// The states named in some tokens, but not what is talked about: `talks on Syria`.
  func states(in tokens: Range<Int>) -> [Actors.Mention] {
    others(in: tokens).filter { near in
      let before = near.tokens.lowerBound - 1
      let isTopic = before >= tokens.lowerBound && Self.topics.contains(reading.tokens[before].word)
      return near.actor.form != .adjective && !isTopic
    }
  }

  /// The persons named in some tokens.
  func persons(in tokens: Range<Int>) -> [Actors.Mention] {
    others(in: tokens).filter { $0.actor.form == .person }
  }

  /// The persons of the nearest sentence before that names any, at most three sentences back.
  func persons(before index: Int) -> [Actors.Mention] {
    for step in 1...3 where index - step >= 0 {
      let found = persons(in: sentence(index - step))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The last name in some tokens with those that `and`, a comma or a hyphen joins to it.
  func nearestGroup(in tokens: Range<Int>) -> [Actors.Mention] {
    // `agreed in Moscow`: a place, not somebody who does it.
    let around = others(in: tokens).filter {
      $0.actor.form == .person || !isLed($0, by: Self.locatives)
    }
    guard var last = around.last else { return [] }
    var group = [last]
    for other in around.dropLast().reversed() {
      let gap = other.tokens.upperBound..<last.tokens.lowerBound
      let links: WordSet = ["and", ",", "-", "'s"]
      guard gap.count <= 2,
        gap.isEmpty || reading.tokens[gap].allSatisfy({ links.contains($0.word) })
      else { break }
      group.insert(other, at: 0)
      last = other
    }
    return group
  }

  /// Who says the quoted words in front: the first name, with a verb of saying beside it.
  func speaker(behind tokens: Range<Int>) -> Actors.Mention? {
    let says: WordSet = ["said", "says", "told", "added", "stressed", "vowed", "promised"]
    return others(in: tokens).first { near in
      near.tokens.upperBound < tokens.upperBound
        && says.contains(reading.tokens[near.tokens.upperBound].word)
        || says.contains(reading.tokens[near.tokens.lowerBound - 1].word)
    }
  }

  /// True where one of some prepositions stands right before a name.
  func isLed(_ name: Actors.Mention, by prepositions: WordSet) -> Bool {
    let before = name.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    let word = reading.tokens[before].word
    return prepositions.contains(word)
      || word == "the" && before > 0 && prepositions.contains(reading.tokens[before - 1].word)
  }

  private func found(in tokens: Range<Int>) -> [Actors.Mention] {
    var low = 0
    var high = actors.count
    while low < high {
      let middle = (low + high) / 2
      if actors[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(actors[low...].prefix { $0.tokens.upperBound <= tokens.upperBound })
  }

  private func isOutside(_ actor: Actors.Actor) -> Bool {
    guard takesBodies || !Self.bodies.contains(actor.canonical) else { return false }
    guard let iso3 = actor.iso3 else { return true }
    guard iso3 != mention.name.iso3 else { return false }
    return actor.form == .person || takesRegion || !Self.region.contains(iso3)
  }

  // MARK: Pronouns

  /// True where the sentence speaks of somebody named before.
  var hasPronoun: Bool {
    let pronouns: WordSet = ["he", "his", "him", "she", "her", "they", "their", "these"]
    return reading.tokens[sentence(mention.sentence)].contains { pronouns.contains($0.word) }
  }

  /// True where the sentence speaks of its speaker.
  var isFirstPerson: Bool {
    let pronouns: WordSet = ["we", "our", "us", "i", "my"]
    return reading.tokens[sentence(mention.sentence)].contains { pronouns.contains($0.word) }
  }
}
