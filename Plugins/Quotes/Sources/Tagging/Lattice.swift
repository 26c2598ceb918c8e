/// The paths through a chain, weighed by how likely each is (the forward-backward algorithm).
///
/// Every token's likelihoods are scaled to a sum of one, so that no chain is too long.
package struct Lattice {
  private let potentials: [SIMD8<Float>]
  private let steps: [SIMD8<Float>]
  private let forward: [SIMD8<Float>]
  private let backward: [SIMD8<Float>]

  /// Lays out what each token gives for each tag, and the weights between tags.
  package init(emissions: [SIMD8<Float>], steps: [SIMD8<Float>]) {
    let count = emissions.count
    let steps = steps.map(Self.exponential)
    // For each tag the weights of the tags before it: sums over lanes are slow.
    var stepsBack = steps
    for before in 0..<RoleTag.count {
      for tag in 0..<RoleTag.count { stepsBack[tag][before] = steps[before][tag] }
    }
    let potentials = emissions.map { Self.exponential($0 - $0.max()) }
    var forward = potentials
    var backward = potentials
    if let first = potentials.first {
      var value = Self.scaled(first * steps[RoleTag.count])
      forward[0] = value
      for token in stride(from: 1, to: count, by: 1) {
        var next = SIMD8<Float>.zero
        for tag in 0..<RoleTag.count { next += value[tag] * steps[tag] }
        value = Self.scaled(next * potentials[token])
        forward[token] = value
      }
      value = .one
      backward[count - 1] = value
      for token in stride(from: count - 2, through: 0, by: -1) {
        let ahead = value * potentials[token + 1]
        var next = SIMD8<Float>.zero
        for tag in 0..<RoleTag.count { next += ahead[tag] * stepsBack[tag] }
        value = Self.scaled(next)
        backward[token] = value
      }
    }
    self.potentials = potentials
    self.steps = steps
    self.forward = forward
    self.backward = backward
  }

  /// How likely each tag is at a token, given all others.
  @inline(__always)
  package func share(_ token: Int) -> SIMD8<Float> {
    Self.scaled(forward[token] * backward[token])
  }

  /// For each token the share of each tag, and for each pair of tags how much more often it stands in
  /// the right tags than expected.
  package func expectations(
    rightTags: [UInt8]
  ) -> (shares: [SIMD8<Float>], pairs: [SIMD8<Float>]) {
    var pairs = [SIMD8<Float>](repeating: .zero, count: RoleTag.count + 1)
    var shares: [SIMD8<Float>] = []
    shares.reserveCapacity(rightTags.count)
    for token in rightTags.indices {
      let share = share(token)
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

  @inline(__always)
  private static func scaled(_ value: SIMD8<Float>) -> SIMD8<Float> {
    value / max(value.sum(), 1e-30)
  }

  /// e to the power of each lane, to six digits; nought below about e to the -87.
  @inline(__always)
  private static func exponential(_ value: SIMD8<Float>) -> SIMD8<Float> {
    let power = (value * 1.442_695_04).clamped(
      lowerBound: SIMD8(repeating: -126), upperBound: SIMD8(repeating: 126))
    // Added to a number whose last bit counts ones, the power is rounded and stands in its low bits.
    let ones = SIMD8<Float>(repeating: 12_582_912)
    let sum = power + ones
    let rest = (power - (sum - ones)) * 0.693_147_18
    var series = rest * (1 / 720) + 1 / 120
    series = series * rest + 1 / 24
    series = series * rest + 1 / 6
    series = series * rest + 0.5
    series = series * rest + 1
    series = series * rest + 1
    let whole =
      unsafeBitCast(sum, to: SIMD8<Int32>.self) &- unsafeBitCast(ones, to: SIMD8<Int32>.self)
    let exponent = (whole &+ 127) &<< 23
    let result = series * unsafeBitCast(exponent, to: SIMD8<Float>.self)
    return result.replacing(with: 0, where: value .< -87)
  }
}
