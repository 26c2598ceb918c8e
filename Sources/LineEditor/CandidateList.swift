/// Candidates laid out for the terminal: `name  summary`, in columns that line up.
struct CandidateList {
  /// More than this would push the line that is being written off the screen.
  static let limit = 40

  var candidates: [Completion]
  var columns: Int

  var text: String {
    let shown = candidates.prefix(Self.limit)
    let rows = shown.contains { !$0.summary.isEmpty } ? described(shown) : grid(shown)
    let hidden = candidates.count - shown.count
    return (hidden > 0 ? rows + ["… \(hidden) more"] : rows).joined(separator: "\n")
  }

  private func described(_ shown: ArraySlice<Completion>) -> [String] {
    // One long name must not push every summary off the screen.
    let widest = shown.map { DisplayWidth.of(Self.plain($0.text)) }.max() ?? 0
    let nameColumn = min(widest, max(8, columns / 2))
    return shown.map { candidate in
      let name = Self.plain(candidate.text)
      guard !candidate.summary.isEmpty else { return DisplayWidth.clipped(name, to: columns - 1) }
      let row = DisplayWidth.padded(name, to: nameColumn) + "  " + Self.plain(candidate.summary)
      return DisplayWidth.clipped(row, to: columns - 1)
    }
  }

  /// Without summaries, several candidates to a row, read down the columns.
  private func grid(_ shown: ArraySlice<Completion>) -> [String] {
    let names = shown.map { DisplayWidth.clipped(Self.plain($0.text), to: columns - 1) }
    let cell = (names.map(DisplayWidth.of).max() ?? 0) + 2
    let perRow = max(1, (columns + 1) / cell)
    let rowCount = (names.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: names.count, by: rowCount).map { names[$0] }
      return cells.dropLast().map { DisplayWidth.padded($0, to: cell) }.joined()
        + (cells.last ?? "")
    }
  }

  /// Names come from news text too, which may hold what a terminal takes for orders.
  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether this is a C0 or C1 control, or DEL.
  var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }
}
