import Reading
import ReadoutKit

/// Whether a sentence speaks of armed or political conflict, or of something else.
extension SentenceReader {
  /// True where the sentence speaks of armed or political conflict.
  var isConflict: Bool { isHardConflict(besides: 0..<0) || !warWords(in: frame.tokens).isEmpty }

  /// True where words other than some tell of armed conflict.
  func isHardConflict(besides tokens: Range<Int>) -> Bool {
    let hasSign = lexicon.words(.conflict, in: frame.reading, tokens: frame.tokens).contains {
      !$0.overlaps(tokens) && word($0.lowerBound) != "peace"
    }
    if hasSign { return true }
    return warWords(in: frame.tokens).contains { !Self.weakWars.contains(word($0.lowerBound)) }
  }

  /// Words for quarrels of any kind.
  private static let weakWars: WordSet = [
    "crisis", "dispute", "disputes", "standoff", "stand", "impasse", "feud", "unrest", "offensive",
    "aggression", "violence", "killing",
  ]
  /// What makes a crisis, a dispute or a war one of another kind.
  private static let peaceable: WordSet = [
    "financial", "debt", "refugee", "hostage", "energy", "economic", "banking", "housing",
    "climate", "budget", "euro", "migrant", "living", "opioid", "food", "fisheries", "fishing",
    "trade", "labour", "labor", "pay", "health", "constitutional", "price", "turf", "bidding",
    "culture", "legal", "wage", "contract", "tax", "water", "fuel", "gas", "identity", "domestic",
    "gang", "drug", "family", "tariff", "currency", "patent", "steel", "rent", "political",
    "covid", "pandemic", "midlife", "mental", "leadership", "commercial", "eurozone", "pension",
  ]

  /// Words for a war; `crisis` and `dispute` only beside states or places of conflict.
  func warWords(in range: Range<Int>) -> [Range<Int>] {
    lexicon.words(.war, in: frame.reading, tokens: range).filter { war in
      if Self.peaceable.contains(word(war.lowerBound - 1)) { return false }
      guard Self.weakWars.contains(word(war.lowerBound)) else { return true }
      return !states.isEmpty || hasPlace
    }
  }

  /// True where the sentence speaks of business, sport, courts or homes.
  var isOut: Bool {
    lexicon.words(.out, in: frame.reading, tokens: frame.tokens).contains { out in
      // The League in `Arab League` is no league.
      !frame.actors.contains { $0.tokens.overlaps(out) }
    }
  }

  var hasPlace: Bool {
    !lexicon.words(.place, in: frame.reading, tokens: frame.tokens).isEmpty
  }

  var states: Set<String> { Set(frame.actors.map(\.actor.canonical)) }

  /// True where signs of another field outweigh those of conflict.
  func isOutweighed(_ tokens: Range<Int>) -> Bool {
    guard isOut else { return false }
    return !isHardConflict(besides: tokens) || (states.isEmpty && !hasPlace)
  }
}
