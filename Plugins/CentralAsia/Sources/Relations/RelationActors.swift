import Reading
import ReadoutKit

/// Finds who stands behind a relation: the states of the persons and names around it.
struct RelationActors {
  let reading: DocumentReading
  /// Every actor named in the document, in order of position.
  let actors: [Actors.Mention]
  let mention: Mention
  let kind: Relation.Kind

  /// The canonical names, in order of position; empty where nobody is surely meant.
  func names() -> [String] {
    switch kind {
    case .meetingVenue: meeting()
    case .visit, .threat, .support, .influence: doer()
    case .rivalry: rivals()
    case .trade: Array(unique(others(in: sentence)).prefix(2))
    case .membership: doer()
    }
  }

  /// The sentence, or what of it stands near in a text that has no full stops.
  private var sentence: Range<Int> {
    near(reading.sentences[mention.sentence].tokens)
  }

  private func near(_ tokens: Range<Int>) -> Range<Int> {
    tokens.clamped(
      to: max(0, mention.tokens.lowerBound - 200)..<(mention.tokens.upperBound + 100))
  }

  // MARK: Who

  /// Those who meet: persons first, for they do; else the states named before the venue.
  private func meeting() -> [String] {
    var found = persons(in: sentence)
    if found.count == 1, hasPronoun, let other = persons(before: mention.sentence).first {
      found.insert(other, at: 0)
    }
    if found.isEmpty {
      let before = sentence.lowerBound..<mention.tokens.lowerBound
      found = parties(in: before)
    }
    // `Kazakhstan hosted talks between Russia and Ukraine`.
    if found.isEmpty,
      let between = reading.tokens[sentence].firstIndex(where: { $0.word == "between" })
    {
      found = parties(in: between..<sentence.upperBound)
    }
    if found.isEmpty, hasPronoun { found = persons(before: mention.sentence) }
    return unique(found)
  }

  /// The one who does it: the nearest person or name before the mention, with those joined to it.
  private func doer() -> [String] {
    let before = sentence.lowerBound..<mention.tokens.lowerBound
    if kind == .visit, let person = persons(in: before).last { return [person] }
    if let nearest = nearestGroup(in: before) { return nearest }
    if isFirstPerson, let speaker = speaker(behind: mention.tokens.upperBound..<sentence.upperBound)
    {
      return [speaker]
    }
    guard mention.sentence > 0 else { return [] }
    let previous = reading.sentences[mention.sentence - 1]
    guard hasPronoun || kind == .threat,
      previous.paragraph + 1 >= reading.sentences[mention.sentence].paragraph
    else { return [] }
    return nearestGroup(in: near(previous.tokens)) ?? []
  }

  /// All who contend: named here, or the two that the text before speaks of most.
  private func rivals() -> [String] {
    let here = unique(others(in: sentence))
    guard here.count < 2, hasPronoun || here.isEmpty else { return here }
    var counts: [String: Int] = [:]
    for step in 1...12 where mention.sentence - step >= 0 {
      let before = reading.sentences[mention.sentence - step]
      guard !before.isExcluded else { continue }
      for name in others(in: near(before.tokens)) where !here.contains(name) {
        counts[name, default: 0] += 1
      }
    }
    let most = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    let both = (here + most).prefix(2)
    return both.count == 2 ? both.sorted() : here
  }

  // MARK: Names around

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
    guard Self.bodies.contains(actor.canonical) == false else { return false }
    guard let iso3 = actor.iso3 else { return true }
    guard iso3 != mention.name.iso3 else { return false }
    return actor.form == .person || !Self.region.contains(iso3)
  }

  private func others(
    in tokens: Range<Int>, forms: Set<Actors.Form> = [.name, .metonym, .body, .person, .adjective]
  ) -> [String] {
    found(in: tokens).filter { isOutside($0.actor) && forms.contains($0.actor.form) }
      .map(\.actor.canonical)
  }

  /// The states named in some tokens, but not what is talked about: `talks on Syria`.
  private func parties(in tokens: Range<Int>) -> [String] {
    let topics: WordSet = ["on", "over", "about", "in", "for", "against", "concerning"]
    return found(in: tokens).filter { near in
      let before = near.tokens.lowerBound - 1
      let isTopic = before >= tokens.lowerBound && topics.contains(reading.tokens[before].word)
      return isOutside(near.actor) && near.actor.form != .adjective && !isTopic
    }.map(\.actor.canonical)
  }

  private func persons(in tokens: Range<Int>) -> [String] {
    others(in: tokens, forms: [.person])
  }

  /// The persons of the nearest sentence before that names any, at most three sentences back.
  private func persons(before index: Int) -> [String] {
    for step in 1...3 where index - step >= 0 {
      let found = unique(persons(in: near(reading.sentences[index - step].tokens)))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The last name in some tokens with those that `and`, a comma or a hyphen joins to it.
  private func nearestGroup(in tokens: Range<Int>) -> [String]? {
    let around = found(in: tokens).filter { isOutside($0.actor) }
    guard var last = around.last else { return nil }
    var group = [last.actor.canonical]
    for other in around.dropLast().reversed() {
      let gap = other.tokens.upperBound..<last.tokens.lowerBound
      let links: WordSet = ["and", ",", "-", "'s"]
      guard gap.count <= 2,
        gap.isEmpty || reading.tokens[gap].allSatisfy({ links.contains($0.word) })
      else { break }
      group.insert(other.actor.canonical, at: 0)
      last = other
    }
    return unique(group)
  }

  /// Who says the quoted words in front: the first name, with a verb of saying beside it.
  private func speaker(behind tokens: Range<Int>) -> String? {
    let says: WordSet = ["said", "says", "told", "added", "stressed", "vowed", "promised"]
    return found(in: tokens).first { near in
      isOutside(near.actor)
        && (near.tokens.upperBound < tokens.upperBound
          && says.contains(reading.tokens[near.tokens.upperBound].word)
          || says.contains(reading.tokens[near.tokens.lowerBound - 1].word))
    }?.actor.canonical
  }

  private var hasPronoun: Bool {
    let pronouns: WordSet = ["he", "his", "him", "she", "her", "they", "their", "these"]
    return reading.tokens[sentence].contains { pronouns.contains($0.word) }
  }

  private var isFirstPerson: Bool {
    let pronouns: WordSet = ["we", "our", "us", "i", "my"]
    return reading.tokens[sentence].contains { pronouns.contains($0.word) }
  }

  private func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static let region: Set<String> = ["KAZ", "KGZ", "TJK", "TKM", "UZB"]

  /// Bodies that are themselves what the lens finds, or the ground on which states meet.
  private static let bodies: Set<String> = [
    "Shanghai Cooperation Organisation", "Collective Security Treaty Organization",
    "Eurasian Economic Union", "Commonwealth of Independent States",
    "Organization of Turkic States", "OSCE",
  ]
}
