import Reading
import ReadoutKit

/// One word that bears on the measures, with its verb group where it is a verb.
struct Step {
  let sense: Sense
  let tokens: Range<Int>
  let group: VerbGroup?
  let form: VerbForm
  /// The first word of the cue, for what a sense alone does not tell.
  let word: Word
  /// True where a condition opens its clause.
  let isConditional: Bool
  /// True where it only describes the measures: `sanctions imposed in 2014`.
  let isPresupposed: Bool
  /// True for a form in `-ing` that tells how it was done: `by easing`, or at the head of a sentence.
  var isDeed = false
  /// True after `not`, `without` or `nobody`.
  var isNegated = false
  /// The entry that knows it, or nil for a word that bears on measures by its place.
  var entry: String?
  /// Its negation, where one stands in its group.
  var negation: Range<Int>?
  /// Its modal, where one stands in its group.
  var modal: Range<Int>?

  /// The table and the entry.
  var source: String? { entry.map { "governors.csv: \($0)" } }
}

extension SentenceReader {
  /// A cue as a step of a chain; what only describes the measures is taken as given.
  func step(_ cue: Cue, presupposed: Bool = false) -> Step {
    let group = cue.kind == .verb ? frame.verbGroup(of: cue) : nil
    func token(_ fits: (Word) -> Bool) -> Range<Int>? {
      group?.tokens.first { fits(word($0)) }.map { $0..<($0 + 1) }
    }
    let denier = group.flatMap { $0.isFinite ? nobody(before: $0.tokens.lowerBound) : nil }
    return Step(
      sense: cue.sense, tokens: group?.tokens ?? cue.tokens, group: group, form: cue.form,
      word: word(cue.tokens.lowerBound),
      isConditional: !presupposed && frame.isConditional(at: cue.tokens.lowerBound),
      isPresupposed: presupposed,
      isDeed: cue.form == .gerund
        && (word(cue.tokens.lowerBound - 1) == "by"
          || cue.tokens.lowerBound == frame.tokens.lowerBound),
      isNegated: (group?.isNegated ?? false) != (denier != nil), entry: cue.entry.entry,
      negation: group?.isNegated == true
        ? token { ClosedWords.negators.contains($0) || $0.hasSuffix("n't") } : denier,
      modal: token { ClosedWords.modals[$0] != nil })
  }

  /// `Nobody in the cabinet is weighing …`: the subject that says no for its verb.
  private func nobody(before verb: Int) -> Range<Int>? {
    let clause = frame.clause(holding: verb)
    return (clause.lowerBound..<max(clause.lowerBound, verb)).first { index in
      ["nobody", "none"].contains(word(index))
        || word(index) == "no"
          && (word(index + 1) == "one" || index == clause.lowerBound
            || index == clause.lowerBound + 1 && word(index - 1) == "that")
    }.map { $0..<($0 + 1) }
  }
}
