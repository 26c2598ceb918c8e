import Reading
import ReadoutKit

/// Who mediates, between whom, and whom the stance is about.
extension SentenceReader {
  /// `between A and B`, `A-B truce`, or the sides of a war that is named.
  func parties(of effort: Effort, span: Range<Int>) -> [String] {
    let clause = frame.clause(holding: effort.tokens.lowerBound)
    let reach =
      span.lowerBound..<min(frame.tokens.upperBound, max(span.upperBound, clause.upperBound))
    for index in reach where word(index) == "between" || word(index) == "among" {
      let sides = SentenceFrame.names(frame.object(ofPreposition: index))
      if sides.count > 1 { return sides }
    }
    let wide =
      max(
        frame.tokens.lowerBound, span.lowerBound - 4)..<min(
        frame.tokens.upperBound, span.upperBound + 8)
    if let known = lexicon.conflicts.matches(in: frame.reading, tokens: wide).first {
      return known.entry
    }
    let pair = frame.actors.filter {
      $0.tokens.upperBound <= effort.tokens.lowerBound
        && $0.tokens.upperBound >= effort.tokens.lowerBound - 4
    }
    if let last = pair.last {
      let sides = frame.coordinated(with: last)
      let isHyphenated = sides.count == 2 && word(sides[0].tokens.upperBound) == "-"
      if isHyphenated { return SentenceFrame.names(sides) }
    }
    return []
  }

