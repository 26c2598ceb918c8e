import Reading
import ReadoutKit

/// One word that bears on an effort, with its verb group where it is a verb.
struct Step {
  let sense: Sense
  let tokens: Range<Int>
  let group: VerbGroup?
  let form: VerbForm
  /// The first word of the cue.
  let word: Word
  /// The cue and its entry, as a finding explains itself.
  let cue: Range<Int>
  let entry: String
}

/// The words around an effort that bear on it.
extension SentenceReader {
  /// A cue as a step.
  func step(_ cue: Cue) -> Step {
    let group = cue.kind == .verb ? frame.verbGroup(of: cue) : nil
    return Step(
      sense: cue.sense, tokens: group?.tokens ?? cue.tokens, group: group, form: cue.form,
      word: word(cue.tokens.lowerBound), cue: cue.tokens, entry: cue.evidenceEntry)
  }

  /// The words that govern an effort, the innermost first.
  func steps(of effort: Effort) -> [Step] {
    // `brokered` in `Qatari-brokered truce`, `hope for` in `mediators hope for a truce`.
    if let split = splitVerb(around: effort) { return steps(from: step(split)) }
    let compound = compound(before: effort)
    var steps = cues.reversed().filter { cue in
      guard effort.tokens.contains(cue.tokens.lowerBound),
        cue.tokens.upperBound <= effort.tokens.upperBound
      else { return false }
      if let compound, cue.tokens.overlaps(compound.tokens) { return false }
      if effort.kind == .idiom || effort.kind == .facing {
        return !cue.tokens.overlaps(effort.head)
      }
      if cue.sense == .broker {
        // `a negotiated settlement` is one name.
        if cue.tokens.overlaps(effort.head), effort.head.count > 1 { return false }
        // `declined to mediate`: the effort itself, not a word on it.
        if cue.tokens.overlaps(effort.head), effort.kind == .mediate,
          !effort.form.contains(.participle)
        {
          return false
        }
        let isOwn = effort.kind == .talks && cue.tokens.overlaps(effort.head)
        return !isOwn && ownGroup(of: effort)?.isNegated != true
      }
      return !cue.tokens.overlaps(effort.head) && !endsWar(cue, in: effort)
    }.map(step)
    let verb = effort.tokens.lowerBound
    var end = min(verb, steps.map(\.tokens.lowerBound).min() ?? verb)
    if let own = ownGroup(of: effort) { end = min(end, own.tokens.lowerBound) }
    if let compound { end = min(end, compound.tokens.lowerBound) }
    if !isCircumstance(effort) {
      steps += outerSteps(leftOf: end, verb: verb, reach: 8, count: 5 - steps.count)
    }
    if steps.isEmpty, let list = listedCall(over: effort) { steps.append(step(list)) }
    if let cue = predicate(rightOf: effort) { steps.insert(step(cue), at: 0) }
    return steps
  }

  /// A step and what bends it from further left.
  private func steps(from inner: Step) -> [Step] {
    let end = inner.tokens.lowerBound
    return [inner] + outerSteps(leftOf: end, verb: end, reach: 6, count: 4)
  }

  /// The words that govern what begins at `end`, the nearest first.
  private func outerSteps(leftOf end: Int, verb: Int, reach: Int, count: Int) -> [Step] {
    var steps: [Step] = []
    var (end, verb, reach) = (end, verb, reach)
    while steps.count < count, let cue = cue(leftOf: end, verb: verb, reach: reach) {
      let step = step(cue)
      steps.append(step)
      verb = cue.tokens.lowerBound
      end = min(verb, step.tokens.lowerBound)
      reach = 6
    }
    return steps
  }

  /// `under a ceasefire`, `during the peace talks`: what else happens says nothing of them.
  private func isCircumstance(_ effort: Effort) -> Bool {
    var index = effort.tokens.lowerBound - 1
    while index > effort.tokens.lowerBound - 4, ClosedWords.determiners.contains(word(index)) {
      index -= 1
    }
    return ["under", "during", "since", "amid"].contains(word(index))
  }

  /// `it is crucial to stop, to listen, and negotiate`, `call for a truce and for talks`: the last
  /// of a list.
  func listedCall(over effort: Effort) -> Cue? {
    if let list = frame.firstOfList(before: effort.tokens.lowerBound) {
      return cues.first { $0.tokens.upperBound == list + 1 && $0.sense == .call }
    }
    guard ownGroup(of: effort) != nil, ["and", "or"].contains(word(effort.head.lowerBound - 1))
    else {
      return nil
    }
    return cues.first {
      $0.sense == .call && $0.kind == .adjective
        && $0.tokens.upperBound < effort.head.lowerBound
        && word($0.tokens.upperBound - 1) == "to"
    }
  }

  /// The verb group of an effort that is a verb itself: `would not negotiate`.
  func ownGroup(of effort: Effort) -> VerbGroup? {
    let first = word(effort.head.lowerBound)
    // `a negotiated end`: an adjective.
    let isAdjective = first == "negotiated" && effort.form.contains(.participle)
    guard !effort.form.isEmpty, !isAdjective,
      [.talks, .mediate, .endwar, .idiom, .facing, .referee, .asked].contains(effort.kind)
    else { return nil }
    return VerbGroup(
      of: effort.head.lowerBound..<(effort.head.lowerBound + 1), form: effort.form,
      in: frame.reading,
      from: frame.clause(holding: effort.head.lowerBound).lowerBound)
  }

  /// `ended` in `the deal that ended the siege` says nothing of the deal.
  func endsWar(_ cue: Cue, in effort: Effort) -> Bool {
    cue.sense == .halt && cue.tokens.upperBound < effort.tokens.upperBound
  }

  func cue(leftOf end: Int, verb: Int, reach: Int) -> Cue? {
    guard end > frame.tokens.lowerBound else { return nil }
    var border = frame.clause(holding: end - 1).lowerBound
    let own = frame.clause(holding: min(end, frame.tokens.upperBound - 1)).lowerBound
    if own == end || border == own {
      // `volunteers as go-between`: what follows `as` is no clause.
      let hangs =
        ["that", "whether"].contains(word(own)) || word(own) == "as" && end <= own + 2
      border = hangs ? frame.clause(before: own)?.lowerBound ?? own : own
    }
    let candidates = cues.filter {
      $0.tokens.lowerBound < end && $0.tokens.upperBound <= verb && $0.tokens.lowerBound >= border
        && $0.tokens.upperBound >= end - reach && !isVerdict($0)
    }
    guard
      let last = candidates.max(by: {
        ($0.tokens.upperBound, $0.tokens.count) < ($1.tokens.upperBound, $1.tokens.count)
      })
    else { return nil }
    let gap = min(last.tokens.upperBound, end)..<end
    if frame.contains([";", ":", "—", "–"], in: gap) { return nil }
    if gap.contains(where: { word($0) == "," }), gap.count > 3 { return nil }
    // `raised hopes for Xi's ambition to`: another's hopes.
    if frame.contains(["'s"], in: gap), word(verb - 1) == "to" || word(verb) == "ambition" {
      return nil
    }
    return last
  }
}
