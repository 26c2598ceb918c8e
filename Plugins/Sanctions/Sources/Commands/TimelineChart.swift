import ReadoutKit

/// How many acts fall into each year or month, as lines with bars.
struct TimelineChart {
  /// The lines, the earliest stretch first; none where one stretch holds all.
  let lines: [String]

  private static let width = 24
  private static let most = 24
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Draws dates of four, seven or ten signs: by month where all fit, else by year.
  init(dates: [String]) {
    let months = Set(dates.filter { $0.utf8.count >= 7 }.map { String($0.prefix(7)) })
    let byMonth = months.count <= 12 && Set(dates.map { $0.prefix(4) }).count <= 2
    var counts: [String: Int] = [:]
    for date in dates { counts[String(date.prefix(byMonth ? 7 : 4)), default: 0] += 1 }
    guard counts.count > 1, counts.count <= Self.most, let highest = counts.values.max() else {
      lines = []
      return
    }
    lines =
      counts.sorted { $0.key < $1.key }.map { stretch, count in
        let name = stretch + String(repeating: " ", count: 7 - stretch.utf8.count)
        return "\(name) \(Self.bar(count, of: highest)) \(count)"
      } + [""]
  }

  /// A cell for each where they are few, else a share of the width.
  private static func bar(_ count: Int, of highest: Int) -> String {
    let cells = min(highest, width)
    let length = max(1, (count * cells * 8 + highest / 2) / highest)
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }
}
