import Reading
import ReadoutKit

/// Efforts that hang on a condition, and those of which nobody knows.
extension SentenceReader {
  /// The verb of `named three conditions: … a peace plan`, where a colon leads to the effort.
  func conditionVerb(over effort: Effort) -> Int? {
    guard
      let colon = (frame.tokens.lowerBound..<effort.tokens.lowerBound).last(where: {
        word($0) == ":"
      }),
      let noun = (frame.tokens.lowerBound..<colon).last(where: {
        ["condition", "conditions", "precondition", "preconditions"].contains(word($0))
      })
    else { return nil }
    let verbs: WordSet = [
      "set", "sets", "named", "names", "listed", "lists", "laid", "lays", "stated", "states",
      "imposed", "imposes", "attached", "attaches", "repeated", "repeats", "gave", "gives", "made",
    ]
    return (max(frame.tokens.lowerBound, noun - 4)..<noun).last { verbs.contains(word($0)) }
  }

  /// `whether it would lead to a peace plan, nobody knew`.
  func isOpenQuestion(_ effort: Effort) -> Bool {
    let clause = frame.clause(holding: effort.tokens.lowerBound)
    let isAsked = word(clause.lowerBound) == "whether" || word(clause.lowerBound + 1) == "whether"
    return isAsked
      && frame.contains(
        [
          "nobody", "unclear", "unknown", "uncertain", "guess", "doubtful", "doubt", "doubts",
          "seen", "question",
        ], in: frame.tokens)
  }

  /// The words of the condition that an effort hangs on, or nil where none does.
  func condition(on effort: Effort, steps: [Step]) -> Range<Int>? {
    if let step = steps.first(where: { $0.sense == .conditional }) { return step.cue }
    if let verb = conditionVerb(over: effort) { return verb..<(verb + 1) }
    let opener = frame.clause(holding: effort.tokens.lowerBound).lowerBound
    if word(opener) == "unless" || word(opener) == "if" && word(opener - 1) == "only" {
      return opener..<(opener + 1)
    }
    let right = effort.tokens.upperBound..<frame.tokens.upperBound
    let isOpen =
      (frame.tokens.lowerBound..<right.lowerBound).suffix(14).contains {
        Self.open.contains(word($0))
      }
      || frame.contains(
        ["would", "will", "only", "could", "might"],
        in: right.lowerBound..<min(right.upperBound, right.lowerBound + 5))
    guard isOpen else { return nil }
    return right.first { index in
      switch word(index) {
      case "unless", "whenever": true
      case "until": steps.contains { $0.group?.isNegated == true }
      case "soon": word(index - 1) == "as" && word(index + 1) == "as"
      case "long": word(index - 1) == "as" && word(index + 1) == "as"
      case "if", "once", "provided": ![":", ";"].contains(word(index - 1))
      case "only": ["when", "after", "once", "if"].contains(word(index + 1))
      // `the day Kyiv withdraws`
      case "day", "moment", "minute", "instant":
        word(index - 1) == "the"
          && frame.actors.contains { (index + 1...index + 2).contains($0.tokens.lowerBound) }
      case "condition": ["on", "the", "one"].contains(word(index - 1))
      default: false
      }
    }.map { $0..<($0 + 1) }
  }

  /// Words that leave a matter open, so that a condition can hang on it.
  private static let open: WordSet = [
    "would", "will", "won't", "can", "could", "ready", "willing", "prepared", "might", "may",
    "agreed", "hinted",
  ]
}
