/// Finds the best tags of a chain of tokens (Viterbi's algorithm).
package struct TagChain: Sendable {
  /// For each tag before, and last for the beginning, the weights of the tags behind it.
  package var steps: [SIMD8<Float>]

  /// The weight of what may not be.
  package static let never: Float = -1e9

  /// Makes a chain whose tags may follow one another with these weights.
  package init(steps: [SIMD8<Float>]) { self.steps = steps }

  /// Weights of nought where a tag may follow, and of ``never`` where it may not.
  package static var open: [SIMD8<Float>] {
    (0...RoleTag.count).map { before in
      var row = SIMD8<Float>(repeating: never)
      for tag in 0..<RoleTag.count
      where RoleTag.mayFollow(UInt8(tag), UInt8(before)) {
        row[tag] = 0
      }
      return row
    }
  }

  /// The best tags for what each token gives for each tag.
  package func best(_ emissions: [SIMD8<Float>]) -> [UInt8] {
    guard let first = emissions.first else { return [] }
    var back: [SIMD8<UInt8>] = []
    back.reserveCapacity(emissions.count)
    var score = first + steps[RoleTag.count]
    for emission in emissions.dropFirst() {
      var best = steps[0] + score[0]
      var from = SIMD8<Int32>(repeating: 0)
      for before in 1..<RoleTag.count {
        let candidate = steps[before] + score[before]
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        from.replace(with: SIMD8(repeating: Int32(before)), where: isBetter)
      }
      back.append(SIMD8<UInt8>(truncatingIfNeeded: from))
      score = best + emission
    }
    var tag = 0
    for next in 1..<RoleTag.count where score[next] > score[tag] { tag = next }
    var tags = [UInt8](repeating: UInt8(tag), count: emissions.count)
    for index in back.indices.reversed() {
      tag = Int(back[index][tag])
      tags[index] = UInt8(tag)
    }
    return tags
  }
}
