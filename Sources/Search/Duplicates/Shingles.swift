/// Runs of words, as which two articles are compared.
///
/// A. Broder, "On the resemblance and containment of documents", 1997.
enum Shingles {
  /// How many words a shingle has.
  ///
  /// Two articles on one subject share few runs of five words; of an article with every seventh
  /// word changed, nearly half of its runs of five are left.
  static let length = 5

  /// A number that stands for the shingle that begins with a word.
  @inline(__always)
  static func hash(_ words: [UInt32], at start: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in start..<(start + length) { hash = WordHash.join(hash, UInt64(words[index])) }
    return WordHash.spread(hash)
  }

  /// How many shingles so many words have.
  static func count(_ words: Int) -> Int { max(0, words - length + 1) }
}

/// A few of an article's shingles, chosen so that shared words are never missed.
///
/// S. Schleimer and others, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
enum Fingerprints {
  /// How many shingles in a row choose the least of their hashes.
  ///
  /// Any `window + Shingles.length - 1` = 20 words in a row that stand in two articles give both a
  /// fingerprint in common.
  static let window = 16

  /// The fingerprints of an article, each once, in order of hash.
  static func of(_ words: [UInt32]) -> [UInt64] {
    let count = Shingles.count(words.count)
    guard count > 0 else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(count)
    for start in 0..<count { hashes.append(Shingles.hash(words, at: start)) }
    var chosen: [UInt64] = []
    var least = -1
    for end in min(window, count)...count {
      let start = max(0, end - window)
      if least < start {
        least = start
        for index in start..<end where hashes[index] <= hashes[least] { least = index }
        chosen.append(hashes[least])
      } else if hashes[end - 1] <= hashes[least] {
        least = end - 1
        chosen.append(hashes[least])
      }
    }
    chosen.sort()
    return chosen.enumerated().filter { $0.offset == 0 || chosen[$0.offset - 1] != $0.element }
      .map(\.element)
  }
}
