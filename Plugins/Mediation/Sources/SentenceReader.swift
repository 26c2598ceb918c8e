import Reading
import ReadoutKit

/// Reads one sentence that holds words for efforts at peace.
struct SentenceReader {
  typealias Cue = CueTable<Sense>.Cue
  typealias Trigger = PhraseTable<Lexicon.Trigger>.Match

  let frame: SentenceFrame
  let lexicon: Lexicon
  /// True where a sentence before this one in its paragraph spoke of such efforts.
  let continues: Bool
  /// Every word that fixes a stance, in order.
  let cues: [Cue]
  /// Words of names and idioms, which are passed over.
  let passed: [Range<Int>]

  init(frame: SentenceFrame, lexicon: Lexicon, continues: Bool) {
    self.frame = frame
    self.lexicon = lexicon
    self.continues = continues
    cues = lexicon.stances.cues(in: frame.reading, tokens: frame.tokens)
    passed = lexicon.words(.pass, in: frame.reading, tokens: frame.tokens)
  }

  /// The mentions that some triggers make.
  func mentions(of triggers: [Trigger]) -> [Mention] {
    var efforts: [Effort] = []
    for trigger in triggers where !passed.contains(where: { $0.overlaps(trigger.tokens) }) {
      guard let effort = effort(of: trigger) else { continue }
      if let last = efforts.last, belongTogether(last, effort) {
        efforts[efforts.count - 1] = last.joined(with: effort)
      } else {
        efforts.append(effort)
      }
    }
    var found: [Mention] = []
    for effort in efforts {
      let mention = mention(of: effort)
      // Two efforts under one governing word are one proposition.
      if let last = found.last, last.tokens.overlaps(effort.tokens) { continue }
      if let last = found.last, last.stance == mention.stance,
        last.tokens.lowerBound == mention.tokens.lowerBound
      {
        found[found.count - 1] = last.joined(with: mention)
        continue
      }
      found.append(mention)
    }
    return found
  }

  func word(_ index: Int) -> String { frame.word(index) }

  /// `a framework agreement for peace`, `efforts to forge a peace settlement`: one effort.
  private func belongTogether(_ left: Effort, _ right: Effort) -> Bool {
    let gap = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
    guard gap.count <= 10,
      frame.clause(holding: left.tokens.lowerBound)
        == frame.clause(holding: right.tokens.lowerBound)
    else { return false }
    if gap.count <= 1 { return true }
    // A verb of its own between them makes two.
    let hasBreak =
      frame.contains([",", ";", ":", "—", "–", "and"], in: gap)
      || frame.contains(ClosedWords.be, in: gap)
      || gap.contains { ClosedWords.modals[word($0)] != nil }
    return !hasBreak
  }
}
