/// The weights of one pass: a row of eight for each value that a feature's hash can begin with.
///
/// A weight is a byte, so that a row is read at once and all rows stay close to the processor.
package struct TagWeights: Sendable {
  /// How many bits of a hash choose the row.
  let bits: Int
  /// What a weight of one stands for.
  let unit: Float
  let chain: TagChain
  let rows: [SIMD8<Int8>]

  /// Rounds weights as they were learned.
  package init(rounding weights: [SIMD8<Float>], bits: Int, steps: [SIMD8<Float>]) {
    var magnitudes: [Float] = []
    for row in weights {
      for lane in 0..<8 where row[lane] != 0 { magnitudes.append(abs(row[lane])) }
    }
    magnitudes.sort()
    // A few outliers are cut, so that the others keep their shades.
    let largest =
      magnitudes.isEmpty ? 1 : magnitudes[magnitudes.count - 1 - magnitudes.count / 2000]
    let unit = largest / 127
    self.bits = bits
    self.unit = unit
    chain = TagChain(steps: steps)
    rows = weights.map { row in
      let scaled = (row / unit).rounded(.toNearestOrEven)
        .clamped(lowerBound: SIMD8(repeating: -127), upperBound: SIMD8(repeating: 127))
      return SIMD8<Int8>(truncatingIfNeeded: SIMD8<Int32>(scaled))
    }
  }

  init(bits: Int, unit: Float, steps: [SIMD8<Float>], rows: [SIMD8<Int8>]) {
    self.bits = bits
    self.unit = unit
    chain = TagChain(steps: steps)
    self.rows = rows
  }

  /// Sums the rows of one token's features.
  struct Sum: FeatureSink {
    private let rows: UnsafeBufferPointer<SIMD8<Int8>>
    private let shift: UInt32
    private var sum = SIMD8<Int16>.zero

    init(_ rows: UnsafeBufferPointer<SIMD8<Int8>>, bits: Int) {
      self.rows = rows
      shift = UInt32(32 - bits)
    }

    @inline(__always)
    mutating func take(_ hash: UInt32) {
      sum &+= SIMD8<Int16>(truncatingIfNeeded: rows[Int(hash >> shift)])
    }

    /// Gives the sum and starts anew.
    @inline(__always)
    mutating func finish(unit: Float) -> SIMD8<Float> {
      defer { sum = .zero }
      return SIMD8<Float>(sum) * unit
    }
  }
}
