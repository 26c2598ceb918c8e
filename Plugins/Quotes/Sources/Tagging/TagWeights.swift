/// The weights of one pass: a row of eight for each value that a feature's hash can begin with.
///
/// A weight is a byte, so that a row is one number that is read at once and all rows stay close to the
/// processor. It is one of sixteen ``shades``, so that a file needs half a byte for it.
package struct TagWeights: Sendable {
  /// How many bits of a hash choose the row.
  let bits: Int
  /// What a weight of one stands for.
  let unit: Float
  let chain: TagChain
  /// For each row its eight weights, the first in the lowest byte, each with ``nought`` added.
  let rows: [UInt64]

  /// The byte that stands for a weight of nothing.
  static let nought: UInt64 = 128

  /// The weights there are, the finer the smaller.
  static let shades: [Int8] = [0, 3, 7, 13, 22, 36, 60, 100, 0, -3, -7, -13, -22, -36, -60, -100]

  /// The index of a shade.
  static func shade(of weight: Int8) -> UInt8 {
    UInt8(truncatingIfNeeded: shades.firstIndex(of: weight) ?? 0)
  }

  /// The shade nearest to a weight in units.
  private static func nearest(_ weight: Float) -> Int8 {
    let size = abs(weight)
    var best = shades[0]
    for shade in shades[1..<8] where abs(size - Float(shade)) < abs(size - Float(best)) {
      best = shade
    }
    return weight < 0 ? -best : best
  }

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
    let unit = largest / 100
    self.bits = bits
    self.unit = unit
    chain = TagChain(steps: steps)
    rows = weights.map { row in
      (0..<8).reduce(0) { $0 | Self.byte(Self.nearest(row[$1] / unit)) << UInt64(8 * $1) }
    }
  }

  /// How a weight stands in a row.
  static func byte(_ weight: Int8) -> UInt64 { UInt64(Int(nought) + Int(weight)) }

  /// A weight of a row.
  func weight(_ row: Int, _ lane: Int) -> Int8 {
    Int8(Int(rows[row] >> UInt64(8 * lane) & 0xFF) - Int(Self.nought))
  }

  init(bits: Int, unit: Float, steps: [SIMD8<Float>], rows: [UInt64]) {
    self.bits = bits
    self.unit = unit
    chain = TagChain(steps: steps)
    self.rows = rows
  }

  /// Sums the rows of one token's features, four lanes at a time in one number: that is faster than
  /// widening every row.
  ///
  /// A sum has two bytes, enough for 256 features.
  struct Sum: FeatureSink {
    private let rows: UnsafeBufferPointer<UInt64>
    private let shift: UInt32
    private var even: UInt64 = 0
    private var odd: UInt64 = 0
    private var count: Int32 = 0

    init(_ rows: UnsafeBufferPointer<UInt64>, bits: Int) {
      self.rows = rows
      shift = UInt32(32 - bits)
    }

    @inline(__always)
    mutating func take(_ hash: UInt32) {
      let row = rows[Int(hash >> shift)]
      even &+= row & 0x00FF_00FF_00FF_00FF
      odd &+= row >> 8 & 0x00FF_00FF_00FF_00FF
      count &+= 1
    }

    /// Gives the sum and starts anew.
    @inline(__always)
    mutating func finish(unit: Float) -> SIMD8<Float> {
      let base = count &* Int32(TagWeights.nought)
      func lane(_ sums: UInt64, _ number: UInt64) -> Float {
        Float(Int32(truncatingIfNeeded: sums >> (16 &* number) & 0xFFFF) &- base)
      }
      let sum = SIMD8<Float>(
        lane(even, 0), lane(odd, 0), lane(even, 1), lane(odd, 1), lane(even, 2), lane(odd, 2),
        lane(even, 3), lane(odd, 3))
      (even, odd, count) = (0, 0, 0)
      return sum * unit
    }
  }
}
