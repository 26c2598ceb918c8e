/// A stretch of a text that differs from wanted words in a few letters.
struct NearMatch: Equatable {
  /// The first code point.
  var start: Int
  /// The code point after the last.
  var end: Int
  /// How many letters must be changed, put in or left out.
  var errors: Int

  /// The best stretches that do not overlap, fewest errors first, with at most `errors` each.
  ///
  /// Sellers' algorithm: one column of edit distances a code point of the text, where a match may
  /// begin anywhere; each cell remembers where its match began.
  static func matches(
    of words: [UInt32], in text: [UInt32], window: Range<Int>, errors limit: Int
  ) -> [NearMatch] {
    guard !words.isEmpty else { return [] }
    var cost = Array(0...words.count)
    var origin = [Int](repeating: window.lowerBound, count: words.count + 1)
    var found: [NearMatch] = []
    for position in window {
      var diagonalCost = cost[0]
      var diagonalOrigin = origin[0]
      origin[0] = position + 1
      let letter = text[position]
      for row in 1...words.count {
        let aboveCost = cost[row - 1] + 1
        let leftCost = cost[row] + 1
        let throughCost = diagonalCost + (words[row - 1] == letter ? 0 : 1)
        let throughOrigin = diagonalOrigin
        (diagonalCost, diagonalOrigin) = (cost[row], origin[row])
        if throughCost <= aboveCost, throughCost <= leftCost {
          (cost[row], origin[row]) = (throughCost, throughOrigin)
        } else if leftCost <= aboveCost {
          cost[row] = leftCost
        } else {
          (cost[row], origin[row]) = (aboveCost, origin[row - 1])
        }
      }
      if cost[words.count] <= limit {
        found.append(
          NearMatch(start: origin[words.count], end: position + 1, errors: cost[words.count]))
      }
    }
    return separate(found)
  }

  /// Keeps the best of matches that overlap.
  private static func separate(_ matches: [NearMatch]) -> [NearMatch] {
    var kept: [NearMatch] = []
    for match in matches.sorted(by: { ($0.errors, $0.start) < ($1.errors, $1.start) })
    where kept.allSatisfy({ match.end <= $0.start || match.start >= $0.end }) {
      kept.append(match)
    }
    return kept
  }
}
