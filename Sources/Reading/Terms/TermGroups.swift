import ReadoutKit

/// Tells which of several groups of terms have a term in a text, in one pass.
public struct TermGroups: Sendable {
  private let matcher: TermMatcher
  private let groups: [Int]
  private let all: UInt64

  /// Makes a matcher of up to 64 groups; terms are those of ``TermMatcher``.
  public init(_ groups: [[String]]) {
    precondition(groups.count <= 64, "no more groups than bits")
    matcher = TermMatcher(groups.flatMap(\.self))
    self.groups = groups.enumerated().flatMap { index, terms in terms.map { _ in index } }
    all = groups.enumerated().reduce(0) { $1.element.isEmpty ? $0 : $0 | 1 << UInt64($1.offset) }
  }

  /// A bit for each group that has a term in a text: bit 0 for the first group.
  public func met(in bytes: Span<UInt8>) -> UInt64 {
    var met: UInt64 = 0
    guard all != 0 else { return 0 }
    matcher.takeHits(in: bytes) { term, _ in
      met |= 1 << UInt64(groups[term])
      return met != all
    }
    return met
  }
}
