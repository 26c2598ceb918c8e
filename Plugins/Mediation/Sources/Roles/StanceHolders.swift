import Reading
import ReadoutKit

/// Whom a stance is about, and who takes it: a party, or the author.
extension SentenceReader {
  /// Nobody named in the sentence takes the stance.
  static let author = Named(["author"], Evidence(by: "nobody in the sentence takes the stance"))

  func actors(of effort: Effort, steps: [Step], mention: Mention) -> Named {
    // `calls from European leaders`
    if let call = steps.last(where: { $0.sense == .call && $0.group == nil }) {
      let next = call.tokens.lowerBound + 1
      if ["from", "by"].contains(word(next)) {
        return Named(frame.object(ofPreposition: next), by: "whose calls they are")
      }
    }
    // `Peace isn't Beijing's priority`: the owner of what it is not.
    if effort.kind == .peace,
      let owner = frame.actors.last(where: {
        effort.tokens.overlaps($0.tokens) && word($0.tokens.upperBound) == "'s"
      })
    {
      return Named([owner], by: "whose priority it is said not to be")
    }
    if let agent = agent(of: effort, steps: steps) { return agent }
    // `it is hard to`, `nobody expects`, `one has signed`: nobody who has a name.
    if isImpersonal(effort, steps: steps) { return Named() }
    if let last = steps.last, last.group == nil,
      let owner = frame.owner(of: last.tokens.lowerBound),
      !(owner.tokens.upperBound..<last.tokens.lowerBound).contains(where: {
        ClosedWords.prepositions.contains(word($0))
      })
    {
      return Named([owner], by: "whose stance the noun names")
    }
    if let verb = conditionVerb(over: effort) {
      return Named(subject(before: verb), by: "who sets the condition")
    }
    if mention.stance.stance == .brokered, !mention.mediator.isEmpty { return mention.mediator }
    if let player = player(of: effort), [.doubted, .refusedRole].contains(mention.stance.stance) {
      return player
    }
    // A noun of which nothing is told has no actor but its owner.
    if steps.isEmpty, ownGroup(of: effort) == nil, effort.kind != .broker {
      return mention.mediator.isEmpty ? speaker(after: effort) : mention.mediator
    }
    let outer = steps.filter { $0.group?.isPassive != true }.map(\.tokens.lowerBound).min()
    let start = min(outer ?? effort.tokens.lowerBound, effort.tokens.lowerBound)
    // `The Russian-drafted truce was in tatters`: the adjective is no subject.
    let compound = compound(before: effort)
    let subject = self.subject(before: start).filter { named in
      compound.map { !$0.tokens.overlaps(named.tokens) } ?? true
    }
    if compound != nil, subject.isEmpty { return Named() }
    if subject.isEmpty, mention.mediator.isEmpty { return speaker(after: effort) }
    return subject.isEmpty
      ? mention.mediator : Named(subject, by: "the subject of the governing verb")
  }

  /// `was thrown out by Damascus`, `was accepted in Sarajevo`: who does what is done to the effort.
  private func agent(of effort: Effort, steps: [Step]) -> Named? {
    guard let passive = steps.last(where: { $0.group?.isPassive == true }),
      [.accept, .reject, .call, .halt, .doubt].contains(passive.sense),
      passive.tokens.lowerBound < effort.tokens.lowerBound && passive.sense == .call
        || passive.tokens.lowerBound >= effort.tokens.upperBound
    else { return nil }
    let limit = min(frame.tokens.upperBound, passive.tokens.upperBound + 6)
    for index in passive.tokens.upperBound..<max(passive.tokens.upperBound, limit) {
      if word(index) == "by" {
        let found = frame.object(ofPreposition: index)
        if !found.isEmpty { return Named(found, by: "the “by” phrase of the passive verb") }
      }
      if word(index) == "in", index == passive.tokens.upperBound {
        let found = frame.object(ofPreposition: index, reach: 1).filter {
          $0.actor.form == .metonym
        }
        if !found.isEmpty { return Named(found, by: "the capital in which it is taken so") }
      }
    }
    // `were urged to`: those who are urged take no stance.
    return passive.sense == .call ? Named() : nil
  }

  /// True where the subject is nobody or nothing with a name.
  private func isImpersonal(_ effort: Effort, steps: [Step]) -> Bool {
    let start = start(of: effort, steps: steps)
    let clause = frame.clause(holding: start)
    if ["nobody", "none", "few"].contains(word(clause.lowerBound)) { return true }
    let before = max(clause.lowerBound, start - 3)..<start
    if ["one", "some", "others", "another"].contains(word(start - 1)) { return true }
    let isAdjective = steps.last.map { $0.group == nil && $0.sense == .doubt } ?? false
    return isAdjective && frame.contains(["it", "it's", "there", "there's", "it’s"], in: before)
  }

  /// `A truce now, said the minister of Norway, would`: whose word it is.
  private func speaker(after effort: Effort) -> Named {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 6)
    let said = (effort.tokens.upperBound..<max(effort.tokens.upperBound, limit)).first {
      word($0 - 1) == "," && ["said", "says"].contains(word($0))
    }
    guard let said else { return Named() }
    let end = (said..<frame.tokens.upperBound).first { word($0) == "," } ?? frame.tokens.upperBound
    let named = frame.actors.first { (said..<end).contains($0.tokens.lowerBound) }
    return Named(named.map { [$0] } ?? [], by: "who says so")
  }

  /// Who takes the stance. Doubt is the author's, unless somebody is named who doubts or says so.
  func holder(of mention: Mention, effort: Effort, steps: [Step]) -> Named {
    guard mention.stance.stance == .doubted else {
      return mention.actor.isEmpty
        ? Self.author
        : Named(
          mention.actor.names.prefix(1).map { $0 }, mention.actor.evidence ?? Evidence(by: ""))
    }
    let start = start(of: effort, steps: steps)
    if let doubter = steps.last(where: {
      $0.sense == .doubt && $0.group.map { !$0.isPassive && !$0.isInfinitive } == true
        && $0.tokens.lowerBound < effort.tokens.lowerBound
    }) {
      let subject = self.subject(before: doubter.tokens.lowerBound)
      if !subject.isEmpty { return Named(subject, by: "the subject of the verb that doubts") }
    }
    let border = frame.tokens.lowerBound..<start
    if let said = border.last(where: { Self.saying.contains(word($0)) }) {
      let subject = frame.actors.last { $0.tokens.upperBound <= said }
      if let subject, said - subject.tokens.upperBound <= 4 {
        return Named([subject], by: "who is reported to say so")
      }
    }
    return Named(["author"], Evidence(by: "doubt that no one in the sentence is named for"))
  }

  private static let saying: WordSet = [
    "said", "says", "warned", "warns", "argued", "argues", "told", "insisted", "insists",
  ]
}
