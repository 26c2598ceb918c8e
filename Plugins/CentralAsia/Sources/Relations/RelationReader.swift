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
    var fitting: [Fitting?] = []
    for (index, mention) in mentions.enumerated() {
      fitting.append(nearest(to: mention) ?? shared(index, with: fitting))
    }
    guard fitting.contains(where: { $0 != nil }) else { return fitting.map { _ in nil } }
    let named = actorsNamed()
    var relations: [Relation?] = []
    var frame: (sentence: Int, frame: SentenceFrame)?
    for (index, mention) in mentions.enumerated() {
      guard let found = fitting[index] else {
        relations.append(nil)
        continue
      }
      var relation = found.relation
      if index > 0, let before = relations[index - 1], before.kind == relation.kind,
        relation.kind != .rivalry, isJoined(index)
      {
        relation.actors = before.actors
      } else {
        relation.actors =
          RelationActors(
            reading: reading, actors: named, mention: mention, relation: relation,
            byPhrase: found.byPhrase
          ).parties()
      }
      guard holds(relation, of: index) else {
        relations.append(nil)
        continue
      }
      let sentence = reading.sentences[mention.sentence]
      if frame?.sentence != mention.sentence, sentence.tokens.count <= Self.longest {
        frame = (
          mention.sentence, SentenceFrame(of: sentence, in: reading, actors: .standard)
        )
      }
      if let frame, frame.sentence == mention.sentence {
        relation.date = day(of: relation, in: frame.frame)
      }
      relations.append(relation)
    }
    return settingHeadings(settingMembers(relations))
  }

  /// How many mentions are looked back over; a text without sentences has thousands.
  static let reach = 50
  /// A longer stretch is no sentence: it is not taken apart for a date.
  private static let longest = 600

  /// A relation whose doers are still to be found.
  private struct Fitting {
    var relation: Relation
    var byPhrase: Int?
  }

  // MARK: Cues

  private func nearest(to mention: Mention) -> Fitting? {
    var best: (distance: Int, fitting: Fitting)?
    for cue in cues.found(in: reading, tokens: stretch(around: mention)) {
      guard !cue.tokens.overlaps(mention.tokens) else { continue }
      let fit = RelationFit(reading: reading, mention: mention, cue: cue)
      guard fit.distance < best?.distance ?? Int.max, let found = fit.found else { continue }
      let isPassive = fit.byPhrase != nil && !fit.isBefore && found.evidence.tokens != nil
      let relation = Relation(kind: found.kind, cue: cue, fit: found.evidence)
      best = (
        fit.distance, Fitting(relation: relation, byPhrase: isPassive ? fit.byPhrase : nil)
      )
    }
    return best?.fitting ?? meeting(named: mention)
  }

  /// `at the China-Central Asia Summit`: a body whose name is a meeting.
  private func meeting(named mention: Mention) -> Fitting? {
    guard mention.name.kind == .org,
      let cue = cues.found(in: reading, tokens: mention.tokens).last,
      cue.entry.kind == .meetingVenue, cue.tokens.upperBound == mention.tokens.upperBound
    else { return nil }
    let fit = Evidence("a name that is itself that of a meeting", mention.tokens)
    return Fitting(relation: Relation(kind: .meetingVenue, cue: cue, fit: fit))
  }

  /// The same relation as the name before, where the two are joined: `Samarkand, Uzbekistan`.
  private func shared(_ index: Int, with fitting: [Fitting?]) -> Fitting? {
    guard index > 0, isJoined(index), mentions[index].name.kind != .demonym,
      var found = fitting[index - 1]
    else { return nil }
    found.relation.fit = Evidence("joined to the name before it", mentions[index - 1].tokens)
    return found
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

  // MARK: Checks

  /// What a leader does at home is done to nobody, and a fight has two sides.
  private func holds(_ relation: Relation, of index: Int) -> Bool {
    guard relation.actors.isEmpty else { return true }
    switch relation.kind {
    case .rivalry: return relation.cue.entry.frame != .clash
    case .visit where relation.cue.entry.frame == .motion: return false
    case .visit, .support, .threat, .influence, .security:
      let own = mentions[index]
      return !mentions[..<index].suffix(Self.reach).contains {
        $0.sentence == own.sentence && $0.name.kind == .person && $0.name.iso3 == own.name.iso3
      }
    default: return true
    }
  }
}
