/// How the scenarios stand before and after a rating, and what that has changed.
public struct Standing: Sendable, Equatable {
  /// The scenarios' keys.
  public let scenarios: [String]
  /// The points against each.
  public let points: [Int]
  /// The order that they make.
  public let ranking: Ranking
  /// The ids of single items without which another scenario would come first.
  public let linchpins: [String]

  /// Takes the standing of a matrix.
  public init(_ matrix: Matrix) {
    scenarios = matrix.scenarios
    points = matrix.points
    ranking = Ranking(scenarios: matrix.scenarios, points: points)
    let all = points
    let first = ranking.first
    linchpins = matrix.items.filter { item in
      var left = all
      for (column, rating) in item.ratings.prefix(left.count).enumerated() {
        left[column] -= rating?.points ?? 0
      }
      guard left != all else { return false }
      return Ranking(scenarios: matrix.scenarios, points: left).first != first
    }.map(\.id)
  }

  /// What is otherwise than before, in one line: `broker 8 → 10; the order stays`.
  public func change(since before: Standing) -> String {
    guard scenarios == before.scenarios, !scenarios.isEmpty else { return "" }
    var parts: [String] = []
    let moved = scenarios.indices.filter { points[$0] != before.points[$0] }
      .map { "\(scenarios[$0]) \(before.points[$0]) → \(points[$0])" }
    parts.append(moved.isEmpty ? "no points change" : moved.joined(separator: ", "))
    parts.append(ranking.change(since: before.ranking) ?? "the order stays")
    let new = linchpins.filter { !before.linchpins.contains($0) }
    let gone = before.linchpins.filter { !linchpins.contains($0) }
    if !new.isEmpty { parts.append("the first place hangs on \(Self.few(new)) now") }
    if !gone.isEmpty { parts.append("no longer on \(Self.few(gone))") }
    return parts.joined(separator: "; ")
  }

  private static func few(_ ids: [String]) -> String {
    ids.prefix(4).joined(separator: ", ") + (ids.count > 4 ? " …" : "")
  }
}
