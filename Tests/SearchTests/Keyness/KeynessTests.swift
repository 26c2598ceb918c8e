import Testing

@testable import Search

@Suite struct KeynessTests {
  /// Hits and words of a part and its reference; G² as `scipy.stats.chi2_contingency` (1.17.1) has it
  /// with `lambda_="log-likelihood"` and no correction, and the log ratio by its formula.
  private static let figures: [(counts: [Int], likelihood: Double, ratio: Double)] = [
    ([10, 1000, 5, 2000], 6.969191931932806, 2),
    ([0, 500, 30, 1000], 24.633003479662463, -4.906890595608519),
    ([120, 10000, 100, 10000], 1.8409169670080274, 0.2630344058337938),
    ([3, 100_000, 900, 2_000_000], 65.87355147389175, -3.9068905956085187),
    ([7, 7, 1, 50], 36.43447932344673, 5.643856189774724),
    ([50, 100, 50, 100], 0, 0),
    ([1, 1_000_000, 0, 3_000_000], 2.772589471796005, 2.584962500721156),
  ]

  @Test(arguments: 0..<7)
  func figuresOfAnotherLibrary(index: Int) throws {
    let figure = Self.figures[index]
    let keyness = try #require(
      Keyness(
        hits: figure.counts[0], words: figure.counts[1], referenceHits: figure.counts[2],
        referenceWords: figure.counts[3]))
    #expect(abs(keyness.logLikelihood - figure.likelihood) < 1e-7)
    #expect(abs(keyness.logRatio - figure.ratio) < 1e-12)
    #expect(keyness.isMore == (figure.ratio > 0))
  }

  @Test func impossibleCountsHaveNone() {
    #expect(Keyness(hits: 1, words: 0, referenceHits: 0, referenceWords: 5) == nil)
    #expect(Keyness(hits: 6, words: 5, referenceHits: 0, referenceWords: 5) == nil)
    #expect(Keyness(hits: -1, words: 5, referenceHits: 0, referenceWords: 5) == nil)
  }

  private static func tally(_ part: [String], against reference: [String]) -> TermTally {
    var counter = WordCounter()
    for (number, text) in part.enumerated() {
      counter.count(Array(text.utf8).span, without: [], document: number)
    }
    for (number, text) in reference.enumerated() {
      counter.count(Array(text.utf8).span, without: [], document: 100 + number, side: .reference)
    }
    return counter.tally
  }

  @Test func wordsAreCountedWithTheirDocuments() throws {
    let tally = Self.tally(["Grain, grain’s price.", "The GRAIN deal"], against: [])
    let terms = tally.mostFrequent(TermLimits())
    let first = try #require(terms.first)
    #expect(tally.terms.string(first.number) == "grain")
    #expect(first.frequency == Frequency(hits: 3, documents: 2))
    #expect(tally.words.part == 6)
    #expect(tally.mostFrequent(TermLimits(documents: 2)).count == 1)
  }

  @Test func aWordOfOneDocumentIsHeldBack() {
    let filler = String(repeating: "other words stand here all day ", count: 20)
    let part = [filler + String(repeating: "grain ", count: 30), filler]
    let both = [filler + String(repeating: "grain ", count: 15)]
    let alone = Self.tally(part, against: [filler, filler])
    #expect(alone.key(TermLimits(hits: 5, documents: 2)).terms.isEmpty)
    #expect(alone.key(TermLimits(hits: 5, documents: 1)).terms.count == 1)
    let spread = Self.tally(both + both, against: [filler, filler])
    let terms = spread.key(TermLimits(hits: 5, documents: 2)).terms
    #expect(terms.map { spread.terms.string($0.number) } == ["grain"])
  }

  @Test func directionIsThatOfThePart() {
    let filler = String(repeating: "other words stand here all day ", count: 20)
    let grain = filler + String(repeating: "grain ", count: 20)
    let steel = filler + String(repeating: "steel ", count: 20)
    let tally = Self.tally([grain, grain], against: [steel, steel])
    let terms = tally.key(TermLimits(hits: 5, documents: 2)).terms
    let more = terms.filter { $0.keyness?.isMore == true }.map { tally.terms.string($0.number) }
    let less = terms.filter { $0.keyness?.isMore == false }.map { tally.terms.string($0.number) }
    #expect(more == ["grain"])
    #expect(less == ["steel"])
  }

  @Test func countersOfSeveralCoresAddUp() {
    var whole = Self.tally(["grain steel", "grain"], against: ["coal"])
    whole.merge(Self.tally(["steel coal coal"], against: ["grain"]))
    let counts = Dictionary(
      uniqueKeysWithValues: (0..<whole.terms.count).map {
        (whole.terms.string($0), (whole.frequency($0), whole.referenceFrequency($0)))
      })
    #expect(counts["grain"]?.0 == Frequency(hits: 2, documents: 2))
    #expect(counts["grain"]?.1 == Frequency(hits: 1, documents: 1))
    #expect(counts["coal"]?.0 == Frequency(hits: 2, documents: 1))
    #expect(whole.words.part == 6)
    #expect(whole.words.reference == 2)
  }
}
