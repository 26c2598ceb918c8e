import Testing

@testable import Quotes

@Suite struct TaggingChainTests {
  /// Weights in a fixed order without a pattern.
  private func noise(_ count: Int, seed: UInt64) -> [SIMD8<Float>] {
    var state = seed
    return (0..<count).map { _ in
      var row = SIMD8<Float>.zero
      for lane in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        row[lane] = Float(state >> 40) / 16_777_216 * 4 - 2
      }
      return row
    }
  }

  private func score(_ tags: [UInt8], _ emissions: [SIMD8<Float>], _ steps: [SIMD8<Float>])
    -> Float
  {
    var before = RoleTag.count
    var sum: Float = 0
    for (emission, tag) in zip(emissions, tags) {
      sum += emission[Int(tag)] + steps[before][Int(tag)]
      before = Int(tag)
    }
    return sum
  }

  @Test("The best tags are the best of all that may be", arguments: 1...6 as ClosedRange<UInt64>)
  func bestOfAll(_ seed: UInt64) {
    let emissions = noise(4, seed: seed)
    let steps = zip(TagChain.open, noise(9, seed: seed &+ 99)).map { $0 + $1 }
    var best: [UInt8] = []
    for number in 0..<4096 {
      let tags = (0..<4).map { UInt8(number >> (3 * $0) & 7) }
      if best.isEmpty || score(tags, emissions, steps) > score(best, emissions, steps) {
        best = tags
      }
    }
    #expect(TagChain(steps: steps).best(emissions) == best)
  }

  @Test("No tags for no tokens")
  func empty() {
    #expect(TagChain(steps: TagChain.open).best([]).isEmpty)
  }

  @Test("An inside tag stands behind its own kind only")
  func follows() {
    #expect(RoleTag.mayFollow(RoleTag.inSource, RoleTag.beginSource))
    #expect(!RoleTag.mayFollow(RoleTag.inSource, RoleTag.beginLate))
    #expect(!RoleTag.mayFollow(RoleTag.inEarly, RoleTag.inLate))
    #expect(!RoleTag.mayFollow(RoleTag.inLate, UInt8(RoleTag.count)))
    #expect(RoleTag.mayFollow(RoleTag.none, RoleTag.inLate))
  }

  @Test("Spans end where the next begins")
  func spans() {
    let tags: [UInt8] = [1, 2, 1, 3, 3, 0, 3, 6, 7, 6, 4, 5]
    #expect(RoleTag.spans(of: .source, in: tags[...]) == [0..<2, 2..<3])
    #expect(RoleTag.spans(of: .cue, in: tags[...]) == [3..<5, 6..<7])
    #expect(RoleTag.spans(of: .content, in: tags[...]) == [7..<9, 9..<10, 10..<12])
  }

  @Test("Rounded weights keep their shades")
  func rounding() {
    let rows = noise(64, seed: 8)
    let weights = TagWeights(rounding: rows, bits: 6, steps: TagChain.open)
    for (index, row) in rows.enumerated() {
      for lane in 0..<8 {
        let kept = Float(weights.weight(index, lane)) * weights.unit
        #expect(abs(row[lane] - kept) <= 0.3 * abs(row[lane]) + 2 * weights.unit)
      }
    }
  }
}
