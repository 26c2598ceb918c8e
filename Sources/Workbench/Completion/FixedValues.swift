import ReadoutKit
import Sessions

extension CompletionKind {
  /// How well evidence fits a scenario.
  static var ratings: CompletionKind { .list(Rating.allCases.map(\.symbol)) }
  /// How sure something is.
  static var confidences: CompletionKind { .list(Confidence.allCases.map(\.rawValue)) }
  /// How much something matters.
  static var weights: CompletionKind { .list(Weight.allCases.reversed().map(\.rawValue)) }
}
