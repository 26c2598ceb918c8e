import Reading
import ReadoutKit

/// The sides of the conflict that an effort is about.
extension SentenceReader {
  /// `between A and B`, `A-B truce`, the sides of a war that is named, or the land it is in.
  func parties(of effort: Effort, span: Range<Int>) -> Named {
    let clause = frame.clause(holding: effort.tokens.lowerBound)
    let reach =
      span.lowerBound..<min(frame.tokens.upperBound, max(span.upperBound, clause.upperBound))
    for index in reach where word(index) == "between" || word(index) == "among" {
      let sides = sides(behind: index)
      if sides.count > 1 { return Named(sides, by: "“between … and …”") }
      if let pair = bothNamed(behind: index) { return pair }
      if let one = sides.first { return Named([one], by: "“between …”: the two sides of one land") }
    }
    let wide =
      max(
        frame.tokens.lowerBound, span.lowerBound - 4)..<min(
        frame.tokens.upperBound, span.upperBound + 8)
    if let known = lexicon.conflicts.matches(in: frame.reading, tokens: wide).first {
      return Named(
        known.entry.parties,
        Evidence(
          at: known.tokens, by: "the sides of a war that is known by name",
          entry: "conflicts.csv: " + known.entry.phrase))
    }
    if let pair = hyphenated(before: effort) { return pair }
    return Named()
  }

  /// What else the sentence tells of the sides, once it is known who mediates.
  func impliedParties(of mention: Mention, effort: Effort, steps: [Step]) -> Named {
    let mediators = mention.mediator.names
    for candidate in [
      urged(steps), companions(of: effort, steps: steps), offeredTo(effort, steps: steps),
      land(of: effort, besides: mediators), pairedSubject(of: effort, steps: steps),
    ] {
      let found = candidate.without(mediators)
      if !found.isEmpty { return found }
    }
    if let known = lexicon.initiatives.matches(
      in: frame.reading, tokens: near(mention.tokens)
    ).first, known.entry.parties.count > 0 {
      return Named(
        known.entry.parties,
        Evidence(
          at: known.tokens, by: "whom the initiative is about",
          entry: "initiatives.csv: " + known.entry.name)
      ).without(mediators)
    }
    for sides in lexicon.belligerents where Set(sides).isSubset(of: states) {
      let named = frame.actors.filter { sides.contains($0.actor.canonical) }
      return Named(named, by: "both sides of a known war, named in the sentence")
    }
    return Named()
  }

  /// Those behind `between`, adjectives before the second looked through.
  private func sides(behind index: Int) -> [Actors.Mention] {
    let first = frame.object(ofPreposition: index)
    guard first.count == 1, let one = first.last else { return first }
    let and = (one.tokens.upperBound..<min(frame.tokens.upperBound, one.tokens.upperBound + 4))
      .first {
        word($0) == "and"
      }
    let other = and.flatMap { and in
      frame.actors.first { $0.tokens.lowerBound > and && $0.tokens.lowerBound <= and + 4 }
    }
    return first + (other.map { [$0] } ?? [])
  }

  /// A few words on either side.
  func near(_ tokens: Range<Int>) -> Range<Int> {
    max(
      frame.tokens.lowerBound, tokens.lowerBound - 6)..<min(
        frame.tokens.upperBound, tokens.upperBound + 6)
  }

  /// `talks between the two neighbours`, where the sentence names just two.
  private func bothNamed(behind index: Int) -> Named? {
    let next = index + 1..<min(frame.tokens.upperBound, index + 4)
    guard frame.contains(["two", "both", "them"], in: next) else { return nil }
    let named = frame.actors.filter { $0.tokens.upperBound <= index }
    let names = SentenceFrame.names(named)
    return names.count == 2 ? Named(named, by: "the two that the sentence names") : nil
  }

  /// `Iran-Saudi truce`, `Georgian-Ossetian talks`.
  private func hyphenated(before effort: Effort) -> Named? {
    let last = frame.actors.last {
      $0.tokens.upperBound <= effort.tokens.lowerBound
        && $0.tokens.upperBound >= effort.tokens.lowerBound - 4
    }
    guard let last else { return nil }
    let sides = frame.coordinated(with: last)
    guard sides.count == 2, ["-", "–"].contains(word(sides[0].tokens.upperBound)) else {
      return nil
    }
    return Named(sides, by: "two names joined by a hyphen")
  }

  /// `urged Russia and Ukraine to`, `Russia and Ukraine were urged to`.
  private func urged(_ steps: [Step]) -> Named {
    guard let call = steps.last(where: { $0.sense == .call && $0.group != nil }),
      !steps.contains(where: { $0.word.hasPrefix("influenc") || $0.word.hasPrefix("persuad") })
    else { return Named() }
    if call.group?.isPassive == true {
      let subject = self.subject(before: call.tokens.lowerBound)
      return subject.count > 1 ? Named(subject, by: "those who are urged") : Named()
    }
    let first = frame.actors.first {
      $0.tokens.lowerBound >= call.tokens.upperBound
        && $0.tokens.lowerBound <= call.tokens.upperBound + 2
    }
    let asked = first.map { frame.coordinated(with: $0) } ?? []
    return asked.count > 1 ? Named(asked, by: "those who are urged") : Named()
  }

