/// The candidates listed below the line; they grow fewer as one types on.
struct CompletionMenu {
  /// Where the word that they stand for begins, in UTF-8 bytes of the line.
  let start: Int
  private(set) var candidates: [Completion]
  /// The line that they were found for.
  private(set) var line: EditedLine
  /// The first one shown.
  private var first = 0
  /// How many were shown when the screen was last drawn.
  private var shown = 0

  init(for set: CompletionSet, of line: EditedLine) {
    start = set.replacing.lowerBound
    candidates = set.candidates
    self.line = line
  }

  /// The menu for the line as it stands now; nil where another word is being written.
  func updated(for line: EditedLine, offering complete: () -> CompletionSet) -> CompletionMenu? {
    guard line != self.line else { return self }
    let set = complete()
    guard set.replacing.lowerBound == start, !set.candidates.isEmpty else { return nil }
    return CompletionMenu(for: set, of: line)
  }

  /// Goes to the next screenful, after the last one back to the first.
  mutating func turnPage() {
    first = first + shown < candidates.count ? first + shown : 0
  }

  /// The rows of this screenful.
  mutating func rows(_ list: (ArraySlice<Completion>) -> CandidateRows) -> [String] {
    let drawn = list(candidates[first...])
    shown = max(1, drawn.count)
    return drawn.rows
  }
}
