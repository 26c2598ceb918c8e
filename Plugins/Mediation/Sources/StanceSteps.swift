import Reading
import ReadoutKit

/// One word that bears on an effort, with its verb group where it is a verb.
struct Step {
  let sense: Sense
  let tokens: Range<Int>
  let group: VerbGroup?
  let form: VerbForm
  /// The first word of the cue.
  let word: String
  /// True where a condition stands over it.
  let isConditional: Bool
}

/// The words around an effort that bear on it.
extension SentenceReader {
  /// A cue as a step.
  func step(_ cue: Cue) -> Step {
    let group = cue.kind == .verb ? frame.verbGroup(of: cue) : nil
    return Step(
      sense: cue.entry, tokens: group?.tokens ?? cue.tokens, group: group, form: cue.form,
      word: word(cue.tokens.lowerBound),
      isConditional: frame.isConditional(at: cue.tokens.lowerBound))
  }

  /// The words that govern an effort, the innermost first.
  func steps(of effort: Effort) -> [Step] {
    // `brokered` in `Qatari-brokered truce`, `hope for` in `mediators hope for a truce`.
    var steps = cues.reversed().filter { cue in
      guard effort.tokens.contains(cue.tokens.lowerBound),
        cue.tokens.upperBound <= effort.tokens.upperBound
      else { return false }
      if cue.entry == .broker {
        let isOwn = effort.kind == .talks && cue.tokens.overlaps(effort.head)
        return !isOwn && ownGroup(of: effort)?.isNegated != true
      }
      return !cue.tokens.overlaps(effort.head) && !endsWar(cue, in: effort)
    }.map(step)
    var verb = effort.tokens.lowerBound
    var end = min(verb, steps.map(\.tokens.lowerBound).min() ?? verb)
    if let own = ownGroup(of: effort) { end = min(end, own.tokens.lowerBound) }
    var reach = isCircumstance(effort) ? 0 : 8
    while reach > 0, steps.count < 5, let cue = cue(leftOf: end, verb: verb, reach: reach) {
      let step = step(cue)
      steps.append(step)
      verb = cue.tokens.lowerBound
      end = min(verb, step.tokens.lowerBound)
      reach = 6
    }
    if steps.isEmpty, let list = listedCall(over: effort) { steps.append(step(list)) }
    if let cue = predicate(rightOf: effort) { steps.insert(step(cue), at: 0) }
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

  /// `it is crucial to stop, to listen, and negotiate`: the last of a list.
  func listedCall(over effort: Effort) -> Cue? {
    guard ownGroup(of: effort) != nil, ["and", "or"].contains(word(effort.head.lowerBound - 1))
    else {
      return nil
    }
    return cues.first {
      $0.entry == .call && $0.kind == .adjective
        && $0.tokens.upperBound < effort.head.lowerBound
        && word($0.tokens.upperBound - 1) == "to"
    }
  }

  /// The verb group of an effort that is a verb itself: `would not negotiate`.
  func ownGroup(of effort: Effort) -> VerbGroup? {
    let first = word(effort.head.lowerBound)
    let isVerb =
      ["negotiate", "negotiating", "negotiates"].contains(first)
      || first.hasPrefix("mediat") && !first.hasSuffix("ion") && !first.hasSuffix("or")
        && !first.hasSuffix("ors")
      || effort.kind == .endwar
        && !["resolution", "settlement", "solution", "solutions"].contains(first)
    guard isVerb, effort.kind != .strong else { return nil }
    let form: VerbForm =
      first.hasSuffix("ing") ? .gerund : first.hasSuffix("ed") ? [.past, .participle] : .base
    return VerbGroup(
      of: effort.head.lowerBound..<(effort.head.lowerBound + 1), form: form, in: frame.reading,
      from: frame.clause(holding: effort.head.lowerBound).lowerBound)
  }

  /// `ended` in `the deal that ended the siege` says nothing of the deal.
  func endsWar(_ cue: Cue, in effort: Effort) -> Bool {
    cue.entry == .halt && cue.tokens.upperBound < effort.tokens.upperBound
  }

  func cue(leftOf end: Int, verb: Int, reach: Int) -> Cue? {
    guard end > frame.tokens.lowerBound else { return nil }
    var border = frame.clause(holding: end - 1).lowerBound
    let own = frame.clause(holding: min(end, frame.tokens.upperBound - 1)).lowerBound
    if own == end || border == own {
      let hangs = ["that", "whether"].contains(word(own))
      border = hangs ? frame.clause(before: own)?.lowerBound ?? own : own
    }
    let candidates = cues.filter {
      $0.tokens.lowerBound < end && $0.tokens.upperBound <= verb && $0.tokens.lowerBound >= border
        && $0.tokens.upperBound >= end - reach
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

  /// A verb or adjective right of the effort that has it as its subject.
  func predicate(rightOf effort: Effort) -> Cue? {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 14)
    var index = effort.tokens.upperBound
    while index < limit {
      let text = word(index)
      if [";", ":", ","].contains(text) { return nil }
      if frame.clauses.contains(where: { $0.lowerBound == index }), text != "that", text != "which"
      {
        return nil
      }
      if let cue = cues.first(where: { $0.tokens.lowerBound == index }) {
        // `remains elusive`, `has made no progress`: what follows tells more.
        if cue.kind == .verb, let tail = complement(of: cue) { return tail }
        if isPredicate(cue, of: effort) { return cue }
        if cue.kind == .verb { return nil }
        index = cue.tokens.upperBound
        continue
      }
      index += 1
    }
    return nil
  }

  func complement(of cue: Cue) -> Cue? {
    cues.first {
      $0.tokens.lowerBound >= cue.tokens.upperBound
        && $0.tokens.lowerBound <= cue.tokens.upperBound + 3
        && ($0.kind == .phrase
          || $0.kind == .adjective && [.doubt, .halt].contains($0.entry)
            && ["remain", "look", "seem", "appear", "stay", "prove"].contains {
              word(cue.tokens.lowerBound).hasPrefix($0)
            })
    }
  }

  func isPredicate(_ cue: Cue, of effort: Effort) -> Bool {
    let before = effort.tokens.upperBound..<cue.tokens.lowerBound
    if cue.kind == .phrase { return true }
    if cue.kind == .adjective {
      return frame.contains(
        ClosedWords.be.union([
          "remain", "remains", "remained", "look", "looks", "looked", "seem", "seems", "seemed",
          "appear", "appears",
        ]), in: before)
        || (cue.entry == .expect && cue.tokens.lowerBound <= effort.tokens.upperBound)
        || cue.entry == .conditional
    }
    guard cue.kind == .verb else { return false }
    let group = frame.verbGroup(of: cue)
    if group.isPassive { return true }
    // `to end the war` behind an accord is what the accord is for.
    if group.isInfinitive || conflictObject(after: cue.tokens.upperBound) != nil { return false }
    let isIntransitive = [.halt, .hold, .doubt].contains(cue.entry) && cue.form.contains(.past)
    if cue.form.contains(.participle), !isIntransitive,
      cue.tokens.lowerBound <= effort.tokens.upperBound + 1
    {
      return ["by", "in", "last", "on", "after", "under", "with", "between", "at", "reached"]
        .contains(word(cue.tokens.upperBound))
    }
    let isBare = group.tokens == cue.tokens
    switch cue.entry {
    case .halt, .hold, .doubt, .expect:
      return !isBare || cue.form.contains(.past) || cue.form == .third || cue.form == .base
    default: return false
    }
  }
}
