/// Dates as they stand in a narrow column.
enum SaidDay {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Jun 15` of `2022-06-15`, `Jun` of `2022-06`; with the year in front where it is asked for.
  static func short(_ date: String, withYear: Bool) -> String {
    let parts = date.split(separator: "-").map(String.init)
    guard parts.count > 1, let month = Int(parts[1]), months.indices.contains(month - 1) else {
      return date
    }
    let day = parts.count > 2 ? Int(parts[2]).map { " \($0)" } ?? "" : ""
    return (withYear ? "\(parts[0]) " : "") + months[month - 1] + day
  }
}
