/// The weights that tell whether a candidate is a statement: a logistic regression.
package struct CheckWeights: Sendable {
  let bits: Int
  let unit: Float
  let rows: [Int8]

  /// Rounds weights as they were learned.
  package init(rounding weights: [Float], bits: Int) {
    let largest = weights.map(abs).max() ?? 1
    let unit = max(largest, 1e-6) / 127
    self.bits = bits
    self.unit = unit
    rows = weights.map { Int8(($0 / unit).rounded()) }
  }

  /// Weights that believe everything.
  package static let none = CheckWeights(bits: 1, unit: 0, rows: [0, 0])

  init(bits: Int, unit: Float, rows: [Int8]) {
    self.bits = bits
    self.unit = unit
    self.rows = rows
  }

  /// Sums the weights of one candidate's features.
  struct Sum: FeatureSink {
    let weights: CheckWeights
    private(set) var sum: Int32 = 0

    init(_ weights: CheckWeights) { self.weights = weights }

    @inline(__always)
    mutating func take(_ hash: UInt32) {
      sum += Int32(weights.rows[Int(hash >> UInt32(32 - weights.bits))])
    }
  }
}
