import Foundation
import Quotes

/// Learns a logistic regression by AdaGrad.
struct CheckTrainer {
  let bits: Int

  /// A candidate's features and how much of it is true.
  struct Example {
    var features: [UInt32]
    var truth: Float
  }

  func weights(learning examples: [Example], _ settings: Settings) -> CheckWeights {
    var rows = [Float](repeating: 0, count: 1 << bits)
    var squares = [Float](repeating: 1, count: 1 << bits)
    var sums = rows
    var random = Shuffling()
    var order = Array(examples.indices)
    let shift = UInt32(32 - bits)
    for epoch in 0..<settings.checkEpochs {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        var sum: Float = 0
        for hash in example.features { sum += rows[Int(hash >> shift)] }
        let pull = example.truth - 1 / (1 + expf(-sum))
        for hash in example.features {
          let row = Int(hash >> shift)
          let change = pull - settings.checkDecay * rows[row]
          squares[row] += change * change
          rows[row] += settings.checkRate * change / squares[row].squareRoot()
        }
      }
      if epoch >= settings.checkEpochs / 2 {
        for row in rows.indices { sums[row] += rows[row] }
      }
    }
    let count = Float(settings.checkEpochs - settings.checkEpochs / 2)
    return CheckWeights(rounding: sums.map { $0 / count }, bits: bits)
  }
}
