/// A bar of a chart in a terminal's cells.
public enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar as long as a count's share of the largest one; the least sign for a count that is not 0.
  public static func drawn(
    _ count: Int, of most: Int, width: Int, isASCII: Bool = false
  ) -> String {
    guard count > 0, most > 0 else { return "" }
    // A few are told one by one: a cell each.
    let cells = most <= width ? most : width
    let length = max(1, (count * cells * 8 + most / 2) / most)
    if isASCII { return String(repeating: "#", count: max(1, (length + 4) / 8)) }
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }
}
