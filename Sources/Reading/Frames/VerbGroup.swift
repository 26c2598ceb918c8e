import ReadoutKit

/// A verb with its auxiliaries: `would not have been imposed`.
public struct VerbGroup: Sendable {
  /// The tokens from the first auxiliary to the verb's last particle.
  public let tokens: Range<Int>
  /// The token of the verb itself.
  public let verb: Int
  /// True where a negation stands in it or before it (`without triggering`).
  public let isNegated: Bool
  /// What its modal makes of it, or nil.
  public let modal: ClosedWords.Modal?
  /// True for `were imposed` and for a participle after its noun.
  public let isPassive: Bool
  /// True after `to`.
  public let isInfinitive: Bool
  /// True where it has an auxiliary of its own or is a finite form.
  public let isFinite: Bool

  /// Reads the group of a verb that covers some tokens, looking left no further than `border`.
  public init(
    of cue: Range<Int>, form: VerbForm, in reading: DocumentReading, from border: Int
  ) {
    var start = cue.lowerBound
    var negated = false
    var modal: ClosedWords.Modal?
    var hasBe = false
    var infinitive = false
    var hasAuxiliary = false
    var index = start - 1
    scan: while index >= border {
      let word = reading.tokens[index].word
      if let found = ClosedWords.modals[word] {
        modal = modal ?? found
        hasAuxiliary = true
        if word == "cannot" { negated = true }
      } else if ClosedWords.be.contains(word) {
        // `are to resume` is a future; `to be lifted` is a passive infinitive.
        if infinitive, word != "be", word != "been" {
          modal = modal ?? .future
          infinitive = false
        } else {
          hasBe = true
        }
        hasAuxiliary = true
      } else if word == "to" {
        // A preposition before a form in -ing, else the mark of an infinitive.
        if form == .gerund { break scan }
        infinitive = true
      } else if ClosedWords.auxiliaries.contains(word) {
        hasAuxiliary = true
      } else if ClosedWords.negators.contains(word) {
        negated.toggle()
        start = index
        // `no` and `without` end the group; `not to` belongs to the verb.
        if word == "without" || word == "no" { break scan }
        index -= 1
        continue
      } else if !ClosedWords.isAdverb(word) {
        break scan
      }
      if word.hasSuffix("n't") { negated.toggle() }
      start = index
      index -= 1
    }
    // Leading adverbs are no part of it.
    while start < cue.lowerBound, ClosedWords.isAdverb(reading.tokens[start].word) { start += 1 }
    let isBareParticiple = form.contains(.participle) && !hasAuxiliary && !infinitive
    let next: Word =
      cue.upperBound < reading.tokens.count ? reading.tokens[cue.upperBound].word : ""
    tokens = start..<cue.upperBound
    verb = cue.lowerBound
    isNegated = negated
    self.modal = modal
    isPassive = form.contains(.participle) && (hasBe || (isBareParticiple && next == "by"))
    isInfinitive = infinitive
    isFinite =
      hasAuxiliary || (!infinitive && (form.contains(.past) || form.contains(.third)))
      || (form == .base && !infinitive)
  }
}
