import LineEditor

/// The candidates for a word, laid out for the terminal: `name  summary`, in columns that line up.
struct CandidateList {
  /// The candidates, without those that stood on earlier screens.
  var candidates: ArraySlice<Completion>
  /// How many fit besides that were not even given.
  var more = 0
  /// The size of the room that there is.
  var columns: Int
  var rows: Int

  /// As many as there is room for; the last row then counts the others.
  var drawn: CandidateRows {
    let most = candidates.prefix(rows * 40).map(Self.shown)
    guard most.contains(where: { !$0.summary.isEmpty }) else { return inGrid(most) }
    let fitting = candidates.count + min(more, 1) > rows ? most.prefix(rows - 1) : most[...]
    return counted(described(Array(fitting)), count: fitting.count)
  }

  private func counted(_ drawn: [String], count: Int) -> CandidateRows {
    let hidden = candidates.count - count + more
    let word = "… \(hidden) more: type on, or Tab"
    return CandidateRows(
      hidden > 0 ? drawn + [Width.cut(word, to: columns - 1)] : drawn, count: count)
  }

  private static func shown(_ candidate: Completion) -> Completion {
    Completion(SafeText.oneLine(candidate.text), summary: SafeText.oneLine(candidate.summary))
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
  private func inGrid(_ shown: [Completion]) -> CandidateRows {
    var names = shown.map { Width.cut($0.text, to: columns - 1) }
    let cell = (names.map { Width.of($0) }.max() ?? 0) + 2
    let perRow = max(1, (columns + 1) / cell)
    if candidates.count > perRow * rows || (more > 0 && candidates.count > perRow * (rows - 1)) {
      names = Array(names.prefix(perRow * (rows - 1)))
    }
    let rowCount = (names.count + perRow - 1) / perRow
    let drawn = (0..<rowCount).map { row in
      let cells = stride(from: row, to: names.count, by: rowCount).map { names[$0] }
      return cells.dropLast().map { padded($0, to: cell) }.joined() + (cells.last ?? "")
    }
    return counted(drawn, count: names.count)
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - Width.of(text)))
  }
}
