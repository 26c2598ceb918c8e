import Foundation
import Quotes

/// Learns a linear-chain conditional random field by AdaGrad, one chain after another.
///
/// Features are hashed into rows, and those that meet in one row share it: the weights learn to live
/// with that, since they are used so. The order of the chains is shuffled the same way every time.
final class ChainTrainer {
  private let bits: Int
  private let settings: Settings
  private var rows: [SIMD8<Float>]
  /// What was learned at each weight so far, squared: the more, the smaller the next step.
  private var squares: [SIMD8<Float>]
  private var steps = TagChain.open
  private var stepSquares: [SIMD8<Float>]
  /// The sums of the weights at the ends of the last epochs.
  private var sums: [SIMD8<Float>] = []
  private var stepSums: [SIMD8<Float>] = []
  private var summed: Float = 0

  init(bits: Int, _ settings: Settings) {
    self.bits = bits
    self.settings = settings
    rows = .init(repeating: .zero, count: 1 << bits)
    squares = .init(repeating: .init(repeating: settings.start), count: 1 << bits)
    stepSquares = .init(repeating: .one, count: RoleTag.count + 1)
  }

  /// The weights as they are kept: those at the ends of the last epochs, averaged.
  var weights: TagWeights {
    guard summed > 0 else { return TagWeights(rounding: rows, bits: bits, steps: steps) }
    return TagWeights(
      rounding: sums.map { $0 / summed }, bits: bits, steps: stepSums.map { $0 / summed })
  }

  /// Goes through chains some times, in smaller steps towards the end.
  func learn(_ given: [TaggedChain], epochs: Int) {
    let chains = Self.withoutRare(given, least: settings.least)
    var random = Shuffling()
    var order = Array(chains.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &random)
      let left = epochs - 1 - epoch
      let rate = settings.rate * (left == 0 ? 0.3 : left == 1 ? 0.6 : 1)
      for index in order where !chains[index].tags.isEmpty { learn(chains[index], rate: rate) }
      if left < settings.averaged { average() }
    }
  }

  /// Leaves out features seen too rarely: they tell little and spoil the rows that they share.
  private static func withoutRare(_ chains: [TaggedChain], least: Int) -> [TaggedChain] {
    guard least > 1 else { return chains }
    let shift: UInt32 = 8
    var seen = [UInt8](repeating: 0, count: 1 << (32 - Int(shift)))
    for chain in chains {
      for hash in chain.features where seen[Int(hash >> shift)] < UInt8.max {
        seen[Int(hash >> shift)] += 1
      }
    }
    return chains.map { chain in
      var chain = chain
      for index in chain.features.indices
      where seen[Int(chain.features[index] >> shift)] < UInt8(clamping: least) {
        chain.features[index] = 0
      }
      return chain
    }
  }

  private func average() {
    sums = summed == 0 ? rows : zip(sums, rows).map { $0 + $1 }
    stepSums = summed == 0 ? steps : zip(stepSums, steps).map { $0 + $1 }
    summed += 1
  }

  private func learn(_ chain: TaggedChain, rate: Float) {
    let width = chain.width
    let shift = UInt32(32 - bits)
    let lattice = Lattice(emissions: emissions(chain), steps: steps)
    let (shares, pairs) = lattice.expectations(rightTags: chain.tags)
    let decay = settings.decay
    chain.features.withUnsafeBufferPointer { features in
      rows.withUnsafeMutableBufferPointer { rows in
        squares.withUnsafeMutableBufferPointer { squares in
          for token in chain.tags.indices {
            var pull = SIMD8<Float>.zero - shares[token]
            pull[Int(chain.tags[token])] += 1
            // There is little to learn where the weights are sure and right.
            if pull.max() < 1e-4, pull.min() > -1e-4 { continue }
            for index in (token * width)..<((token + 1) * width) {
              if features[index] == 0 { continue }
              let row = Int(features[index] >> shift)
              let change = pull - rows[row] * decay
              let sum = squares[row] + change * change
              squares[row] = sum
              rows[row] += rate * change / sum.squareRoot()
            }
          }
        }
      }
    }
    for tag in steps.indices {
      let sum = stepSquares[tag] + pairs[tag] * pairs[tag]
      stepSquares[tag] = sum
      let change = rate * pairs[tag] / sum.squareRoot()
      let mayStand = steps[tag] .> TagChain.never / 2
      steps[tag].replace(with: steps[tag] + change, where: mayStand)
    }
  }

  private func emissions(_ chain: TaggedChain) -> [SIMD8<Float>] {
    let width = chain.width
    let shift = UInt32(32 - bits)
    return chain.tags.indices.map { token in
      var sum = SIMD8<Float>.zero
      for index in (token * width)..<((token + 1) * width) where chain.features[index] != 0 {
        sum += rows[Int(chain.features[index] >> shift)]
      }
      for tag in 0..<RoleTag.count where chain.allowed[token] & (1 << UInt8(tag)) == 0 {
        sum[tag] = TagChain.never
      }
      return sum
    }
  }
}

/// Shuffles the same way every time (SplitMix64).
struct Shuffling: RandomNumberGenerator {
  private var state: UInt64 = 17

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
