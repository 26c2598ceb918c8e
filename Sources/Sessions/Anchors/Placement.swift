import ReadoutKit

/// Where an anchor stands in a text, and how sure that is.
public struct Placement: Sendable, Equatable {
  /// How an anchor was found again.
  public enum State: String, Sendable, CaseIterable {
    /// The exact words at the same place.
    case exact
    /// The exact words at another place.
    case moved
    /// Words that differ a little, see ``Placement/score``.
    case fuzzy
    /// Several places fit about equally well; the best of them is given.
    case ambiguous
    /// Nowhere.
    case orphan
  }

  /// How it was found.
  public var state: State
  /// The bytes that it covers now; nil for an orphan.
  public var range: ByteRange?
  /// How well the place fits, from 0 to 1; 1 for ``State/exact``.
  public var score: Double

  init(_ state: State, _ range: ByteRange?, score: Double) {
    self.state = state
    self.range = range
    self.score = score
  }

  /// An anchor that stands nowhere.
  public static let orphan = Placement(.orphan, nil, score: 0)
}

extension Placement.State {
  /// The most doubtful of several states; exact where there are none.
  public static func worst(of states: some Sequence<Placement.State>) -> Placement.State {
    let order = allCases
    return states.max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
      ?? .exact
  }
}
