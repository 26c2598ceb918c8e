import ReadoutKit

/// How far two wordings are the same words, or words that stand for one another.
struct Likeness {
  /// What the shared words tell, in natural units of information; a near word tells less.
  let evidence: Double
  /// The part of the shorter wording that the longer one has as well, by what its words tell.
  let share: Double
  /// How many words of content are shared, and how many the shorter wording has.
  let shared: Int
  let length: Int
  /// True where the shared words are the same but for their endings.
  let isSame: Bool
  /// True where a negation is among them: `no limits`.
  let isNegated: Bool
  /// How many of them are more than words that everybody uses.
  let telling: Int
  /// True where they stand side by side in both wordings, but for words that tell nothing.
  let isUnbroken: Bool
  /// The shared words as the one and as the other wording has them; one that stands alone among other
  /// words only where it is the same.
  let pairs: [(left: SaidWord, right: SaidWord)]

  /// What a near word tells beside the same one.
  private static let nearness = 0.65

  /// Aligns two wordings.
  init(_ left: [SaidWord], _ right: [SaidWord], weights: WordWeights, synonyms: Synonyms) {
    func heard(_ words: [SaidWord]) -> [SaidWord] {
      words.filter { $0.role == .content || $0.role == .negation }
    }
    var (short, long) = (heard(left), heard(right))
    let isTurned = short.count > long.count
    if isTurned { (short, long) = (long, short) }
    // The longest chain of words that stand in both in one order, by what they tell.
    let whole = short.reduce(0) { $0 + weights.weight(of: $1) }
    let chain = Self.chain(short, long, weights, synonyms)
    // A word that comes back tells no more than once.
    var known: Set<Word> = []
    let distinct = chain.filter { known.insert(short[$0.short].stem).inserted }
    let contents = distinct.filter { short[$0.short].isContent }
    evidence = distinct.reduce(0) { $0 + $1.gain }
    share = whole > 0 ? chain.reduce(0) { $0 + weights.weight(of: short[$1.short]) } / whole : 0
    shared = contents.count
    length = Set(short.lazy.filter(\.isContent).map(\.stem)).count
    isSame = chain.allSatisfy(\.isSame)
    isNegated = contents.count < distinct.count
    self.telling = contents.count {
      !WordWeights.isCommon(short[$0.short].stem) || !WordWeights.isCommon(long[$0.long].stem)
    }
    isUnbroken = zip(chain, chain.dropFirst()).allSatisfy {
      $0.short + 1 == $1.short && $0.long + 1 == $1.long
    }
    pairs = chain.indices.compactMap { index in
      let link = chain[index]
      let hasNeighbour = [index - 1, index + 1].contains { next in
        chain.indices.contains(next) && abs(chain[next].short - link.short) == 1
          && abs(chain[next].long - link.long) == 1
      }
      guard hasNeighbour || short[link.short].word == long[link.long].word else { return nil }
      return isTurned ? (long[link.long], short[link.short]) : (short[link.short], long[link.long])
    }
  }

  private struct Link {
    let short: Int
    let long: Int
    let gain: Double
    let isSame: Bool
  }

  /// Words behind the first so many of a wording are not aligned: an endless one costs no more.
  private static let longest = 160

  private static func chain(
    _ short: [SaidWord], _ long: [SaidWord], _ weights: WordWeights, _ synonyms: Synonyms
  ) -> [Link] {
    let (short, long) = (short.prefix(longest), long.prefix(longest))
    let width = long.count + 1
    var best = [Double](repeating: 0, count: (short.count + 1) * width)
    var gains: [Double] = .init(repeating: 0, count: best.count)
    for (row, word) in short.enumerated().reversed() {
      let weight = weights.weight(of: word)
      for (column, other) in long.enumerated().reversed() {
        var gain = 0.0
        if word.stem == other.stem {
          gain = weight
        } else if word.isContent, synonyms.areNear(word.stem, other.stem) {
          gain = nearness * min(weight, weights.weight(of: other))
        }
        let place = row * width + column
        gains[place] = gain
        let skipped = max(best[place + width], best[place + 1])
        best[place] = gain > 0 ? max(skipped, gain + best[place + width + 1]) : skipped
      }
    }
    var links: [Link] = []
    var (row, column) = (0, 0)
    while row < short.count, column < long.count {
      let place = row * width + column
      if gains[place] > 0, best[place] == gains[place] + best[place + width + 1] {
        links.append(
          Link(
            short: row, long: column, gain: gains[place],
            isSame: short[row].stem == long[column].stem))
        (row, column) = (row + 1, column + 1)
      } else if best[place] == best[place + width] {
        row += 1
      } else {
        column += 1
      }
    }
    return compact(links)
  }

  /// The densest part of a chain: words that lie far apart in the longer wording are there by chance.
  private static func compact(_ links: [Link]) -> [Link] {
    var parts: [[Link]] = []
    for link in links {
      if let last = parts.last?.last, link.long - last.long <= 4 {
        parts[parts.count - 1].append(link)
      } else {
        parts.append([link])
      }
    }
    return parts.max { left, right in
      left.reduce(0) { $0 + $1.gain } < right.reduce(0) { $0 + $1.gain }
    } ?? []
  }
}
