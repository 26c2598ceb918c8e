import ReadoutKit

/// Counts phrases in two passes, in memory that does not grow with the corpus.
///
/// A corpus holds far more different phrases than fit into memory, and nearly all of them stand in it
/// once. The first pass, ``PhraseSketch``, counts hashes in a table of fixed size: what it says of a
/// phrase is never too little. The second counts only phrases that may be frequent enough, word by
/// word: what it says is exact.
public struct PhraseCounter: Sendable {
  /// What was counted.
  public private(set) var tally = TermTally()
  private let sketch: PhraseSketch
  private let atLeast: Int
  private var scanner = PhraseScanner()

  /// Makes a counter for the phrases that may stand at least so often, by a sketch of the corpus.
  public init(_ sketch: PhraseSketch, atLeast: Int) {
    self.sketch = sketch
    self.atLeast = atLeast
  }

  /// Counts the phrases of a document outside some stretches.
  public mutating func count(
    _ bytes: Span<UInt8>, without excluded: [ByteRange], document: Int, side: Side = .part
  ) {
    var scanner = scanner
    let words = scanner.forEachPhrase(in: bytes, without: excluded) { hash, phrase in
      guard sketch.count(of: hash) >= atLeast else { return }
      tally.add(phrase, hash: hash, document: document, side: side)
    }
    tally.addWords(words, side: side)
  }
}

/// How often phrases stand in a corpus, at most: hashes counted in a table of fixed size.
public struct PhraseSketch: Sendable {
  /// How many phrases the second pass may have to keep.
  private static let room = 1 << 18
  private var counts = [UInt32](repeating: 0, count: 1 << 22)
  private var scanner = PhraseScanner()

  /// Makes a sketch of no corpus.
  public init() {}

  /// Counts the phrases of a document outside some stretches.
  public mutating func count(_ bytes: Span<UInt8>, without excluded: [ByteRange]) {
    var scanner = scanner
    _ = scanner.forEachPhrase(in: bytes, without: excluded) { hash, _ in
      counts[Self.place(hash)] &+= 1
    }
  }

  /// Adds what was counted over other documents.
  public mutating func merge(_ other: PhraseSketch) {
    for place in counts.indices { counts[place] &+= other.counts[place] }
  }

  /// The least number of hits, two or more, for which the phrases fit into the second pass.
  public var leastHits: Int {
    var places = [Int](repeating: 0, count: 1 << 16)
    for count in counts where count > 1 { places[min(Int(count), places.count - 1)] += 1 }
    var kept = 0
    for count in stride(from: places.count - 1, through: 2, by: -1) {
      kept += places[count]
      if kept > Self.room { return count + 1 }
    }
    return 2
  }

  /// How often a phrase stands in the corpus, at most.
  func count(of hash: UInt64) -> Int { Int(counts[Self.place(hash)]) }

  private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: WordHash.spread(hash) & (1 << 22 - 1))
  }
}

extension TermTally {
  /// The phrases that say no more than a longer one: those that stand nowhere but within it.
  public func nestedPhrases() -> Set<Int> {
    var nested: Set<Int> = []
    for number in 0..<terms.count {
      let phrase = Array(terms.term(number))
      let hits = frequency(number).hits + referenceFrequency(number).hits
      for inner in Self.innerPhrases(of: phrase) {
        let slice = Array(phrase[inner])
        guard let shorter = terms.existingNumber(of: slice.span, hash: Self.phraseHash(slice))
        else { continue }
        let found = frequency(shorter).hits + referenceFrequency(shorter).hits
        if found == hits { nested.insert(shorter) }
      }
    }
    return nested
  }

  /// Where shorter runs of two or more words lie in a phrase.
  private static func innerPhrases(of phrase: [UInt8]) -> [Range<Int>] {
    let starts = starts(of: phrase)
    var ranges: [Range<Int>] = []
    for first in starts.indices {
      for last in starts.indices where last > first && last - first + 1 < starts.count {
        let end = last + 1 < starts.count ? starts[last + 1] : phrase.count
        let hasSpace = end < phrase.count && phrase[end - 1] == UInt8(ascii: " ")
        ranges.append(starts[first]..<(hasSpace ? end - 1 : end))
      }
    }
    return ranges
  }

  /// Where the words of a phrase begin; a possessive ending is one of them, without a space.
  private static func starts(of phrase: [UInt8]) -> [Int] {
    var starts = phrase.isEmpty ? [] : [0]
    for index in phrase.indices.dropFirst() {
      let isEnding =
        phrase[index] == UInt8(ascii: "'") && index + 1 < phrase.count
        && phrase[index + 1] == UInt8(ascii: "s")
        && (index + 2 == phrase.count || phrase[index + 2] == UInt8(ascii: " "))
      if phrase[index - 1] == UInt8(ascii: " ") || isEnding { starts.append(index) }
    }
    return starts
  }

  /// The hash of a phrase, as the scan over the text makes it.
  private static func phraseHash(_ phrase: [UInt8]) -> UInt64 {
    let starts = starts(of: phrase)
    var hash: UInt64 = 0
    for (index, start) in starts.enumerated() {
      var end = index + 1 < starts.count ? starts[index + 1] : phrase.count
      if end > start, phrase[end - 1] == UInt8(ascii: " ") { end -= 1 }
      let word = WordHash.of(Array(phrase[start..<end]).span)
      hash = index == 0 ? word : WordHash.join(hash, word)
    }
    return hash
  }
}
