import Reading
import ReadoutKit

/// What governs a phrase: the words left of it, and the verb right of it.
extension SentenceReader {
  /// The chain of words that govern a phrase from the left, the innermost first.
  func chain(leftOf phrase: Phrase) -> [Step] {
    var steps: [Step] = []
    if let compound = phrase.compound {
      steps.append(
        Step(
          sense: compound.sense, tokens: phrase.head.lowerBound..<compound.tokens.upperBound,
          group: nil, form: compound.form, word: word(compound.tokens.lowerBound),
          isConditional: frame.isConditional(at: compound.tokens.lowerBound),
          isPresupposed: false))
    }
    guard let found = governor(leftOf: phrase.tokens.lowerBound) else {
      if steps.isEmpty { return [] }
      return steps + operators(leftOf: phrase.tokens.lowerBound)
    }
    let governor = isAverse(found, to: phrase) ? found.with(.risk) : found
    if steps.isEmpty || !governor.sense.isBase || governor.sense == .avert {
      steps.append(step(governor))
    } else if isBearing(governor.sense, on: steps[0].sense) {
      steps.append(step(governor))
    }
    let start = min(
      steps.last?.tokens.lowerBound ?? governor.tokens.lowerBound, governor.tokens.lowerBound)
    let outer = operators(leftOf: start, verb: governor.tokens.lowerBound)
    // `does not want to be hurt by sanctions` neither calls for them nor refuses them.
    let isSuffered = governor.sense == .face && word(governor.tokens.upperBound - 1) == "by"
    return steps + outer.filter { !isSuffered || ![.call, .refuse, .promise].contains($0.sense) }
  }

  /// `does not want the sanctions to affect it` is no call for sanctions.
  private func isAverse(_ cue: Cue, to phrase: Phrase) -> Bool {
    let end = phrase.tokens.upperBound
    return cue.sense == .call && word(end) == "to"
      && [
        "affect", "hurt", "harm", "hit", "damage", "impact", "extend", "apply", "spill", "touch",
        "undermine", "interfere", "disrupt",
      ].contains(word(end + 1))
  }

  /// `oppose sanctions relief` bears on the relief; `face sanctions relief` does not.
  private func isBearing(_ outer: Sense, on inner: Sense) -> Bool {
    outer == .oppose || (outer == .ease && inner == .uphold)
  }

  private static let lists: WordSet = ["list", "lists", "blacklist", "blacklists"]

  /// The word that governs what begins at a token: its verb, or the noun before its preposition.
  private func governor(leftOf start: Int) -> Cue? {
    let border = frame.clause(holding: start).lowerBound
    var end = start
    while end > border, frame.isTransparent(end - 1) { end -= 1 }
    guard end > border else { return nil }
    let before = word(end - 1)
    if before == "under", let placing = placingVerb(leftOf: end - 1, border: border) {
      return placing
    }
    if ["on", "to", "onto"].contains(before),
      frame.contains(Self.lists, in: start..<min(frame.tokens.upperBound, start + 8)),
      let placing = placingVerb(leftOf: end - 1, border: border)
    {
      return placing
    }
    if let cue = cue(endingAt: end) {
      // `calls the sanctions a success`: a name given, no call for them.
      let isNaming = cue.kind == .noun && ["call", "calls"].contains(before)
      return isNaming ? nil : cue
    }
    if before == "with" { return gapVerb(leftOf: end - 1, border: border) }
    if before == "from", let freed = freeingVerb(leftOf: end - 1, border: border) { return freed }
    if before == "past", let slipped = slippingVerb(leftOf: end - 1, border: border) {
      return slipped
    }
    if before == "and" || before == "or" || before == "," {
      return cues.last {
        $0.kind == .verb && $0.tokens.upperBound <= end - 1 && $0.tokens.upperBound >= end - 7
          && $0.tokens.lowerBound >= border && $0.sense.isBase
          && !frame.contains(ClosedWords.be, in: $0.tokens.upperBound..<end)
          && !frame.contains(["to", "as", "with"], in: $0.tokens.upperBound..<end)
      }
    }
    if ClosedWords.prepositions.contains(before) {
      if let noun = cue(endingAt: end - 1), noun.kind != .adjective { return noun }
      // `the lifting of most of the sanctions`
      if before == "of", ["most", "some", "all", "many", "part"].contains(word(end - 2)) {
        return governor(leftOf: end - 2)
      }
    }
    return nil
  }

