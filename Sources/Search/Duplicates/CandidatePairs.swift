/// Which articles have enough fingerprints in common to be compared word by word.
///
/// The time grows with the fingerprints and not with the pairs of articles: a fingerprint that very
/// many articles share links each to its neighbours alone.
struct CandidatePairs {
  /// For each article, by its place among the sketches, the earlier articles to compare it with.
  private(set) var earlier: [[Int32]]

  /// Up to so many articles that share a fingerprint are all paired with each other.
  private static let closeCircle = 16
  /// A fingerprint that no more than so many share is telling by itself.
  private static let rare = 6
  /// Low bits of an entry that hold the article's place.
  private static let placeBits: UInt64 = 24

  init(_ sketches: [ArticleSketch]) {
    let limit = min(sketches.count, 1 << Int(Self.placeBits))
    var entries: [UInt64] = []
    entries.reserveCapacity(sketches.prefix(limit).reduce(0) { $0 + $1.fingerprints.count })
    for (place, sketch) in sketches.prefix(limit).enumerated() {
      for fingerprint in sketch.fingerprints {
        entries.append((fingerprint >> Self.placeBits) << Self.placeBits | UInt64(place))
      }
    }
    entries.sort()
    // Runs of equal fingerprints, and for each article the entries that have company.
    var runs: [Range<Int32>] = []
    var own = [[Int32]](repeating: [], count: sketches.count)
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count,
        entries[end] >> Self.placeBits == entries[start] >> Self.placeBits
      { end += 1 }
      if end - start > 1 {
        for index in (start + 1)..<end {
          own[Self.place(entries[index])].append(Int32(index))
        }
        runs.append(Int32(start)..<Int32(end))
      }
      start = end
    }
    earlier = [[Int32]](repeating: [], count: sketches.count)
    var weights = [UInt16](repeating: 0, count: sketches.count)
    var touched: [Int32] = []
    for place in sketches.indices {
      for entry in own[place] {
        let run = Self.run(of: entry, in: runs)
        let first = run.count <= Self.closeCircle ? run.lowerBound : max(run.lowerBound, entry - 2)
        let weight: UInt16 = run.count <= Self.rare ? 2 : 1
        for index in first..<entry {
          let other = Self.place(entries[Int(index)])
          if weights[other] == 0 { touched.append(Int32(other)) }
          if weights[other] < .max - 2 { weights[other] += weight }
        }
      }
      for other in touched {
        if weights[Int(other)] >= 2, Int(other) != place { earlier[place].append(other) }
        weights[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  private static func place(_ entry: UInt64) -> Int { Int(entry & (1 << placeBits - 1)) }

  /// The run that holds an entry.
  private static func run(of entry: Int32, in runs: [Range<Int32>]) -> Range<Int32> {
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound <= entry { low = middle + 1 } else { high = middle }
    }
    return runs[low]
  }
}
