import Foundation

/// How much more, or less, often a term stands in one part of a corpus than in another.
public struct Keyness: Sendable, Equatable {
  /// How sure it is that there is a difference: the log-likelihood ratio G².
  ///
  /// Over all four cells of the table of term or other word against part or reference: T. Dunning,
  /// "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19,
  /// 1993.
  public let logLikelihood: Double
  /// How large the difference is: the binary logarithm of the ratio of the relative frequencies.
  ///
  /// 1 for twice as often in the part, -1 for half as often (A. Hardie, "Log Ratio: an informal
  /// introduction", 2014). A term that is missing on one side counts as half a hit there.
  public let logRatio: Double

  /// The least G² that chance alone reaches once in 10,000 times: χ² with one degree of freedom.
  public static let significant = 15.136705

  /// Compares a term of `hits` among `words` with `referenceHits` among `referenceWords`; nil where a
  /// side holds no words.
  public init?(hits: Int, words: Int, referenceHits: Int, referenceWords: Int) {
    guard words > 0, referenceWords > 0, hits >= 0, referenceHits >= 0, hits <= words,
      referenceHits <= referenceWords
    else { return nil }
    let total = Double(words) + Double(referenceWords)
    let termShare = (Double(hits) + Double(referenceHits)) / total
    var sum = 0.0
    for (hits, words) in [(hits, words), (referenceHits, referenceWords)] {
      let (hits, words) = (Double(hits), Double(words))
      sum += Self.term(hits, expected: words * termShare)
      sum += Self.term(words - hits, expected: words * (1 - termShare))
    }
    // Equal shares give a sum that may lie a rounding error below zero.
    logLikelihood = max(0, 2 * sum)
    let share = (hits == 0 ? 0.5 : Double(hits)) / Double(words)
    let reference = (referenceHits == 0 ? 0.5 : Double(referenceHits)) / Double(referenceWords)
    logRatio = log2(share / reference)
  }

  /// True where the term stands more often in the part.
  public var isMore: Bool { logRatio > 0 }

  private static func term(_ observed: Double, expected: Double) -> Double {
    observed > 0 && expected > 0 ? observed * log(observed / expected) : 0
  }
}
