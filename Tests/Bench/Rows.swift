/// Lines of figures under headings, as they are printed: Markdown tables, so that the README takes
/// them as they are.
struct Rows {
  private let header: [String]
  private var lines: [[String]] = []

  init(_ header: String...) { self.header = header }

  mutating func add(_ cells: String...) { lines.append(cells) }

  func show(_ title: String) {
    print("\n\(title)\n")
    print("| " + header.joined(separator: " | ") + " |")
    print("|" + header.map { _ in " --- |" }.joined())
    for line in lines { print("| " + line.joined(separator: " | ") + " |") }
  }
}

/// A time in milliseconds as it is read: `3.9 ms`, `1.25 s`; `–` for none.
func duration(_ milliseconds: Double?) -> String {
  guard let milliseconds else { return "–" }
  return milliseconds < 1000
    ? "\(rounded(milliseconds, 1)) ms" : "\(rounded(milliseconds / 1000, 2)) s"
}

/// How many times as long, or as fast, one is as another: `0.62 ×`; `–` where one is missing.
func ratio(_ one: Double?, to other: Double?) -> String {
  guard let one, let other, other > 0 else { return "–" }
  return "\(rounded(one / other, 2)) ×"
}

/// A number with so many digits behind the point, and no more than it needs.
func rounded(_ number: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let value = (number * scale).rounded() / scale
  return value == value.rounded() ? "\(Int(value))" : "\(value)"
}

/// The middle one of some numbers, or nil where there are none.
func median(_ numbers: [Double]) -> Double? {
  numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
}
