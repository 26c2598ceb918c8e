import Reading
import ReadoutKit

/// Words that deny an effort before it: `no`, `little`, `nobody`.
extension SentenceReader {
  private static let deniers: WordSet = [
    "no", "little", "few", "hardly", "without", "lack", "scant", "isn't", "nor", "nobody", "none",
    "neither", "barely",
  ]
  private static let denyingSubjects: WordSet = ["nobody", "none", "few", "neither", "hardly"]

  /// `no real offer to stop the fighting`, `little interest in`, `is not peace`: the word of denial.
  func denier(of effort: Effort, steps: [Step]) -> Range<Int>? {
    let start =
      ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
      ?? effort.tokens.lowerBound
    let clause = frame.clause(holding: start)
    let window = max(clause.lowerBound, start - 4)..<max(start, effort.tokens.lowerBound)
    func found(_ index: Int?) -> Range<Int>? { index.map { $0..<($0 + 1) } }
    // The `no` of `no wish to` has told what it tells.
    func isTaken(_ index: Int) -> Bool {
      steps.contains { [.reject, .doubt].contains($0.sense) && $0.cue.contains(index) }
    }
    let negation = window.first {
      ["not", "cannot", "never", "can't", "isn't"].contains(word($0))
    }
    let isNothing =
      negation != nil && frame.contains(["be", "is", "are", "was", "been"], in: window)
    let no = window.first { Self.deniers.contains(word($0)) && !isTaken($0) }
    if isNothing || no != nil {
      // `no limits`, `no matter`: nothing about the effort.
      if frame.contains(["matter", "doubt", "limits", "longer"], in: window) { return nil }
      return found(no ?? negation)
    }
    // `Nobody in Geneva expects the talks to …`
    if Self.denyingSubjects.contains(word(clause.lowerBound)), start - clause.lowerBound <= 8 {
      return found(clause.lowerBound)
    }
    if effort.kind == .peace {
      let around =
        max(frame.tokens.lowerBound, effort.tokens.lowerBound - 4)..<effort.tokens.upperBound
      return found(
        around.first { ["not", "isn't", "never", "wasn't", "isn’t"].contains(word($0)) })
    }
    // `more about pressure than a settlement`
    let isLess = word(start - 1) == "than" && frame.contains(["more", "rather"], in: clause)
    return isLess ? found(start - 1) : nil
  }
}
