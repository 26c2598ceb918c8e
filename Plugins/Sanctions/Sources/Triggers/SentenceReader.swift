import Reading
import ReadoutKit

/// Reads one sentence that holds words for measures.
struct SentenceReader {
  typealias Cue = CueTable<Governor>.Cue
  typealias Trigger = PhraseTable<Vocabulary.Trigger>.Match

  let frame: SentenceFrame
  let sentence: Sentence
  let lexicon: Vocabulary
  /// Who is named in the document.
  let cast: DocumentCast
  /// Every governing word of the sentence, in order.
  let cues: [Cue]

  init(frame: SentenceFrame, sentence: Sentence, lexicon: Vocabulary, cast: DocumentCast) {
    self.frame = frame
    self.sentence = sentence
    self.lexicon = lexicon
    self.cast = cast
    cues = lexicon.governors.cues(in: frame.reading, tokens: sentence.tokens)
  }

  /// The mentions that some triggers make.
  func mentions(of triggers: [Trigger]) -> [Mention] {
    var found: [Mention] = []
    for trigger in triggers {
      switch trigger.entry.kind {
      case .sanctions, .singular:
        if isVerb(trigger) {
          found += verbMention(trigger)
        } else if !isOffice(trigger), isInField(noun: trigger) {
          found += nounMentions(trigger)
        }
      case .sanctionVerb, .listVerb: found += verbMention(trigger)
      case .measure:
        // `to blacklist any shipyard`
        if word(trigger.tokens.lowerBound) == "blacklist", isBareVerb(trigger) {
          found += verbMention(trigger)
        } else if isInField(measure: trigger) {
          found += nounMentions(trigger)
        }
      case .loose: if isInField(loose: trigger) { found += nounMentions(trigger) }
      case .beside: if isOnState(trigger) { found += nounMentions(trigger) }
      case .access: found += access(trigger)
      case .haltedTrade: found += haltedTrade(trigger)
      case .designation: if isDesignation(trigger) { found += verbMention(trigger) }
      case .boycott: found += boycott(trigger)
      case .freezeVerb: found += freeze(trigger)
      case .aid, .links, .flow: found += suspension(of: trigger)
      case .entry: found += entry(trigger)
      }
    }
    return withoutDoubles(found)
  }

  /// One proposition is one mention: of two that say the same of overlapping words, the first.
  private func withoutDoubles(_ mentions: [Mention]) -> [Mention] {
    mentions.reduce(into: []) { kept, next in
      let isDouble = kept.contains {
        $0.tokens.overlaps(next.tokens) && $0.standing.status == next.standing.status
      }
      if !isDouble { kept.append(next) }
    }
  }

  private func isBareVerb(_ trigger: Trigger) -> Bool {
    let before = word(trigger.tokens.lowerBound - 1)
    return before == "to" || ClosedWords.modals[before] != nil || before == "not"
  }

  func word(_ index: Int) -> Word { frame.word(index) }
}
