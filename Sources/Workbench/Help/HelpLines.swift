/// Lines of help: paragraphs, and lists of terms with what they mean, in so many columns.
struct HelpLines {
  /// How wide a line may be.
  let columns: Int
  /// The lines so far.
  private(set) var lines: [String] = []

  init(columns: Int) { self.columns = max(columns, 40) }

  /// Adds lines as they are.
  mutating func add(_ line: String) { lines.append(line) }

  /// Adds an empty line and a heading.
  mutating func add(heading: String) {
    lines.append("")
    add(paragraph: heading)
  }

  /// Adds a paragraph, broken at spaces.
  mutating func add(paragraph: String, indent: Int = 0) {
    for line in Self.wrap(paragraph, to: columns - indent) {
      lines.append(String(repeating: " ", count: indent) + line)
    }
  }

  /// Adds terms with what they mean beside them, or below them where a term is long.
  mutating func add(_ terms: [(term: String, meaning: String)]) {
    let widest = terms.map { Self.width($0.term) }.filter { $0 <= columns * 2 / 5 }.max() ?? 0
    let indent = widest + 4
    for (term, meaning) in terms {
      let parts = Self.wrap(meaning, to: columns - indent)
      let width = Self.width(term)
      if width <= widest {
        let gap = String(repeating: " ", count: widest - width + 2)
        lines.append(("  " + term + gap + (parts.first ?? "")).trimmingEnd)
        for part in parts.dropFirst() { lines.append(String(repeating: " ", count: indent) + part) }
      } else {
        add(paragraph: term, indent: 2)
        for part in Self.wrap(meaning, to: columns - 6) { lines.append("      " + part) }
      }
    }
  }

  /// Our own words take one column a sign.
  private static func width(_ text: String) -> Int { text.unicodeScalars.count }

  private static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, width(line) + 1 + width(String(word)) > columns {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
