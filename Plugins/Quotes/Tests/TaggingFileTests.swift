import Testing

@testable import Quotes

@Suite struct TaggingFileTests {
  private let tagger: SpeechTagger

  init() {
    let rows = (0..<16).map { row in
      var weights = SIMD8<Float>.zero
      for lane in 0..<8 { weights[lane] = Float((row * 7 + lane * 5) % 23) - 11 }
      return weights
    }
    let weights = TagWeights(rounding: rows, bits: 4, steps: TagChain.open)
    tagger = SpeechTagger(
      first: weights, second: weights,
      check: CheckWeights(rounding: (0..<16).map { Float($0) - 8 }, bits: 4),
      clusters: WordClusters(
        [(77, 3), (99, 200)], ofClass: WordClass.allCases.map { $0.rawValue &+ 1 }),
      habits: .init(push: 0.25, cue: 0.5, fill: -1, check: 2))
  }

  private func read(_ bytes: [UInt8]) -> SpeechTagger? {
    bytes.withUnsafeBufferPointer { ModelFile.tagger(of: $0) }
  }

  @Test("Weights are read as they were written")
  func roundTrip() throws {
    let bytes = ModelFile.bytes(of: tagger)
    let kept = try #require(read(bytes))
    #expect(kept.first.rows == tagger.first.rows)
    #expect(kept.second.chain.steps == tagger.second.chain.steps)
    #expect(kept.check.rows == tagger.check.rows)
    #expect(kept.habits.numbers == tagger.habits.numbers)
    #expect(kept.clusters.cluster(of: 99, kind: 0) == 200)
    #expect(kept.clusters.cluster(of: 98, kind: 2) == 3)
    #expect(ModelFile.bytes(of: kept) == bytes)
  }

  @Test("Torn weights are refused")
  func torn() {
    let bytes = ModelFile.bytes(of: tagger)
    for end in 0..<bytes.count { #expect(read(Array(bytes[..<end])) == nil) }
    #expect(read(bytes + [0]) == nil)
    #expect(read([0] + bytes.dropFirst()) == nil)
  }

  @Test("The program brings its weights along")
  func shipped() {
    #expect(ModelFile.shipped != nil)
  }
}