  func mediators(of effort: Effort, steps: [Step], stance: Stance) -> [String] {
    if let called = calledUpon(steps, effort: effort) { return SentenceFrame.names(called) }
    if let owner = owner(of: effort) { return [owner.actor.canonical] }
    if isOpenQuestion(effort) { return [] }
    // `China's efforts to`, `its offer to`
    for step in steps where step.group == nil && [.attempt, .offer].contains(step.sense) {
      if let owner = frame.owner(of: step.tokens.lowerBound) { return [owner.actor.canonical] }
    }
    var found: [Actors.Mention] = []
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 12)
    let brokering =
      steps.contains { $0.sense == .broker } || effort.kind == .broker || effort.kind == .mediate
    // `brokered by Qatar`, `under the auspices of the UN`
    for index in effort.tokens.lowerBound..<limit {
      let text = word(index)
      let isBy = text == "by" && brokering
      let isAuspices = text == "of" && ["auspices", "mediation", "aegis"].contains(word(index - 1))
      if isBy || isAuspices { found += frame.object(ofPreposition: index) }
      if found.isEmpty == false { break }
    }
    // `US-brokered`, `Turkish mediation`, `UN mediator`
    if found.isEmpty, brokering,
      let before = frame.actors.last(where: {
        $0.tokens.upperBound <= effort.tokens.lowerBound
          && $0.tokens.upperBound >= effort.tokens.lowerBound - 1
      }), word(before.tokens.upperBound) == "-" || effort.kind == .mediate,
      before.actor.form != .person
    {
      found = [before]
    }
    if found.isEmpty,
      let step = steps.first(where: { $0.sense == .broker && $0.group?.isPassive == false })
    {
      found = frame.subject(before: step.tokens.lowerBound)
    }
    let isDoubter = steps.contains { $0.sense == .doubt && $0.group?.isPassive == false }
    if found.isEmpty, !isDoubter,
      effort.kind == .broker || effort.kind == .mediate || effort.instrument == .goodOffices
    {
      let start =
        ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
        ?? effort.tokens.lowerBound
      found = frame.subject(before: start)
    }
    if found.isEmpty, [.summit, .talks].contains(effort.instrument),
      word(effort.tokens.upperBound) == "in"
    {
      found = frame.object(ofPreposition: effort.tokens.upperBound, reach: 1)
      let sides = parties(of: effort, span: effort.tokens)
      found.removeAll { sides.contains($0.actor.canonical) }
    }
    if found.isEmpty, stance == .offered, ![.talks, .ceasefire].contains(effort.instrument) {
      let start =
        ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
        ?? effort.tokens.lowerBound
      let subject = frame.subject(before: start)
      let sides = parties(of: effort, span: effort.tokens)
      found = subject.filter { !sides.contains($0.actor.canonical) }
    }
    return SentenceFrame.names(found + (brokering ? partners(after: effort, of: found) : []))
  }

  /// `brokered a deal together with the United Nations`: the partners of a broker.
  private func partners(after effort: Effort, of brokers: [Actors.Mention]) -> [Actors.Mention] {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 8)
    let with = (effort.tokens.upperBound..<max(effort.tokens.upperBound, limit)).first {
      word($0) == "with" && ["together", "along", "jointly"].contains(word($0 - 1))
    }
    return brokers.isEmpty ? [] : with.map { frame.object(ofPreposition: $0) } ?? []
  }

  /// `China's peace plan`, `Turkish mediation`: whose effort it is.
  private func owner(of effort: Effort) -> Actors.Mention? {
    guard [.peacePlan, .mediation].contains(effort.instrument), effort.kind != .broker,
      let near = frame.actors.last(where: {
        $0.tokens.upperBound <= effort.head.lowerBound
          && $0.tokens.upperBound >= effort.head.lowerBound - 5
      })
    else { return nil }
    let gap = near.tokens.upperBound..<effort.head.lowerBound
    let isPossessive = word(near.tokens.upperBound) == "'s"
    let isAdjective = near.actor.form == .adjective && gap.count <= 2
    let isBroken =
      frame.contains([",", "and", "to", "for", "of", "in", "on", "by", "with"], in: gap)
      || cues.contains { gap.contains($0.tokens.lowerBound) && $0.kind == .verb }
    return (isPossessive || isAdjective) && !isBroken ? near : nil
  }

  /// Whoever is asked to use influence: `urged Beijing to press`, `faced calls to`.
  private func calledUpon(_ steps: [Step], effort: Effort) -> [Actors.Mention]? {
    guard let call = steps.last(where: { $0.sense == .call }) else { return nil }
    if call.group == nil {
      let bears: [Word] = [
        "faced", "face", "faces", "facing", "resisted", "ignored", "rejected", "received",
      ]
      guard bears.contains(word(call.tokens.lowerBound - 1)) else { return nil }
      return frame.subject(before: call.tokens.lowerBound - 1)
    }
    let isUse =
      steps.contains { step in
        ["influenc", "persuad", "convinc"].contains { step.word.hasPrefix($0) }
      }
      || frame.contains(
        ["influence", "leverage", "mediate", "mediation", "broker", "persuade", "pressure"],
        in: call.tokens.upperBound..<max(call.tokens.upperBound, effort.tokens.upperBound))
    guard isUse else { return nil }
    let asked = frame.actors.first {
      $0.tokens.lowerBound >= call.tokens.upperBound
        && $0.tokens.lowerBound <= call.tokens.upperBound + 2
    }
    return asked.map { [$0] }
  }

  func actors(of effort: Effort, steps: [Step], mediators: [String]) -> [String] {
    // `calls from European leaders`
    if let call = steps.last(where: { $0.sense == .call && $0.group == nil }) {
      let next = call.tokens.lowerBound + 1
      if ["from", "by"].contains(word(next)) {
        return SentenceFrame.names(frame.object(ofPreposition: next))
      }
    }
    // `Peace isn't Beijing's priority`: the owner of what it is not.
    if effort.kind == .peace,
      let owner = frame.actors.last(where: {
        effort.tokens.overlaps($0.tokens) && word($0.tokens.upperBound) == "'s"
      })
    {
      return [owner.actor.canonical]
    }
    if let last = steps.last, last.group == nil, let owner = frame.owner(of: last.tokens.lowerBound)
    {
      return [owner.actor.canonical]
    }
    if let verb = conditionVerb(over: effort) {
      return SentenceFrame.names(frame.subject(before: verb))
    }
    let outer = steps.filter { $0.group?.isPassive != true }.map(\.tokens.lowerBound).min()
    let start = min(outer ?? effort.tokens.lowerBound, effort.tokens.lowerBound)
    let subject = SentenceFrame.names(frame.subject(before: start))
    if subject.isEmpty, mediators.isEmpty { return speaker(after: effort) }
    return subject.isEmpty ? mediators : subject
  }

  /// `A truce now, said the minister of Norway, would`: whose word it is.
  private func speaker(after effort: Effort) -> [String] {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 6)
    let said = (effort.tokens.upperBound..<max(effort.tokens.upperBound, limit)).first {
      word($0 - 1) == "," && ["said", "says"].contains(word($0))
    }
    guard let said else { return [] }
    let end = (said..<frame.tokens.upperBound).first { word($0) == "," } ?? frame.tokens.upperBound
    let named = frame.actors.first { (said..<end).contains($0.tokens.lowerBound) }
    return named.map { [$0.actor.canonical] } ?? []
  }
}