  /// What bends a governor from further left: `refused to`, `called on the EU to`, `warned that`.
  func operators(leftOf start: Int, verb: Int? = nil) -> [Step] {
    if let list = frame.firstOfList(before: start),
      let call = cue(endingAt: list + 1), call.sense == .call
    {
      return [step(call)]
    }
    var steps: [Step] = []
    var end = start
    var verb = verb ?? start
    while steps.count < 3, let next = nextOperator(leftOf: end, verb: verb) {
      let step = step(next)
      steps.append(step)
      end = min(step.tokens.lowerBound, next.tokens.lowerBound)
      verb = next.tokens.lowerBound
    }
    return steps
  }

  private func nextOperator(leftOf end: Int, verb: Int) -> Cue? {
    guard end > frame.tokens.lowerBound, word(end) != "without" else { return nil }
    var border = frame.clause(holding: end - 1).lowerBound
    let own = frame.clause(holding: end).lowerBound
    if own == end || border == own {
      // A clause opened by `that` or `whether` hangs on the one before it.
      let hangs = ["that", "whether"].contains(word(own))
      border = hangs ? frame.clause(before: own)?.lowerBound ?? own : own
    }
    var index = end - 1
    var distance = 0
    while index >= border, distance < 9 {
      let word = word(index)
      if word == ";" || word == ":" || word == "," && distance < 2 { return nil }
      if lexicon.triggers.match(at: index, in: frame.reading) != nil { return nil }
      if let cue = cue(over: index, upTo: verb), isOperator(cue, before: end, verb: verb) {
        return cue
      }
      index -= 1
      distance += 1
    }
    return nil
  }

  /// The longest cue that ends with a token, or reaches past it over `to` and `not to`.
  private func cue(over index: Int, upTo verb: Int) -> Cue? {
    cues.filter {
      $0.tokens.contains(index) && $0.tokens.upperBound <= max(verb, index + 1)
        && ($0.tokens.upperBound == index + 1
          || ["to", "not"].contains(word(index + 1)) && $0.tokens.lowerBound <= index)
    }.max { $0.tokens.count < $1.tokens.count }
  }

  /// `ruled out [an early] end to`: only what belongs to the noun lies between.
  private func isLight(_ gap: Range<Int>) -> Bool {
    gap.count <= 3
      && !gap.contains { index in
        ClosedWords.prepositions.contains(word(index))
          || frame.reading.tokens[index].kind == .mark
      }
  }

  private func isOperator(_ cue: Cue, before end: Int, verb: Int) -> Bool {
    // `a Chapter VII-supported resolution` asks for nothing.
    if word(cue.tokens.lowerBound - 1) == "-" { return false }
    // `a bill to impose`, `plans for`; `the legislation seeks` says it with its verb.
    if cue.kind == .noun, cue.sense == .threaten, cue.tokens.upperBound < end,
      !["to", "for", "of", "that", "on"].contains(word(cue.tokens.upperBound))
    {
      return false
    }
    let gap = min(cue.tokens.upperBound, end)..<end
    let leadsOn =
      gap.isEmpty || word(cue.tokens.upperBound - 1) == "to" || cue.sense == .help
      || frame.contains(["to", "that", "from", "of", "for", "in", "on"], in: gap)
      || gap.contains { ClosedWords.modals[word($0)] != nil }
      || verb == end && isLight(gap)
      || word(end) == "to" || word(end) == "from"
    guard leadsOn else { return false }
    switch cue.sense {
    case .threaten, .call, .refuse, .promise, .decide, .help, .careful, .avert: return true
    case .risk: return cue.kind == .verb || gap.count <= 1
    case .oppose: return word(cue.tokens.lowerBound) != "against" || gap.isEmpty
    case .ease: return cue.kind == .verb && gap.count <= 1
    default: return false
    }
  }
}
