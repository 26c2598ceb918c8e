import Reading
import ReadoutKit

/// The third party that offers, is asked, hosts or brokers.
extension SentenceReader {
  func mediators(of effort: Effort, steps: [Step], stance: Stance) -> Named {
    if let called = calledUpon(steps, effort: effort) { return called }
    if let compound = compound(before: effort) {
      return Named(
        compound.parties, by: "named in the compound adjective before the effort")
    }
    if let owner = owner(of: effort) { return Named([owner], by: "whose effort it is") }
    if isOpenQuestion(effort) { return Named() }
    if let player = player(of: effort) { return player }
    // `China's efforts to`, `its offer to`
    for step in steps where step.group == nil && [.attempt, .offer].contains(step.sense) {
      if let owner = frame.owner(of: step.tokens.lowerBound), !hasOpposite(effort) {
        return Named([owner], by: "whose offer or attempt it is")
      }
      // `efforts by the secretary-general`, `the efforts of Egypt`
      if ["by", "of"].contains(word(step.cue.lowerBound + 1)) {
        let found = frame.object(ofPreposition: step.cue.lowerBound + 1)
        if !found.isEmpty { return Named(found, by: "whose offer or attempt it is") }
      }
    }
    let brokering =
      steps.contains { $0.sense == .broker } || effort.kind == .broker || effort.kind == .mediate
    for candidate in [
      behind(effort, brokering: brokering), adjective(before: effort, brokering: brokering),
      broker(in: steps),
    ] where !candidate.isEmpty {
      return candidate
    }
    if let subject = playingSubject(of: effort, steps: steps) { return subject }
    if let venue = venue(of: effort) { return venue }
    if stance == .offered, ![.talks, .ceasefire].contains(effort.instrument) {
      let subject = self.subject(before: start(of: effort, steps: steps))
      let sides = parties(of: effort, span: effort.tokens).names
      return Named(
        subject.filter { !sides.contains($0.actor.canonical) },
        by: "the subject of the verb that offers it")
    }
    return Named()
  }

  /// `peace with Palestine`: who makes it is a side of it.
  private func hasOpposite(_ effort: Effort) -> Bool {
    word(effort.tokens.upperBound) == "with"
      && !frame.object(ofPreposition: effort.tokens.upperBound).isEmpty
  }

  /// Where the words that bear on an effort begin.
  func start(of effort: Effort, steps: [Step]) -> Int {
    ([effort.tokens.lowerBound] + steps.map(\.tokens.lowerBound)).min()
      ?? effort.tokens.lowerBound
  }

