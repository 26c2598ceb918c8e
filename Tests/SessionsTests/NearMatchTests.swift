import Testing

@testable import Sessions

@Suite struct NearMatchTests {
  @Test func `a missing, a changed and an added letter cost one each`() {
    for text in ["the old harour wall", "the old harbeur wall", "the old harbbour wall"] {
      let matches = NearMatch.matches(
        of: scalars("old harbour"), in: scalars(text), window: 0..<scalars(text).count, errors: 3)
      #expect(matches.first?.errors == 1)
      #expect(matches.first?.start == 4)
      #expect(matches.count == 1)
    }
  }

  @Test func `nothing beyond the limit is found`() {
    #expect(
      NearMatch.matches(of: scalars("harbour"), in: scalars("mountain"), window: 0..<8, errors: 3)
        == [])
    #expect(NearMatch.matches(of: [], in: scalars("mountain"), window: 0..<8, errors: 3) == [])
  }

  /// Every stretch of a short text compared with the words, the plain way.
  @Test(arguments: 0..<40)
  func `the best match is the best of all stretches`(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func letters(_ count: Int) -> [UInt32] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt32(state >> 33) % 3
      }
    }
    let (words, text) = (letters(5), letters(14))
    var least = words.count
    for start in 0...text.count {
      for end in start...text.count {
        least = min(least, distance(words, Array(text[start..<end])))
      }
    }
    let best = NearMatch.matches(of: words, in: text, window: 0..<text.count, errors: 5).first
    #expect(best?.errors == least)
    if let best { #expect(distance(words, Array(text[best.start..<best.end])) == least) }
  }

  private func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    guard let first = one.first else { return other.count }
    guard let second = other.first else { return one.count }
    let (restOfOne, restOfOther) = (Array(one.dropFirst()), Array(other.dropFirst()))
    if first == second { return distance(restOfOne, restOfOther) }
    return 1
      + min(
        distance(restOfOne, restOfOther), distance(restOfOne, other), distance(one, restOfOther))
  }
}
