import Reading
import ReadoutKit

/// From an effort and the words around it to a mention with its roles.
extension SentenceReader {
  /// The mention of an effort; nil where it is only spoken of.
  func mention(of effort: Effort) -> Mention? {
    let steps = steps(of: effort)
    if steps.first?.sense == .topic { return nil }
    var mention = Mention(
      tokens: span(of: effort, steps: steps), effort: effort, instrument: effort.instrument,
      stance: stance(of: effort, steps: steps), field: evidence(ofFieldBeside: effort))
    if steps.contains(where: { $0.sense == .call && $0.word.hasPrefix("influenc") }) {
      mention.instrument = .goodOffices
    }
    mention.parties = parties(of: effort, span: mention.tokens)
    mention.mediator = mediators(of: effort, steps: steps, stance: mention.stance.stance)
    takeSides(&mention)
    if [.accepted, .ongoing].contains(mention.stance.stance), let auspices = auspices(of: effort) {
      mention.stance.become(
        .brokered, Evidence(at: auspices, by: "reached under somebody's auspices"))
    }
    if mention.parties.isEmpty {
      mention.parties = impliedParties(of: mention, effort: effort, steps: steps)
    }
    mention.parties = mention.parties.without(mention.mediator.names)
    mention.actor = actors(of: effort, steps: steps, mention: mention)
    mention.holder = holder(of: mention, effort: effort, steps: steps)
    mention.name = initiative(of: mention, effort: effort)
    mention.date = date(of: mention)
    return mention
  }

  /// The smallest stretch that holds the effort and the words that fix its stance.
  private func span(of effort: Effort, steps: [Step]) -> Range<Int> {
    let own = ownGroup(of: effort)?.tokens.lowerBound ?? effort.tokens.lowerBound
    var tokens = min(effort.tokens.lowerBound, own)..<effort.tokens.upperBound
    if let compound = compound(before: effort) {
      tokens = min(tokens.lowerBound, compound.tokens.lowerBound)..<tokens.upperBound
    }
    // A call far off, at the head of a list, fixes the stance and stays outside.
    for step in steps where step.tokens.upperBound + 12 >= effort.tokens.lowerBound {
      tokens =
        min(
          tokens.lowerBound, step.tokens.lowerBound)..<max(
          tokens.upperBound, step.tokens.upperBound)
    }
    return splitVerb(around: effort) == nil
      ? tokens : tokens.lowerBound..<min(frame.tokens.upperBound, tokens.upperBound + 1)
  }

  /// When it is or was, as far as the words tell.
  func date(of mention: Mention) -> (date: String, tokens: Range<Int>?)? {
    frame.date(of: mention.tokens, isAhead: mention.stance.stance == .expected).map { ($0, nil) }
  }

  /// The sides of a war are never mediators of it: two of them named together are its parties.
  private func takeSides(_ mention: inout Mention) {
    for parties in lexicon.belligerents where Set(parties).isSubset(of: mention.mediator.names) {
      if mention.parties.isEmpty {
        mention.parties = Named(
          parties,
          mention.mediator.evidence.map {
            Evidence(at: $0.tokens, by: "two sides of a known war, named together")
          } ?? Evidence(by: "two sides of a known war"))
      }
      mention.mediator = mention.mediator.without(parties)
    }
    let isKnownWar = lexicon.belligerents.contains { Set($0) == Set(mention.parties.names) }
    if isKnownWar { mention.mediator = mention.mediator.without(mention.parties.names) }
  }

  /// `reached under the auspices of`, `through the good offices of`.
  private func auspices(of effort: Effort) -> Range<Int>? {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 8)
    return (effort.tokens.upperBound..<max(effort.tokens.upperBound, limit)).first {
      ["auspices", "aegis"].contains(word($0))
    }.map { $0..<($0 + 1) }
  }
}