  /// `brokered by Qatar`, `under the auspices of the UN`, `mediators from Egypt`.
  private func behind(_ effort: Effort, brokering: Bool) -> Named {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 12)
    for index in effort.tokens.lowerBound..<max(effort.tokens.lowerBound, limit) {
      let text = word(index)
      if text == "by", brokering || word(index - 1) == "mediation" {
        let found = frame.object(ofPreposition: index)
        if !found.isEmpty { return Named(found, by: "the “by” phrase names who brings it about") }
      }
      if text == "of", ["auspices", "mediation", "aegis", "offices"].contains(word(index - 1)) {
        let found = frame.object(ofPreposition: index)
        if !found.isEmpty { return Named(found, by: "under whose auspices it is") }
      }
      if text == "from", index == effort.tokens.upperBound,
        ["mediators", "mediator", "facilitators", "envoys"].contains(word(index - 1))
      {
        let found = frame.object(ofPreposition: index)
        if !found.isEmpty { return Named(found, by: "where the mediators come from") }
      }
      // `with the vice-president of Sudan in the chair`, `with Oman as mediator`
      if text == "with", index >= effort.tokens.upperBound,
        frame.contains(["chair", "mediator", "mediators", "mediating"], in: index..<limit)
      {
        let found = frame.object(ofPreposition: index)
        if !found.isEmpty { return Named(found, by: "who sits in the chair") }
      }
    }
    return Named()
  }

  /// `US-brokered`, `Turkish mediation`, `UN mediator`.
  private func adjective(before effort: Effort, brokering: Bool) -> Named {
    guard brokering,
      let before = frame.actors.last(where: {
        $0.tokens.upperBound <= effort.tokens.lowerBound
          && $0.tokens.upperBound >= effort.tokens.lowerBound - 1
      }), word(before.tokens.upperBound) == "-" || effort.kind == .mediate,
      before.actor.form != .person, !isVerbal(effort)
    else { return Named() }
    return Named([before], by: "the adjective before the effort")
  }

  private func isVerbal(_ effort: Effort) -> Bool {
    ownGroup(of: effort) != nil && !effort.form.contains(.participle)
  }

  /// The subject of an active verb that brokers.
  private func broker(in steps: [Step]) -> Named {
    guard let step = steps.first(where: { $0.sense == .broker && $0.group?.isPassive == false })
    else { return Named() }
    let found = subject(before: step.tokens.lowerBound)
    return Named(
      found + partners(after: step.tokens.upperBound, of: found),
      by: "the subject of the verb that brokers")
  }

  /// The subject, where it plays the part: `X mediates`, `X offered to mediate`, `X's envoy`.
  private func playingSubject(of effort: Effort, steps: [Step]) -> Named? {
    let isPart =
      [.broker, .mediate, .referee, .asked].contains(effort.kind)
      || effort.instrument == .goodOffices || effort.instrument == .mediation
    guard isPart, !steps.contains(where: { $0.sense == .doubt && $0.group?.isPassive == false })
    else { return nil }
    // `consented to mediation`: the subject is a party that takes or refuses another's part.
    let isTaken = steps.contains { step in
      switch step.sense {
      case .accept, .reject, .call, .halt: !takesRole(effort, after: step) || step.sense == .call
      default: false
      }
    }
    let isOwn =
      ["its", "their", "his", "her", "as"].contains(word(effort.head.lowerBound - 1))
      || word(effort.head.lowerBound - 2) == "as"
    guard !isTaken || isOwn else { return nil }
    let found = subject(before: start(of: effort, steps: steps))
    let named = Named(
      found + partners(after: effort.tokens.upperBound, of: found),
      by: "the subject of the verb that takes the part")
    return named.isEmpty ? nil : named
  }

  /// `little room for China to play a mediator`: who is to play the part.
  func player(of effort: Effort) -> Named? {
    guard [.mediate, .referee, .strong, .asked].contains(effort.kind),
      effort.instrument == .mediation || effort.instrument == .goodOffices
    else { return nil }
    let border = max(frame.tokens.lowerBound, effort.tokens.lowerBound - 9)
    for index in (border..<max(border, effort.tokens.upperBound)).reversed()
    where word(index) == "for" {
      let found = frame.object(ofPreposition: index, reach: 1)
      if let last = found.last, word(last.tokens.upperBound) == "to" {
        return Named(found, by: "“for … to”: who is to play the part")
      }
    }
    return nil
  }

  /// `a peace summit in Switzerland`: the host.
  private func venue(of effort: Effort) -> Named? {
    guard [.summit, .talks].contains(effort.instrument), word(effort.tokens.upperBound) == "in"
    else { return nil }
    let sides = parties(of: effort, span: effort.tokens).names
    let found = frame.object(ofPreposition: effort.tokens.upperBound, reach: 1)
      .filter { !sides.contains($0.actor.canonical) }
    return found.isEmpty ? nil : Named(found, by: "where it is held: the host")
  }

  /// `brokered a deal together with the United Nations`: the partners of a broker.
  private func partners(after start: Int, of brokers: [Actors.Mention]) -> [Actors.Mention] {
    let limit = min(frame.tokens.upperBound, start + 12)
    let with = (start..<max(start, limit)).first {
      word($0) == "with" && ["together", "along", "jointly"].contains(word($0 - 1))
    }
    return brokers.isEmpty ? [] : with.map { frame.object(ofPreposition: $0) } ?? []
  }

  /// `China's peace plan`, `Turkish mediation`: whose effort it is.
  func owner(of effort: Effort) -> Actors.Mention? {
    guard
      [.peacePlan, .mediation, .goodOffices].contains(effort.instrument)
        || effort.kind == .accord || isProposal(effort),
      effort.kind != .broker,
      let near = frame.actors.last(where: {
        $0.tokens.upperBound <= effort.head.lowerBound
          && $0.tokens.upperBound >= effort.head.lowerBound - 5
      })
    else { return nil }
    let gap = near.tokens.upperBound..<effort.head.lowerBound
    let isPossessive = word(near.tokens.upperBound) == "'s"
    let isAdjective =
      (near.actor.form == .adjective || near.actor.iso3 == nil && near.actor.form == .name)
      && gap.count <= 2
    let isBroken =
      frame.contains([",", "and", "to", "for", "of", "in", "on", "by", "with"], in: gap)
      || cues.contains { gap.contains($0.tokens.lowerBound) && $0.kind == .verb }
    return (isPossessive || isAdjective) && !isBroken && !isVerbal(effort) ? near : nil
  }

  /// Whoever is asked to use influence: `urged Beijing to press`, `faced calls to`.
  private func calledUpon(_ steps: [Step], effort: Effort) -> Named? {
    guard let call = steps.last(where: { $0.sense == .call }) else { return nil }
    if call.group == nil {
      let bears: [Word] = [
        "faced", "face", "faces", "facing", "resisted", "ignored", "rejected", "received",
      ]
      guard bears.contains(word(call.tokens.lowerBound - 1)) else { return nil }
      return Named(
        subject(before: call.tokens.lowerBound - 1), by: "who faces the calls to act")
    }
    let isUse =
      steps.contains { step in
        ["influenc", "persuad", "convinc"].contains { step.word.hasPrefix($0) }
      } || effort.kind == .asked
      || frame.contains(
        ["influence", "leverage", "mediate", "mediation", "broker", "persuade", "pressure"],
        in: call.tokens.upperBound..<max(call.tokens.upperBound, effort.tokens.upperBound))
    guard isUse else { return nil }
    if call.group?.isPassive == true {
      return Named(subject(before: call.tokens.lowerBound), by: "who is asked to act")
    }
    let behind = call.tokens.upperBound..<(call.tokens.upperBound + 3)
    if let asked = frame.actors.first(where: { behind.contains($0.tokens.lowerBound) }) {
      return Named(frame.coordinated(with: asked), by: "who is asked to act")
    }
    // `begging the two governments to`: the two that were named.
    let named = frame.actors.filter { $0.tokens.upperBound <= call.tokens.lowerBound }
    let isPair =
      frame.contains(["two", "both"], in: behind) && SentenceFrame.names(named).count == 2
    return isPair ? Named(named, by: "the two that the sentence names") : nil
  }
}
