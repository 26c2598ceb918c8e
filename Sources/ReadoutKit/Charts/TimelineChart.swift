/// How many acts fall into each year or month, as lines with bars.
public struct TimelineChart: Sendable {
  /// The lines, the earliest stretch first; none where one stretch holds all.
  public let lines: [String]

  private static let width = 24
  private static let most = 24

  /// Draws dates of four, seven or ten signs: by month where all fit, else by year.
  public init(dates: [String]) {
    let months = Set(dates.filter { $0.utf8.count >= 7 }.map { String($0.prefix(7)) })
    let byMonth =
      dates.allSatisfy { $0.utf8.count >= 7 } && months.count <= 12
      && Set(dates.map { $0.prefix(4) }).count <= 2
    var counts: [String: Int] = [:]
    for date in dates { counts[String(date.prefix(byMonth ? 7 : 4)), default: 0] += 1 }
    guard counts.count > 1, counts.count <= Self.most, let highest = counts.values.max() else {
      lines = []
      return
    }
    lines =
      counts.sorted { $0.key < $1.key }.map { stretch, count in
        let name = stretch + String(repeating: " ", count: 7 - stretch.utf8.count)
        return "\(name) \(Bar.drawn(count, of: highest, width: Self.width)) \(count)"
      } + [""]
  }
}
