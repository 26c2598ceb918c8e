/// Which articles have enough fingerprints in common to be compared word by word.
///
/// The time grows with the fingerprints and not with the pairs of articles: of articles that share the
/// same fingerprints one stands for all, and a fingerprint that very many share links each of them to
/// its neighbours alone.
struct CandidatePairs: Sendable {
  /// For each article, by its place among the sketches, the earlier articles to compare it with.
  private(set) var earlier: [[Int32]]
  /// For each article that shares all its shared fingerprints with an earlier one, that one; else -1.
  private(set) var models: [Int32]

  /// Up to so many articles that share a fingerprint are all paired with each other.
  private static let closeCircle = 16
  /// A fingerprint that no more than so many share is telling by itself.
  private static let rare = 6

  init(_ sketches: [ArticleSketch]) {
    var entries = FingerprintEntries(sketches)
    models = Self.models(entries, sketches)
    let models = models
    entries.removeAll { models[$0] >= 0 }
    earlier = [[Int32]](repeating: [], count: sketches.count)
    // For each article, the entries that have company, each with the first to pair it with.
    var own = [[(first: Int32, entry: Int32, weight: UInt16)]](repeating: [], count: sketches.count)
    entries.forEachShared { run in
      for entry in run.dropFirst() {
        let first = run.count <= Self.closeCircle ? run.lowerBound : max(run.lowerBound, entry - 2)
        own[entries.place(entry)].append(
          (Int32(first), Int32(entry), run.count <= Self.rare ? 2 : 1))
      }
    }
    var weights = [UInt16](repeating: 0, count: sketches.count)
    var touched: [Int] = []
    for place in sketches.indices {
      for shared in own[place] {
        for entry in shared.first..<shared.entry {
          let other = entries.place(Int(entry))
          if weights[other] == 0 { touched.append(other) }
          if weights[other] < .max - 2 { weights[other] += shared.weight }
        }
      }
      for other in touched {
        if weights[other] >= 2 { earlier[place].append(Int32(other)) }
        weights[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Finds articles of which one can stand for all: their shared fingerprints are the same, and are
  /// most of what they have.
  private static func models(
    _ entries: FingerprintEntries, _ sketches: [ArticleSketch]
  ) -> [Int32] {
    var hashes = [UInt64](repeating: 0, count: sketches.count)
    var counts = [Int32](repeating: 0, count: sketches.count)
    entries.forEachShared { run in
      for entry in run {
        let place = entries.place(entry)
        hashes[place] = WordHash.join(hashes[place], WordHash.spread(UInt64(run.lowerBound)))
        counts[place] += 1
      }
    }
    var models = [Int32](repeating: -1, count: sketches.count)
    var firsts: [UInt64: Int32] = [:]
    for (place, sketch) in sketches.enumerated()
    where Int(counts[place]) * 4 >= sketch.fingerprints.count * 3 && counts[place] > 1 {
      if let first = firsts[hashes[place]] {
        models[place] = first
      } else {
        firsts[hashes[place]] = Int32(place)
      }
    }
    return models
  }
}

/// The fingerprints of all articles in order, each with the place of its article.
private struct FingerprintEntries {
  /// A fingerprint in the high bits, a place in the low ones: sorted as plain numbers.
  private var entries: [UInt64]

  /// Low bits that hold the place.
  private static let placeBits: UInt64 = 24

  init(_ sketches: [ArticleSketch]) {
    // More articles than places: those past the last one are compared with none.
    let sketches = sketches.prefix(1 << Int(Self.placeBits))
    entries = []
    entries.reserveCapacity(sketches.reduce(0) { $0 + $1.fingerprints.count })
    for (place, sketch) in sketches.enumerated() {
      for fingerprint in sketch.fingerprints {
        entries.append((fingerprint >> Self.placeBits) << Self.placeBits | UInt64(place))
      }
    }
    entries.sort()
  }

  /// The place of an entry's article.
  func place(_ entry: Int) -> Int { Int(entries[entry] & (1 << Self.placeBits - 1)) }

  /// Calls `body` with the entries of every fingerprint that two or more articles have.
  func forEachShared(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < entries.count {
      let fingerprint = entries[start] >> Self.placeBits
      var end = start + 1
      while end < entries.count, entries[end] >> Self.placeBits == fingerprint { end += 1 }
      if end - start > 1 { body(start..<end) }
      start = end
    }
  }

  /// Takes out the entries of some articles.
  mutating func removeAll(where isOut: (Int) -> Bool) {
    entries.removeAll { isOut(Int($0 & (1 << Self.placeBits - 1))) }
  }
}
