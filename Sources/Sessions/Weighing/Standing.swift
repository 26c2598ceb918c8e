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

  /// Takes the standing of a session's marks.
  ///
  /// Asked for at each rating, so that it reads the marks where they lie: a matrix is made of
  /// copies.
  public init(_ state: SessionState) {
    scenarios = state.scenarios.map(\.key)
    let width = scenarios.count
    var against: [Int] = []
    against.reserveCapacity(state.marks.count * width)
    var points = [Int](repeating: 0, count: width)
    let marks = state.marks.span
    for index in marks.indices {
      let row = against.count
      for _ in 0..<width { against.append(0) }
      for (key, rating) in Mark.ratings(marks[index].ratingsByAnalyst, marks[index].analyst)
      where rating.points > 0 {
        guard let column = scenarios.firstIndex(of: key) else { continue }
        against[row + column] = rating.points
        points[column] += rating.points
      }
    }
    self.points = points
    ranking = Ranking(scenarios: scenarios, points: points)
    linchpins = Self.linchpins(points, against).map { state.marks[$0].id }
  }

  /// The items without which others come first.
  ///
  /// - Parameter against: the points against each scenario, item by item.
  private static func linchpins(_ points: [Int], _ against: [Int]) -> [Int] {
    guard let least = points.min() else { return [] }
    var left = points
    return stride(from: 0, to: against.count, by: points.count).filter { row in
      for column in left.indices { left[column] = points[column] - against[row + column] }
      // Who comes first without it: those with the fewest points left.
      guard let fewest = left.min() else { return false }
      return left.indices.contains { (left[$0] == fewest) != (points[$0] == least) }
    }.map { $0 / points.count }
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
