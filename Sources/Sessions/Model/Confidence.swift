/// How sure a judgement is, apart from how likely it says something to be.
public enum Confidence: String, Sendable, CaseIterable {
  case low, moderate, high

  /// Reads a confidence as typed: the word or the beginning of it; nil for any other word.
  public init?(_ word: some StringProtocol) {
    let folded = word.lowercased()
    guard !folded.isEmpty, let found = Self.allCases.first(where: { $0.rawValue.hasPrefix(folded) })
    else { return nil }
    self = found
  }
}
