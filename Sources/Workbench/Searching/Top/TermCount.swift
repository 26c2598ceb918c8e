import ReadoutKit
import Search

/// The words, names or phrases of a part of the corpus, counted beside those of another part.
struct TermCount {
  /// What was counted.
  let tally: TermTally
  /// What the reader should know of it.
  private(set) var notes: [String] = []
  private let kind: TopCommand.Kind
  private let names: [NameCounter.Kind]
  private let nested: Set<Int>
  private let isFull: Bool
  private let functionWords = FunctionWordSet.english

  /// Counts.
  ///
  /// - Parameter isFull: Whether function words, numbers and single letters are listed too.
  init(_ kind: TopCommand.Kind, _ parts: ComparedParts, isFull: Bool, on bench: Workbench) throws {
    self.kind = kind
    self.isFull = isFull
    let sides: [(Side, [Document])] = [(.part, parts.part), (.reference, parts.reference)]
    switch kind {
    case .words:
      let counters = PooledCounters { WordCounter() }
      for (side, documents) in sides {
        try bench.count(documents, with: counters) { counter, document, bytes, leftOut in
          counter.count(bytes, without: leftOut, document: document.number, side: side)
        }
      }
      tally = Self.merged(counters.takeAll().map(\.tally))
      (names, nested) = ([], [])
    case .phrases:
      let sketches = PooledCounters { PhraseSketch() }
      for (_, documents) in sides {
        try bench.count(documents, with: sketches) { sketch, _, bytes, leftOut in
          sketch.count(bytes, without: leftOut)
        }
      }
      var sketch = PhraseSketch()
      for other in sketches.takeAll() { sketch.merge(other) }
      let whole = sketch
      let least = whole.leastHits
      let counters = PooledCounters { PhraseCounter(whole, atLeast: least) }
      for (side, documents) in sides {
        try bench.count(documents, with: counters) { counter, document, bytes, leftOut in
          counter.count(bytes, without: leftOut, document: document.number, side: side)
        }
      }
      tally = Self.merged(counters.takeAll().map(\.tally))
      (names, nested) = ([], tally.nestedPhrases())
      if least > 2 { notes.append("phrases of fewer than \(least) hits were not counted") }
    case .names:
      let counters = PooledCounters { NameCounter() }
      for (side, documents) in sides {
        try bench.countNames(documents, with: counters, side: side)
      }
      var all = NameCounter()
      for counter in counters.takeAll() { all.merge(counter) }
      all = all.withoutLoneInitials()
      tally = all.tally
      (names, nested) = (all.kinds, [])
    }
  }

  /// Whether a term belongs into the list.
  func isListed(_ number: Int) -> Bool {
    switch kind {
    case .names: return true
    case .phrases: return !nested.contains(number)
    case .words:
      if isFull { return true }
      let word = tally.terms.term(number)
      // Numbers are words that begin with a digit.
      guard let first = word.first, !(0x30...0x39).contains(first), word.count > 1 else {
        return false
      }
      return !functionWords.contains(Array(word).span)
    }
  }

  /// What a name names; nil for words and phrases.
  func kind(of number: Int) -> String? {
    names.indices.contains(number) ? names[number].rawValue : nil
  }

  private static func merged(_ tallies: [TermTally]) -> TermTally {
    var whole = tallies.first ?? TermTally()
    for tally in tallies.dropFirst() { whole.merge(tally) }
    return whole
  }
}

extension Workbench {
  /// Counts the names of documents, which are read for it.
  fileprivate func countNames(
    _ documents: [Document], with counters: PooledCounters<NameCounter>, side: Side
  ) throws {
    try count(documents, with: counters) { counter, document, bytes, leftOut in
      counter.count(document, bytes, without: leftOut, side: side)
    }
  }
}
