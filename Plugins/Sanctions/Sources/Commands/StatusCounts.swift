import ReadoutKit

/// How many mentions there are of each status.
struct StatusCounts {
  private var counts: [Status: Int] = [:]

  init(_ found: [DatedFindings.Entry] = []) { for one in found { add(one.finding) } }

  mutating func add(_ finding: Finding) {
    guard let status = finding.text("status").flatMap(Status.init(rawValue:)) else { return }
    counts[status, default: 0] += 1
  }

  /// `imposed 3, eased 1`, in the order of the statuses.
  var words: String {
    Status.allCases.compactMap { status in counts[status].map { "\(status.rawValue) \($0)" } }
      .joined(separator: ", ")
  }

  /// The same for scripts.
  var value: Value {
    .object(
      Record(
        Status.allCases.compactMap { status in
          counts[status].map { (name: status.rawValue, value: .number($0)) }
        }))
  }
}
