import Reading
import ReadoutKit

/// Reads the relation of each mention from the cue nearest to it in its stretch of the sentence.
///
/// A cue counts only where the grammar around the name fits it: a venue is met *in*, a country is
/// visited or travelled *to*. What does not fit is left open rather than guessed.
struct RelationReader {
  let reading: DocumentReading
  let mentions: [Mention]
  let cues: Cues

  /// One relation or nil for each mention, in their order.
  func relations() -> [Relation?] {
    var kinds: [Relation.Kind?] = []
    for (index, mention) in mentions.enumerated() {
      let near = nearestCue(to: mention)
      kinds.append(near ?? sharedKind(index, with: kinds))
    }
    guard kinds.contains(where: { $0 != nil }) else { return kinds.map { _ in nil } }
    let named = actorsNamed()
    var relations: [Relation?] = []
    for (index, mention) in mentions.enumerated() {
      guard let kind = kinds[index] else {
        relations.append(nil)
        continue
      }
      relations.append(Relation(kind: kind, actors: []))
      if index > 0, let before = relations[index - 1], before.kind == kind,
        mentions[index - 1].sentence == mention.sentence, isJoined(index)
      {
        relations[index]?.actors = before.actors
      } else {
        relations[index]?.actors =
          RelationActors(reading: reading, actors: named, mention: mention, kind: kind).names()
      }
    }
    return settingHeadings(relations)
  }

  /// The same relation as the name before, where the two are joined: `Samarkand, Uzbekistan`.
  private func sharedKind(_ index: Int, with kinds: [Relation.Kind?]) -> Relation.Kind? {
    guard index > 0, isJoined(index), mentions[index].name.kind != .demonym else { return nil }
    return kinds[index - 1]
  }

  /// Joined by nothing but a comma, `and`, `of` or `in`.
  private func isJoined(_ index: Int) -> Bool {
    let gap = mentions[index - 1].tokens.upperBound..<mentions[index].tokens.lowerBound
    guard mentions[index].sentence == mentions[index - 1].sentence, gap.count <= 2 else {
      return false
    }
    let links: WordSet = [",", "and", "of", "in", "-", "the", "'s"]
    return reading.tokens[gap].allSatisfy { links.contains($0.word) }
  }

  // MARK: Cues

  private func nearestCue(to mention: Mention) -> Relation.Kind? {
    let stretch = stretch(around: mention)
    var best: (distance: Int, kind: Relation.Kind)?
    for cue in cues.found(in: reading, tokens: stretch) {
      guard !cue.tokens.overlaps(mention.tokens) else { continue }
      let isBefore = cue.tokens.upperBound <= mention.tokens.lowerBound
      let distance =
        isBefore
        ? mention.tokens.lowerBound - cue.tokens.upperBound
        : cue.tokens.lowerBound - mention.tokens.upperBound
      let fit = RelationFit(
        reading: reading, name: mention.name, tokens: mention.tokens, distance: distance,
        isBefore: isBefore, cue: cue.tokens)
      guard let kind = fit.kind(of: cue.kind) else { continue }
      if distance < (best?.distance ?? Int.max) { best = (distance, kind) }
    }
    return best?.kind
  }

  /// The part of the sentence around a mention that no quotation mark, semicolon or dash cuts off.
  private func stretch(around mention: Mention) -> Range<Int> {
    let sentence = reading.sentences[mention.sentence].tokens
    var start = mention.tokens.lowerBound
    let (first, last) = (max(sentence.lowerBound, start - 30), mention.tokens.upperBound + 30)
    while start > first, !Self.isBorder(reading.tokens[start - 1]) { start -= 1 }
    var end = mention.tokens.upperBound
    while end < min(sentence.upperBound, last), !Self.isBorder(reading.tokens[end]) { end += 1 }
    return start..<end
  }

  private static func isBorder(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.word {
    case "\"", "\u{201C}", "\u{201D}", ";", ":", "\u{2014}": return true
    default: return false
    }
  }

  private func actorsNamed() -> [Actors.Mention] {
    reading.sentences.filter { !$0.isExcluded }.flatMap { sentence in
      Actors.standard.mentions(in: reading, tokens: sentence.tokens)
    }
  }

  /// A heading names a venue and not who meets there: the text below tells.
  private func settingHeadings(_ relations: [Relation?]) -> [Relation?] {
    var relations = relations
    for (index, mention) in mentions.enumerated() {
      guard let relation = relations[index], relation.kind == .meetingVenue,
        isHeading(mention.sentence)
      else { continue }
      let near = mentions[(index + 1)...].prefix { $0.sentence - mention.sentence <= 8 }
      let below = near.indices.first { other in
        near[other].name.canonical == mention.name.canonical
          && relations[other]?.kind == .meetingVenue
      }
      if let below, let actors = relations[below]?.actors { relations[index]?.actors = actors }
    }
    return relations
  }

  private func isHeading(_ index: Int) -> Bool {
    let sentence = reading.sentences[index]
    let isAlone =
      (index == 0 || reading.sentences[index - 1].paragraph != sentence.paragraph)
      && (index + 1 == reading.sentences.count
        || reading.sentences[index + 1].paragraph != sentence.paragraph)
    guard isAlone, sentence.tokens.count <= 16 else { return false }
    return !reading.tokens[sentence.tokens].contains { $0.word == "." }
  }
}
