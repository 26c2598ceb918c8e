import Foundation
import Quotes

/// The paths through a chain, weighed by how likely each is (the forward-backward algorithm).
///
/// Every token's likelihoods are scaled to a sum of one, so that no chain is too long.
struct Lattice {
  private let potentials: [SIMD8<Float>]
  private let steps: [SIMD8<Float>]
  private let forward: [SIMD8<Float>]
  private let backward: [SIMD8<Float>]

  /// Lays out what each token gives for each tag, and the weights between tags.
  init(emissions: [SIMD8<Float>], steps: [SIMD8<Float>]) {
    let count = emissions.count
    let steps = steps.map(Self.exponential)
    let potentials = emissions.map { Self.exponential($0 - $0.max()) }
    var forward = potentials
    var backward = potentials
    if let first = potentials.first {
      var value = Self.scaled(first * steps[RoleTag.count])
      forward[0] = value
      for token in 1..<max(1, count) {
        var next = SIMD8<Float>.zero
        for tag in 0..<RoleTag.count { next += value[tag] * steps[tag] }
        value = Self.scaled(next * potentials[token])
        forward[token] = value
      }
      value = .one
      backward[count - 1] = value
      for token in (0..<(count - 1)).reversed() {
        let ahead = value * potentials[token + 1]
        var next = SIMD8<Float>.zero
        for tag in 0..<RoleTag.count { next[tag] = (steps[tag] * ahead).sum() }
        value = Self.scaled(next)
        backward[token] = value
      }
    }
    self.potentials = potentials
    self.steps = steps
    self.forward = forward
    self.backward = backward
  }

  /// For each token the share of each tag, and for each pair of tags how much more often it stands in
  /// the right tags than expected.
  func expectations(
    rightTags: [UInt8]
  ) -> (shares: [SIMD8<Float>], pairs: [SIMD8<Float>]) {
    var pairs = [SIMD8<Float>](repeating: .zero, count: RoleTag.count + 1)
    var shares: [SIMD8<Float>] = []
    shares.reserveCapacity(rightTags.count)
    for token in rightTags.indices {
      let share = Self.scaled(forward[token] * backward[token])
      shares.append(share)
      guard token > 0 else {
        pairs[RoleTag.count] -= share
        pairs[RoleTag.count][Int(rightTags[token])] += 1
        continue
      }
      let ahead = backward[token] * potentials[token]
      var total: Float = 0
      for tag in 0..<RoleTag.count {
        total += forward[token - 1][tag] * (steps[tag] * ahead).sum()
      }
      let scale = 1 / max(total, 1e-30)
      for tag in 0..<RoleTag.count {
        pairs[tag] -= forward[token - 1][tag] * scale * (steps[tag] * ahead)
      }
      pairs[Int(rightTags[token - 1])][Int(rightTags[token])] += 1
    }
    return (shares, pairs)
  }

  private static func scaled(_ value: SIMD8<Float>) -> SIMD8<Float> {
    value / max(value.sum(), 1e-30)
  }

  private static func exponential(_ value: SIMD8<Float>) -> SIMD8<Float> {
    var result = SIMD8<Float>.zero
    for lane in 0..<RoleTag.count { result[lane] = expf(value[lane]) }
    return result
  }
}
