import LineEditor

/// The candidates for a word, laid out for the terminal: `name  summary`, in columns that line up.
struct CandidateList {
  /// More than this would push the line that is being written off the screen.
  static let limit = 40

  var candidates: [Completion]
  /// How many there are besides.
  var more = 0
  var columns: Int

  var text: String {
    let shown = candidates.prefix(Self.limit).map {
      Completion(SafeText.oneLine($0.text), summary: SafeText.oneLine($0.summary))
    }
    let rows = shown.contains { !$0.summary.isEmpty } ? described(shown) : grid(shown)
    let hidden = candidates.count - shown.count + more
    return (hidden > 0 ? rows + ["… \(hidden) more"] : rows).joined(separator: "\n")
  }

  private func described(_ shown: [Completion]) -> [String] {
    // One long name must not push every summary off the screen.
    let widest = shown.map { Width.of($0.text) }.max() ?? 0
    let nameColumn = min(widest, max(8, columns / 2))
    return shown.map { candidate in
      let name = candidate.text
      let row =
        candidate.summary.isEmpty ? name : padded(name, to: nameColumn) + "  " + candidate.summary
      return Width.cut(row, to: columns - 1)
    }
  }

  /// Without summaries, several candidates to a row, read down the columns.
  private func grid(_ shown: [Completion]) -> [String] {
    let names = shown.map { Width.cut($0.text, to: columns - 1) }
    let cell = (names.map { Width.of($0) }.max() ?? 0) + 2
    let perRow = max(1, (columns + 1) / cell)
    let rowCount = (names.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: names.count, by: rowCount).map { names[$0] }
      return cells.dropLast().map { padded($0, to: cell) }.joined() + (cells.last ?? "")
    }
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - Width.of(text)))
  }
}
