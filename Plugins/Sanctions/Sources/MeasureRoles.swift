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
      if !isAbout(subject, mention.target) { add(subject, to: &mention.sender) }
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
      // `careful not to circumvent sanctions imposed by the West`
      add(predicate == nil ? subject : agent, to: &mention.actor)
      if predicate == nil { add(agent, to: &mention.sender) }
    case .face, .risk, .avert:
      let isPreposition = base?.group == nil
      let bearer = isPreposition ? bearer(leftOf: base?.tokens.lowerBound ?? 0) : subject
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

  // MARK: Inside and behind the phrase

  /// States whose names stand as adjectives of what they impose.
  private static let imposing: Set<String> = ["United States", "United Kingdom", "United Nations"]

  /// `US sanctions` are by the US; `Iran sanctions` are against Iran; so is `Russian oil price cap`.
  private func namedInside(
    _ phrase: Phrase
  ) -> (senders: [String], targets: [String]) {
    var senders: [String] = []
    var targets: [String] = []
    for mention in frame.actors
    where mention.tokens.lowerBound >= phrase.tokens.lowerBound
      && mention.tokens.upperBound <= phrase.head.upperBound
    {
      let actor = mention.actor
      let next = word(mention.tokens.upperBound)
      let isOwner = next == "'s" || next == "-" || actor.form != .name || actor.iso3 == nil
      let name = actor.canonical
      if isOwner || Self.imposing.contains(name) {
        if !senders.contains(name) { senders.append(name) }
      } else if !targets.contains(name) {
        targets.append(name)
      }
    }
    return (senders, targets)
  }

  /// `on Iran`, `against Russian banks`; for trade, `to China` and `from Russia` too.
  private func targets(after start: Int, to predicateEnd: Int) -> [Actors.Mention] {
    var found: [Actors.Mention] = []
    var index = start
    let limit = min(frame.tokens.upperBound, max(start, predicateEnd) + 9)
    while index < limit {
      let word = word(index)
      if [";", ":", "."].contains(word) { break }
      if word == ",", index > predicateEnd { break }
      if index > start, ClosedWords.subordinators.contains(word), word != "that", word != "which" {
        break
      }
      if ["on", "against", "targeting", "targeted", "upon", "hitting", "towards", "toward"]
        .contains(word)
        || (word == "at" && self.word(index - 1) == "aimed")
      {
        found += frame.object(ofPreposition: index, reach: 8)
      }
      if found.isEmpty, ["to", "from", "for", "of"].contains(word), isTrade(start..<index) {
        found += frame.object(ofPreposition: index)
      }
      if ["over", "because", "by", "after", "since"].contains(word), !found.isEmpty { break }
      if !found.isEmpty { break }
      index += 1
    }
    return found
  }

  private func isTrade(_ range: Range<Int>) -> Bool {
    frame.contains(
      [
        "exports", "imports", "sales", "deliveries", "shipments", "export", "import", "trade",
        "supplies",
      ],
      in: (range.lowerBound - 4)..<range.upperBound)
  }

  /// `imposed by the West`, `from the EU`.
  private func agent(after start: Int) -> [Actors.Mention] {
    if word(start) == "from" { return frame.object(ofPreposition: start) }
    let limit = min(frame.tokens.upperBound, start + 16)
    for index in start..<max(start, limit) {
      let word = word(index)
      if [";", ":", ","].contains(word) { return [] }
      if index > start, ClosedWords.subordinators.contains(word), word != "that", word != "which" {
        return []
      }
      if word == "by" { return frame.object(ofPreposition: index) }
    }
    return []
  }
}

extension SentenceFrame {
  /// The subject of a group, or nobody without one.
  func subject(of group: VerbGroup?) -> [Actors.Mention] {
    group.map { subject(of: $0) } ?? []
  }
}
