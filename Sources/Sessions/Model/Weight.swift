/// How much an item counts: its relevance, or the credibility that its grade gives it.
public enum Weight: String, Sendable, CaseIterable, Comparable {
  case low, medium, high

  /// Reads a weight as typed: the word or the beginning of it; nil for any other word.
  public init?(_ word: some StringProtocol) {
    let folded = word.lowercased()
    guard !folded.isEmpty, let found = Self.allCases.first(where: { $0.rawValue.hasPrefix(folded) })
    else { return nil }
    self = found
  }

  /// PARC's factor: 1/√2 for low, 1 for medium, √2 for high.
  public var factor: Double {
    switch self {
    case .low: 0.5.squareRoot()
    case .medium: 1
    case .high: 2.0.squareRoot()
    }
  }

  /// The letter in a matrix: L, M or H.
  public var symbol: String { rawValue.prefix(1).uppercased() }

  /// Orders from low to high.
  public static func < (left: Weight, right: Weight) -> Bool { left.factor < right.factor }
}
