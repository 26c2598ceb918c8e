/// How near one word is to another, for "did you mean".
public enum Nearness {
  /// The candidates nearest to a word: those that it begins, else those with the fewest slips of
  /// the finger, of which two are allowed.
  public static func nearest(
    to word: String, among candidates: [String], limit: Int = 3
  ) -> [String] {
    let word = word.lowercased()
    guard word.count <= 40 else { return [] }
    let ranked = candidates.compactMap { candidate -> (String, Int)? in
      if candidate.hasPrefix(word) { return (candidate, 0) }
      let slips = distance(Array(word), Array(candidate.lowercased()))
      let allowed = word.count <= 3 ? 1 : 2
      return slips <= allowed ? (candidate, slips) : nil
    }
    let best = ranked.map(\.1).min()
    return ranked.filter { $0.1 == best }.map(\.0).sorted().prefix(limit).map(\.self)
  }

  /// The way out for a word that nothing is called by: the candidates nearest to it, or else another.
  public static func hint(
    for word: String, among candidates: [String], otherwise: String
  ) -> String {
    let near = nearest(to: word, among: candidates)
    return near.isEmpty ? otherwise : "did you mean \(near.joined(separator: ", "))?"
  }

  /// Insertions, deletions, exchanges and swaps of neighbours between two words
  /// (optimal string alignment; Damerau 1964).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var twoBack = [Int](repeating: 0, count: right.count + 1)
    var back = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(
          back[column] + 1, current[column - 1] + 1, back[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], twoBack[column - 2] + 1)
        }
      }
      (twoBack, back) = (back, current)
    }
    return back[right.count]
  }
}