  /// `talks with Tehran`, `a truce with the rebels`: the subject and its opposite.
  private func companions(of effort: Effort, steps: [Step]) -> Named {
    guard [.ceasefire, .talks, .settlement, .summit].contains(effort.instrument) else {
      return Named()
    }
    let after = effort.tokens.upperBound
    let start = effort.kind == .facing ? after - 1 : after
    let with = (start..<min(frame.tokens.upperBound, start + 4)).first {
      word($0) == "with" || $0 == start && effort.kind == .facing
    }
    guard let with else { return Named() }
    let others = frame.object(ofPreposition: with)
    guard !others.isEmpty else { return Named() }
    // `Israel's commitment to peace with Palestine`
    let owner = steps.first.flatMap { step in
      step.group == nil ? frame.owner(of: step.tokens.lowerBound) : nil
    }
    let subject = owner.map { [$0] } ?? self.subject(before: self.start(of: effort, steps: steps))
    return Named(subject + others, by: "one side, and the other behind “with”")
  }

  /// `offered its good offices to Bangkok and Phnom Penh`.
  private func offeredTo(_ effort: Effort, steps: [Step]) -> Named {
    guard [.mediation, .goodOffices].contains(effort.instrument),
      word(effort.tokens.upperBound) == "to"
    else { return Named() }
    let found = frame.object(ofPreposition: effort.tokens.upperBound)
    return found.count > 1 ? Named(found, by: "those to whom it is offered") : Named()
  }

  /// `the war in Sudan`, `Somali peace talks`, `Colombia's peace process`: the land it is about.
  private func land(of effort: Effort, besides mediators: [String]) -> Named {
    let isPeace = effort.kind == .peace
    let fighters = field.fighters.map {
      // `the warring parties in Myanmar`
      $0.tokens.lowerBound..<($0.tokens.upperBound + (word($0.tokens.upperBound) == "in" ? 0 : 1))
    }
    for war in field.wars.map(\.tokens) + fighters + (isPeace ? [] : [effort.tokens]) {
      let next = war.upperBound
      if ["in", "on", "over", "for", "around"].contains(word(next)),
        let place = frame.object(ofPreposition: next, reach: 2).first,
        place.actor.form != .person, !isVenue(place, of: effort, behind: war)
      {
        return sidesOfWar(in: place)
          ?? Named(
            frame.object(ofPreposition: next, reach: 2), by: "the land that the conflict is in")
      }
      if Self.attacks.contains(word(war.lowerBound)) { continue }
      guard !isOwned(effort) || war != effort.tokens else { continue }
      let before = frame.actors.last {
        $0.tokens.upperBound <= war.lowerBound && $0.tokens.upperBound >= war.lowerBound - 3
      }
      guard let before, before.actor.form != .person,
        !mediators.contains(before.actor.canonical)
      else { continue }
      let gap = before.tokens.upperBound..<war.lowerBound
      let isPossessive = word(before.tokens.upperBound) == "'s" && gap.count <= 3
      let isAdjective = before.actor.form != .metonym && gap.count <= 1
      let isPlain = !gap.contains {
        frame.reading.tokens[$0].kind == .mark || ClosedWords.prepositions.contains(word($0))
          || cueStarts(at: $0)
      }
      if isPossessive || isAdjective, isPlain {
        return Named([before], by: "whose conflict it is")
      }
    }
    return Named()
  }

  /// `Nagorno-Karabakh`: a land whose war has known sides.
  private func sidesOfWar(in place: Actors.Mention) -> Named? {
    let known = lexicon.conflicts.matches(in: frame.reading, tokens: place.tokens).first
    return known.map {
      Named(
        $0.entry.parties,
        Evidence(
          at: $0.tokens, by: "the sides of a war that is known by its land",
          entry: "conflicts.csv: " + $0.entry.phrase))
    }
  }

  /// What one side does: `the Russian offensive` is not Russia's own conflict.
  private static let attacks: WordSet = [
    "offensive", "aggression", "invasion", "bombardment", "shelling", "occupation", "siege",
  ]

  private func cueStarts(at index: Int) -> Bool {
    cues.contains { $0.tokens.contains(index) && $0.kind == .verb }
  }

  /// `talks in Geneva`, `a summit in Jeddah`: a place to meet, not a land at war.
  private func isVenue(_ place: Actors.Mention, of effort: Effort, behind: Range<Int>) -> Bool {
    behind == effort.tokens && word(behind.upperBound) == "in"
      && [.talks, .summit, .mediation, .peacePlan, .goodOffices].contains(effort.instrument)
  }

  private func isOwned(_ effort: Effort) -> Bool {
    [.peacePlan, .mediation, .goodOffices, .summit].contains(effort.instrument)
      || isProposal(effort)
  }

  /// `the American ceasefire plan`: whoever stands before it has drawn it up.
  func isProposal(_ effort: Effort) -> Bool {
    let nouns: WordSet = [
      "plan", "proposal", "proposals", "initiative", "offer", "blueprint", "draft", "text",
      "formula", "plans", "roadmap", "bid", "push",
    ]
    return nouns.contains(word(effort.tokens.upperBound))
      || nouns.contains(word(effort.tokens.upperBound - 1))
  }

  /// `India and Pakistan agreed to a ceasefire`.
  private func pairedSubject(of effort: Effort, steps: [Step]) -> Named {
    guard [.ceasefire, .talks, .settlement].contains(effort.instrument) else { return Named() }
    let senses = Set(steps.map(\.sense))
    guard !senses.contains(.call), !senses.contains(.broker), !senses.contains(.doubt) else {
      return Named()
    }
    let subject = self.subject(before: start(of: effort, steps: steps))
    return SentenceFrame.names(subject).count == 2
      ? Named(subject, by: "the two who agree or refuse") : Named()
  }
}
