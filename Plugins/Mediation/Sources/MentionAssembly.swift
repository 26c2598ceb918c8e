import Reading
import ReadoutKit

/// From an effort and the words around it to a mention with its roles.
extension SentenceReader {
  /// The mention of an effort; nil where it is only spoken of.
  func mention(of effort: Effort) -> Mention? {
    let steps = steps(of: effort)
    if steps.first?.sense == .topic { return nil }
    let own = ownGroup(of: effort)
    let stance = stance(of: effort, steps: steps)
    var tokens =
      min(
        effort.tokens.lowerBound, own?.tokens.lowerBound ?? effort.tokens.lowerBound)..<effort
      .tokens.upperBound
    // A call far off, at the head of a list, fixes the stance and stays outside.
    for step in steps where step.tokens.upperBound + 12 >= effort.tokens.lowerBound {
      tokens =
        min(
          tokens.lowerBound, step.tokens.lowerBound)..<max(
          tokens.upperBound, step.tokens.upperBound)
    }
    if splitVerb(around: effort) != nil { tokens = tokens.lowerBound..<(tokens.upperBound + 1) }
    var mention = Mention(tokens: tokens, instrument: effort.instrument, stance: stance)
    if steps.contains(where: { $0.sense == .call && $0.word.hasPrefix("influenc") }) {
      mention.instrument = .goodOffices
    }
    mention.parties = parties(of: effort, span: tokens)
    mention.mediator = mediators(of: effort, steps: steps, stance: stance)
    takeSides(&mention)
    if [.accepted, .ongoing].contains(stance), isUnderAuspices(effort) {
      mention.stance = .brokered
    }
    mention.parties.removeAll { mention.mediator.contains($0) }
    mention.actor = actors(of: effort, steps: steps, mediators: mention.mediator)
    mention.holder = stance == .doubted ? "author" : mention.actor.first ?? "author"
    let near =
      max(
        frame.tokens.lowerBound, tokens.lowerBound - 6)..<min(
        frame.tokens.upperBound, tokens.upperBound + 6)
    mention.name = lexicon.initiatives.matches(in: frame.reading, tokens: near).first?.entry
    mention.date = frame.date(of: tokens, isAhead: mention.stance == .expected)
    return mention
  }

  /// The sides of a war are never mediators of it: two of them named together are its parties.
  private func takeSides(_ mention: inout Mention) {
    for parties in lexicon.belligerents where Set(parties).isSubset(of: mention.mediator) {
      mention.mediator.removeAll { parties.contains($0) }
      if mention.parties.isEmpty { mention.parties = parties }
    }
    let isKnownWar = lexicon.belligerents.contains { Set($0) == Set(mention.parties) }
    if isKnownWar { mention.mediator.removeAll { mention.parties.contains($0) } }
  }

  /// `reached under the auspices of`, `through the good offices of`.
  private func isUnderAuspices(_ effort: Effort) -> Bool {
    let limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 8)
    return frame.contains(["auspices", "aegis"], in: effort.tokens.upperBound..<limit)
  }
}
