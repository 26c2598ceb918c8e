/// How well an item of evidence fits a scenario.
///
/// The scale of PARC's program for the analysis of competing hypotheses.
public enum Rating: String, Sendable, CaseIterable {
  /// Very consistent.
  case veryConsistent = "CC"
  /// Consistent.
  case consistent = "C"
  /// Neutral.
  case neutral = "N"
  /// Inconsistent.
  case inconsistent = "I"
  /// Very inconsistent.
  case veryInconsistent = "II"
  /// Not applicable.
  case notApplicable = "NA"

  /// Reads a rating as typed, in either case; nil for any other word.
  public init?(_ word: some StringProtocol) {
    self.init(rawValue: word.uppercased())
  }

  /// The letters it is written by.
  public var symbol: String { rawValue }

  /// The place on the scale from 2 (CC) to -2 (II), or nil for one that does not apply.
  public var value: Int? {
    switch self {
    case .veryConsistent: 2
    case .consistent: 1
    case .neutral: 0
    case .inconsistent: -1
    case .veryInconsistent: -2
    case .notApplicable: nil
    }
  }

  /// The points against a scenario: 1 for I, 2 for II, else 0.
  public var points: Int { max(0, -(value ?? 0)) }

  /// True where the item puts the scenario to the test: neither N nor NA.
  public var isTest: Bool { (value ?? 0) != 0 }
}
