import Reading
import ReadoutKit

/// What tells whether a sentence speaks of armed or political conflict, or of something else.
struct Field {
  typealias Sign = (tokens: Range<Int>, entry: String)
  /// Words for conflict and for those who fight, besides words for efforts at its end.
  let conflict: [Sign]
  /// Of those, the words for who fights.
  let fighters: [Sign]
  /// Words for wars, and for quarrels where states or places of conflict stand beside them.
  let wars: [Sign]
  /// Places of conflict.
  let places: [Sign]
  /// Words of business, sport, courts and homes.
  let out: [Sign]

  /// Looks at a sentence.
  init(of frame: SentenceFrame, lexicon: Vocabulary) {
    func signs(_ list: Vocabulary.List) -> [Sign] {
      lexicon.entries(list, in: frame.reading, tokens: frame.tokens).map {
        ($0.tokens, "words.csv: " + $0.entry)
      }
    }
    let armed = frame.actors.filter { lexicon.sides.isArmed($0, in: frame.reading) }
    let atWar = frame.actors.filter { lexicon.atWar.contains($0.actor.canonical) }
    fighters = signs(.armed)
    conflict =
      signs(.conflict) + fighters
      + armed.map { ($0.tokens, "sides.csv: " + $0.actor.canonical) }
    places =
      signs(.place) + atWar.map { ($0.tokens, "words.csv: " + $0.actor.canonical) }
    let strange = signs(.out)
    let named =
      strange.isEmpty
      ? [] : lexicon.initiatives.matches(in: frame.reading, tokens: frame.tokens).map(\.tokens)
    out = strange.filter { out in
      // The League in `Arab League` is no league, Lula's peace club no club.
      !frame.actors.contains { $0.tokens.overlaps(out.tokens) }
        && !named.contains { $0.overlaps(out.tokens) }
    }
    let hasSides = !frame.actors.isEmpty || !places.isEmpty
    wars = signs(.war).filter { Self.isWar($0.tokens, in: frame, hasSides: hasSides) }
  }

  /// Words for quarrels of any kind.
  static let weakWars: WordSet = [
    "crisis", "dispute", "disputes", "standoff", "stand", "impasse", "feud", "unrest", "offensive",
    "aggression", "violence", "killing", "quarrel", "shooting", "strife", "revolt", "rebellion",
  ]
  /// What makes a crisis, a dispute or a war one of another kind.
  private static let peaceable: WordSet = [
    "financial", "debt", "refugee", "hostage", "energy", "economic", "banking", "housing",
    "climate", "budget", "euro", "migrant", "living", "opioid", "food", "fisheries", "fishing",
    "trade", "labour", "labor", "pay", "health", "constitutional", "price", "turf", "bidding",
    "culture", "legal", "wage", "contract", "tax", "water", "fuel", "gas", "identity", "domestic",
    "gang", "drug", "family", "tariff", "currency", "patent", "steel", "rent", "political",
    "covid", "pandemic", "midlife", "mental", "leadership", "commercial", "eurozone", "pension",
    "mackerel", "star", "school", "mass", "gun", "police",
  ]

  /// `crisis` and `dispute` only beside states or places of conflict; never a `price war`, a `war
  /// on motorists`.
  private static func isWar(_ war: Range<Int>, in frame: SentenceFrame, hasSides: Bool) -> Bool {
    if peaceable.contains(frame.word(war.lowerBound - 1)) { return false }
    if frame.word(war.upperBound) == "on" {
      let behind = (war.upperBound + 1)..<(war.upperBound + 4)
      if !frame.actors.contains(where: { behind.contains($0.tokens.lowerBound) }),
        !["its", "the"].contains(frame.word(war.upperBound + 1))
      {
        return false
      }
    }
    return !weakWars.contains(frame.word(war.lowerBound)) || hasSides
  }
}

extension SentenceReader {
  /// True where the sentence speaks of armed or political conflict.
  var isConflict: Bool { isHardConflict(besides: 0..<0) || !field.wars.isEmpty }

  /// True where it names who fights, a war or a place of one, or the document told of it.
  var isFought: Bool {
    !field.conflict.isEmpty || !field.wars.isEmpty || hasPlace || continues || topic
  }

  /// True where words other than some tell of armed conflict.
  func isHardConflict(besides tokens: Range<Int>) -> Bool {
    field.conflict.contains { !$0.tokens.overlaps(tokens) && !Self.namesEffort($0, self) }
      || field.wars.contains { !Field.weakWars.contains(word($0.tokens.lowerBound)) }
  }

  /// A truce is no sign that what is talked of is a war.
  private static func namesEffort(_ sign: Field.Sign, _ reader: SentenceReader) -> Bool {
    reader.isOut
      && [
        "truce", "ceasefire", "cease", "peace", "armistice", "tensions", "border", "warring",
        "factions", "hostile", "hostility",
      ].contains(
        reader.word(sign.tokens.lowerBound))
  }

  /// Words for a war in some tokens.
  func warWords(in range: Range<Int>) -> [Range<Int>] {
    field.wars.map(\.tokens).filter {
      range.contains($0.lowerBound) && $0.upperBound <= range.upperBound
    }
  }

  /// True where the sentence speaks of business, sport, courts or homes.
  var isOut: Bool { !field.out.isEmpty }

  var hasPlace: Bool { !field.places.isEmpty }

  var states: Set<String> { Set(frame.actors.map(\.actor.canonical)) }

  /// True where signs of another field outweigh those of conflict.
  func isOutweighed(_ tokens: Range<Int>) -> Bool {
    guard isOut else { return false }
    return !isHardConflict(besides: tokens) || (states.isEmpty && !hasPlace)
  }

  /// What puts an effort in the field, for an analyst to see.
  func evidence(ofFieldBeside effort: Effort) -> Evidence? {
    let sign = (field.conflict + field.wars).first { !$0.tokens.overlaps(effort.head) }
    if let sign {
      return Evidence(
        at: sign.tokens, by: "the sentence speaks of armed or political conflict", entry: sign.entry
      )
    }
    if let place = field.places.first(where: { !$0.tokens.overlaps(effort.head) }) {
      return Evidence(at: place.tokens, by: "it names a place of conflict", entry: place.entry)
    }
    if continues || topic { return Evidence(by: "carried over from the sentences before") }
    return nil
  }
}
