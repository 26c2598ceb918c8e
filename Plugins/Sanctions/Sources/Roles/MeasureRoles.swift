import Reading
import ReadoutKit

/// Who stands behind measures, under them and beside them.
extension SentenceReader {
  /// Fills sender, target and actor.
  func assignRoles(
    _ mention: inout Mention, phrase: Phrase, steps: [Step], predicate: Predicate?
  ) {
    let inside = namedInside(phrase)
    mention.sender.take(named(inside.senders, by: .inside))
    mention.target.take(named(inside.targets, by: .inside))
    let after = max(phrase.tokens.upperBound, predicate?.cue.tokens.upperBound ?? 0)
    mention.target.take(
      named(targets(after: phrase.tokens.upperBound, to: after), by: .against))
    mention.target.take(namedTargets(after: phrase.tokens.upperBound, to: after))
    mention.target.take(named(afflicted(by: phrase), by: .object))
    let agent = named(agent(after: phrase.tokens.upperBound), by: .agent)
    let base = steps.first
    let isPassive = base?.group?.isPassive ?? false || predicate?.tie == .reduced
    let subject = isPassive || base == nil ? [] : subject(of: steps)
    var passive: [Grounded] {
      let start = base?.group?.tokens.lowerBound ?? phrase.tokens.lowerBound
      return named(frame.subject(of: base?.group), by: .passive(start))
        + name(before: start, by: .passive(start))
    }
    switch base?.sense {
    case .impose, .tighten, .uphold, .ease, .threaten:
      if mention.standing.status == .opposed, base?.group?.isNegated == true {
        mention.actor.take(subject)
      } else if base?.sense == .threaten, base?.group?.isPassive == true, predicate == nil {
        // `Iran was warned of sanctions`
        mention.target.take(passive)
      } else if !isAbout(subject, mention.target) {
        mention.sender.take(subject)
      }
      mention.sender.take(agent)
    case .hit, .warnwith:
      // `Iran was hit with sanctions` turns it round.
      if base?.group?.isPassive == true {
        mention.target.take(passive)
        mention.sender.take(agent)
      } else {
        mention.sender.take(subject)
        mention.target.take(named(objects(of: base), by: .object))
        mention.target.take(names(from: base?.group?.tokens.upperBound ?? after, by: .object))
      }
    case .evade, .comply, .oppose:
      // `afraid to dodge an embargo declared by the bloc`
      mention.actor.take(predicate == nil ? subject : agent)
      if predicate == nil { mention.sender.take(agent) }
    case .face, .risk, .avert:
      let isPreposition = base?.group == nil
      var bearer = isPreposition ? bearer(leftOf: base?.tokens.lowerBound ?? 0) : subject
      // `hurt by sanctions on Iran` are those on Iran; `…, to shield its banks` hangs on anything.
      let isPurpose =
        base?.group?.isInfinitive == true && word((base?.tokens.lowerBound ?? 0) - 1) == ","
      if base?.sense == .face && !mention.target.isEmpty || isPurpose { bearer = [] }
      bearer.drop(mention.sender)
      mention.target.take(bearer)
      mention.sender.take(agent)
    default: mention.sender.take(agent)
    }
    addOuter(steps, to: &mention)
    mention.target.drop(mention.sender)
    if mention.standing.status != .complied { mention.actor.drop(mention.sender) }
  }

  /// Callers and helpers further out.
  private func addOuter(_ steps: [Step], to mention: inout Mention) {
    for (index, step) in steps.enumerated() {
      switch step.sense {
      case .call:
        let start = step.tokens.lowerBound
        let callers = step.group == nil ? callersAround(step) : frame.subject(before: start)
        let names = named(callers, by: .subject(of: start))
        // Whoever is called upon is the sender; the caller is not.
        if index > 0 { mention.sender.drop(names) }
        mention.actor.take(names)
      case .threaten where index > 0 && mention.standing.status == .threatened:
        if ![.face, .risk, .avert].contains(steps[0].sense) {
          mention.sender.take(subject(before: step.tokens.lowerBound))
        }
      case .refuse where index > 0, .oppose where index > 0:
        guard mention.standing.status == .opposed else { continue }
        let opponents = subject(before: step.tokens.lowerBound)
        mention.sender.drop(opponents)
        mention.actor.take(opponents)
      case .help:
        // `will not help Moscow evade them` tells what the helper does not do.
        if step.group?.isNegated == true { mention.actor = [] }
        mention.actor.take(subject(before: step.tokens.lowerBound))
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
  private func subject(of steps: [Step]) -> [Grounded] {
    guard let base = steps.first else { return [] }
    guard base.group != nil else { return bearer(leftOf: base.tokens.lowerBound) }
    guard steps.count > 1 else { return subject(before: base.tokens.lowerBound) }
    for outer in steps.dropFirst() {
      let handed = frame.actors.filter {
        $0.tokens.lowerBound >= outer.tokens.upperBound
          && $0.tokens.upperBound <= base.tokens.lowerBound
      }
      if let last = handed.last, [.call, .help, .warnwith].contains(outer.sense) {
        return named(frame.coordinated(with: last), by: .handed)
      }
    }
    return subject(before: steps.map(\.tokens.lowerBound).min() ?? base.tokens.lowerBound)
  }

  /// Whoever bears what a noun or preposition says: the subject of the clause.
  private func bearer(leftOf start: Int) -> [Grounded] {
    named(frame.subject(before: start), by: .bearer(start))
  }

  /// Who does what begins at a token.
  func subject(before start: Int) -> [Grounded] {
    named(frame.subject(before: start), by: .subject(of: start))
  }

  private func objects(of step: Step?) -> [Actors.Mention] {
    guard let step, let group = step.group else { return [] }
    let next = frame.actors.first {
      $0.tokens.lowerBound >= group.tokens.upperBound
        && $0.tokens.lowerBound <= group.tokens.upperBound + 6
    }
    return next.map { frame.coordinated(with: $0) } ?? []
  }

  /// The state of `sanctions-hit Belarus`.
  private func afflicted(by phrase: Phrase) -> [Actors.Mention] {
    let dash = phrase.head.upperBound
    guard word(dash) == "-",
      ["hit", "stricken", "battered", "ridden", "laden", "wracked", "crippled", "hobbled"]
        .contains(word(dash + 1))
    else { return [] }
    return frame.actors.filter { ((dash + 2)..<(dash + 4)).contains($0.tokens.lowerBound) }
  }

  private func isAbout(_ subject: [Grounded], _ named: [Grounded]) -> Bool {
    !subject.isEmpty && subject.allSatisfy { named.holds($0.value) }
  }
}

extension SentenceFrame {
  /// The subject of a group, or nobody without one.
  func subject(of group: VerbGroup?) -> [Actors.Mention] {
    group.map { subject(of: $0) } ?? []
  }
}
