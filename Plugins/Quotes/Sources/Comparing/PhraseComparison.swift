import ReadoutKit

/// Which phrases one side has and the other has not, and which both have: the most telling first.
struct PhraseComparison {
  /// What became of a phrase from the first side to the other.
  enum Change: String {
    case gone, new, stays
  }

  /// A phrase of the list.
  struct Entry {
    let change: Change
    let before: [PhraseTally.Place]
    let after: [PhraseTally.Place]
    let score: Double
  }

  /// The phrases: gone, new, staying ones, each the most telling first.
  let entries: [Entry]

  /// Compares two sides.
  ///
  /// - Parameter limit: How many phrases at most; 0 for all that are telling.
  init(before: [ComparedStatement], after: [ComparedStatement], weights: WordWeights, limit: Int) {
    let tally = PhraseTally(before: before, after: after, weights: weights)
    var taken = Taken(before, after)
    var entries: [Entry] = []
    let phrases = tally.phrases.values.filter { !$0.isChance }.sorted(by: Self.isMoreTelling)
    for phrase in phrases {
      guard let free = taken.free(phrase.places, isRepeated: phrase.surroundings.count > 1) else {
        continue
      }
      let (old, new) = (free.filter { !$0.isAfter }, free.filter(\.isAfter))
      let change: Change = old.isEmpty ? .new : new.isEmpty ? .gone : .stays
      entries.append(Entry(change: change, before: old, after: new, score: phrase.score))
      if entries.count >= 400 { break }
    }
    self.entries = Self.chosen(from: entries, limit: limit)
  }

  /// By score; what is equal in order of place, so that the same corpus gives the same list.
  private static func isMoreTelling(_ left: PhraseTally.Phrase, _ right: PhraseTally.Phrase) -> Bool
  {
    if left.score != right.score { return left.score > right.score }
    guard let first = left.places.first, let second = right.places.first else { return false }
    if first.isAfter != second.isAfter { return second.isAfter }
    return (first.statement, first.words.lowerBound, first.words.upperBound)
      < (second.statement, second.words.lowerBound, second.words.upperBound)
  }

  /// The best of each change; where one has few the others get its room.
  private static func chosen(from entries: [Entry], limit: Int) -> [Entry] {
    let order: [Change] = [.gone, .new, .stays]
    var left = limit > 0 ? limit : entries.count
    var chosen: [Change: ArraySlice<Entry>] = [:]
    // Those that stay tell least: a fifth of the rows, or what the others leave.
    let shares: [Change: Int] = [.stays: left / 5, .gone: left * 2 / 5, .new: left * 2 / 5]
    for change in order {
      chosen[change] = entries.filter { $0.change == change }.prefix(shares[change] ?? 0)
      left -= chosen[change]?.count ?? 0
    }
    for change in order {
      let all = entries.filter { $0.change == change }
      let more = min(left, all.count - (chosen[change]?.count ?? 0))
      chosen[change] = all.prefix((chosen[change]?.count ?? 0) + more)
      left -= more
    }
    return order.flatMap { chosen[$0] ?? [] }
  }
}

/// The words that phrases of the list have taken already: overlapping phrases are told once.
private struct Taken {
  private var words: [[[Bool]]]
  /// How many phrases that stand once a statement has given.
  private var single: [[Int]]

  /// For so many words of one statement, one more phrase that stands in no other is listed.
  private static let wordsForSingle = 12

  init(_ before: [ComparedStatement], _ after: [ComparedStatement]) {
    words = [before, after].map { $0.map { [Bool](repeating: false, count: $0.words.count) } }
    single = [before, after].map { [Int](repeating: 0, count: $0.count) }
  }

  /// All places of a phrase where most are free, which are taken then; nil where they are not.
  mutating func free(_ places: [PhraseTally.Place], isRepeated: Bool) -> [PhraseTally.Place]? {
    let free = places.filter { place in
      let taken = words[place.isAfter ? 1 : 0][place.statement]
      return !place.words.contains { taken[$0] }
    }
    guard free.count * 2 > places.count, let first = free.first else { return nil }
    let side = first.isAfter ? 1 : 0
    if !isRepeated {
      let most = min(4, 1 + words[side][first.statement].count / Self.wordsForSingle)
      guard single[side][first.statement] < most else { return nil }
      for place in places { single[place.isAfter ? 1 : 0][place.statement] += 1 }
    }
    for place in places {
      for index in place.words { words[place.isAfter ? 1 : 0][place.statement][index] = true }
    }
    return places
  }
}
