import Reading
import ReadoutKit

/// Who stands behind measures, under them and beside them.
extension SentenceReader {
  /// Fills sender, target and actor.
  func assignRoles(
    _ mention: inout Mention, phrase: Phrase, steps: [Step], predicate: Predicate?
  ) {
    let inside = namedInside(phrase)
    mention.sender = inside.senders
    mention.target = inside.targets
    let after = max(phrase.tokens.upperBound, predicate?.cue.tokens.upperBound ?? 0)
    add(targets(after: phrase.tokens.upperBound, to: after), to: &mention.target)
    let agent = agent(after: phrase.tokens.upperBound)
    let base = steps.first
    let isPassive = base?.group?.isPassive ?? false || predicate?.tie == .reduced
    let subject = isPassive || base == nil ? [] : subject(of: steps)
    switch base?.sense {
    case .impose, .tighten, .uphold, .ease, .threaten:
      if mention.standing.status == .opposed, base?.group?.isNegated == true {
        add(subject, to: &mention.actor)
      } else if base?.sense == .threaten, base?.group?.isPassive == true {
        // `Iran was warned of sanctions`
        add(frame.subject(of: base?.group), to: &mention.target)
      } else if !isAbout(subject, mention.target) {
        add(subject, to: &mention.sender)
      }
      add(agent, to: &mention.sender)
    case .hit, .warnwith:
      // `Iran was hit with sanctions` turns it round.
      if base?.group?.isPassive == true {
        add(frame.subject(of: base?.group ?? nil), to: &mention.target)
        add(agent, to: &mention.sender)
      } else {
        add(subject, to: &mention.sender)
        add(objects(of: base), to: &mention.target)
      }
    case .evade, .comply, .oppose:
      // `afraid to dodge an embargo declared by the bloc`
      add(predicate == nil ? subject : agent, to: &mention.actor)
      if predicate == nil { add(agent, to: &mention.sender) }
    case .face, .risk, .avert:
      let isPreposition = base?.group == nil
      var bearer = isPreposition ? bearer(leftOf: base?.tokens.lowerBound ?? 0) : subject
      // `hurt by sanctions on Iran` are those on Iran; `…, to shield its banks` hangs on anything.
      let isPurpose =
        base?.group?.isInfinitive == true && word((base?.tokens.lowerBound ?? 0) - 1) == ","
      if base?.sense == .face && !mention.target.isEmpty || isPurpose { bearer = [] }
      add(bearer.filter { !mention.sender.contains($0.actor.canonical) }, to: &mention.target)
      add(agent, to: &mention.sender)
    default: add(agent, to: &mention.sender)
    }
    addOuter(steps, to: &mention)
    mention.target.removeAll { mention.sender.contains($0) }
    mention.actor.removeAll {
      mention.sender.contains($0) && mention.standing.status != .complied
    }
  }

  /// Callers and helpers further out.
  private func addOuter(_ steps: [Step], to mention: inout Mention) {
    for (index, step) in steps.enumerated() {
      switch step.sense {
      case .call:
        let callers = frame.subject(before: step.tokens.lowerBound)
        let isNoun = step.group == nil
        let names = SentenceFrame.names(isNoun ? callersAround(step) : callers)
        // Whoever is called upon is the sender; the caller is not.
        if index > 0 { mention.sender.removeAll { names.contains($0) } }
        for name in names where !mention.actor.contains(name) { mention.actor.append(name) }
      case .threaten where index > 0 && mention.standing.status == .threatened:
        if ![.face, .risk, .avert].contains(steps[0].sense) {
          add(frame.subject(before: step.tokens.lowerBound), to: &mention.sender)
        }
      case .refuse where index > 0, .oppose where index > 0:
        let opponents = SentenceFrame.names(frame.subject(before: step.tokens.lowerBound))
        guard mention.standing.status == .opposed else { continue }
        mention.sender.removeAll { opponents.contains($0) }
        for name in opponents where !mention.actor.contains(name) { mention.actor.append(name) }
      case .help:
        // `will not help Moscow evade them` tells what the helper does not do.
        if step.group?.isNegated == true { mention.actor = [] }
        add(frame.subject(before: step.tokens.lowerBound), to: &mention.actor)
      default: continue
      }
    }
  }

  /// `calls by Poland for`, `Kyiv's calls for`.
  private func callersAround(_ step: Step) -> [Actors.Mention] {
    let before = frame.actors.last {
      $0.tokens.upperBound <= step.tokens.lowerBound
        && $0.tokens.upperBound >= step.tokens.lowerBound - 2
    }
    if let before { return frame.coordinated(with: before) }
    return []
  }

  /// The subject of the innermost verb: its own, or whoever an outer verb hands it.
  private func subject(of steps: [Step]) -> [Actors.Mention] {
    guard let base = steps.first else { return [] }
    guard base.group != nil else { return bearer(leftOf: base.tokens.lowerBound) }
    guard steps.count > 1 else { return frame.subject(before: base.tokens.lowerBound) }
    for outer in steps.dropFirst() {
      let handed = frame.actors.filter {
        $0.tokens.lowerBound >= outer.tokens.upperBound
          && $0.tokens.upperBound <= base.tokens.lowerBound
      }
      if let last = handed.last, [.call, .help, .warnwith].contains(outer.sense) {
        return frame.coordinated(with: last)
      }
    }
    let start = steps.map(\.tokens.lowerBound).min() ?? base.tokens.lowerBound
    return frame.subject(before: start)
  }

  /// Whoever bears what a noun or preposition says: the subject of the clause.
  private func bearer(leftOf start: Int) -> [Actors.Mention] {
    frame.subject(before: start)
  }

  private func objects(of step: Step?) -> [Actors.Mention] {
    guard let step, let group = step.group else { return [] }
    let next = frame.actors.first {
      $0.tokens.lowerBound >= group.tokens.upperBound
        && $0.tokens.lowerBound <= group.tokens.upperBound + 6
    }
    return next.map { frame.coordinated(with: $0) } ?? []
  }

  private func isAbout(_ subject: [Actors.Mention], _ names: [String]) -> Bool {
    !subject.isEmpty && subject.allSatisfy { names.contains($0.actor.canonical) }
  }

  func add(_ mentions: [Actors.Mention], to names: inout [String]) {
    for name in SentenceFrame.names(mentions) where !names.contains(name) { names.append(name) }
  }
}

extension SentenceFrame {
  /// The subject of a group, or nobody without one.
  func subject(of group: VerbGroup?) -> [Actors.Mention] {
    group.map { subject(of: $0) } ?? []
  }
}
