import ReadoutKit

/// Works out from its text when an article was written, where it does not say so itself.
///
/// Each clue leaves some days; the article was written on one that all of them leave. Where no day
/// is left, the clues contradict each other, and only what had surely happened is believed.
enum Dating {
  /// How many clues are weighed: the first ones, beside the latest past and the earliest future.
  private static let most = 40

  /// The range of days that the text of a page allows, with the clues that narrow it; an unknown
  /// date where there are none.
  static func date(of page: Page) -> DocumentDate {
    var clues = weighed(ClueFinder(page).clues)
    var result = common(clues)
    if result.isEmpty {
      clues = clues.filter { $0.kind == .after }
      result = common(clues)
    }
    let (from, to) = (result.firstDay, result.lastDay)
    guard from != nil || to != nil else { return DocumentDate() }
    return DocumentDate(
      from: from?.written, to: to?.written, basis: .text,
      clues: needed(clues, for: result).map { clue in
        DocumentDate.Clue(range: clue.range, tells: clue.tells(of: result))
      })
  }

  private static func common(_ clues: [DateClue]) -> DaySet {
    clues.reduce(DaySet.all) { $0.intersection($1.days) }
  }

  /// The latest of what had happened, the earliest of what was to come, and the rest.
  private static func weighed(_ clues: [DateClue]) -> [DateClue] {
    let after = clues.filter { $0.kind == .after }.max {
      ($0.days.spans.first?.lowerBound ?? 0) < ($1.days.spans.first?.lowerBound ?? 0)
    }
    let before = clues.filter { $0.kind == .before }.min {
      ($0.days.spans.last?.upperBound ?? 0) < ($1.days.spans.last?.upperBound ?? 0)
    }
    return [after, before].compactMap { $0 } + clues.filter { $0.kind == .among }.prefix(most)
  }

  /// The clues without which the range would be wider, in order of position.
  private static func needed(_ clues: [DateClue], for result: DaySet) -> [DateClue] {
    // What leaves most days goes first, so that the plainest words stay.
    var kept = clues.sorted { extent($0.days) > extent($1.days) }
    for clue in kept {
      let others = kept.filter { $0.range != clue.range || $0.kind != clue.kind }
      let wider = common(others)
      if wider.firstDay == result.firstDay, wider.lastDay == result.lastDay { kept = others }
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func extent(_ days: DaySet) -> Int {
    days.spans.reduce(0) { $0 + $1.count }
  }
}
