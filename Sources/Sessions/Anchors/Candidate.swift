/// A place where a passage may stand now.
struct Candidate {
  /// The folded letters that it covers.
  var place: Range<Int>
  /// Which share of the words is as it was, from 0 to 1; 1 for folded letters that are all the same.
  var likeness: Double
  /// Which share of the surroundings still touches it, from 0 to 1.
  var fit: Double

  /// How well the place fits, from 0 to 1.
  ///
  /// The weights of Hypothesis' client without its weight for position: half for the words, a fifth
  /// for the text on either side.
  var score: Double { (50 * likeness + 40 * fit) / 90 }
}

extension Sequence<Candidate> {
  /// The best first, of two alike the nearer to a letter; of those that overlap only the best.
  func ranked(near hint: Int) -> [Candidate] {
    var kept: [Candidate] = []
    let order = sorted {
      ($0.score, -abs($0.place.lowerBound - hint)) > ($1.score, -abs($1.place.lowerBound - hint))
    }
    for candidate in order where !kept.contains(where: { $0.place.overlaps(candidate.place) }) {
      kept.append(candidate)
      // Nobody asks for more than the best and the runner-up.
      if kept.count == 2 { break }
    }
    return kept
  }
}
