import Foundation
import Testing

@testable import Quotes

@Suite struct TaggingLatticeTests {
  private let emissions: [SIMD8<Float>] = [
    SIMD8(1, -2, 0.5, 3, 0, 1, -1, 2), SIMD8(0, 2, -0.5, 1, 1, -3, 2, 0),
    SIMD8(-1, 0, 1.5, 0.5, 2, 1, 0, -2),
  ]

  @Test("Shares are those of all paths, counted one by one")
  func shares() {
    let steps = TagChain.open.map { row in
      row.replacing(with: row * 0.5 + 0.25, where: row .> TagChain.never / 2)
    }
    var sums = [[Double]](repeating: .init(repeating: 0, count: 8), count: 3)
    var total = 0.0
    for number in 0..<512 {
      let tags = (0..<3).map { number >> (3 * $0) & 7 }
      var score: Float = 0
      var before = RoleTag.count
      for (token, tag) in tags.enumerated() {
        score += emissions[token][tag] + steps[before][tag]
        before = tag
      }
      let weight = exp(Double(score))
      total += weight
      for (token, tag) in tags.enumerated() { sums[token][tag] += weight }
    }
    let lattice = Lattice(emissions: emissions, steps: steps)
    for token in 0..<3 {
      for tag in 0..<8 {
        #expect(abs(Double(lattice.share(token)[tag]) - sums[token][tag] / total) < 1e-4)
      }
    }
    // A tag that may not begin has no share at the beginning.
    #expect(lattice.share(0)[Int(RoleTag.inSource)] == 0)
  }
}
