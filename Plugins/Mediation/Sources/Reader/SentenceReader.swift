import Reading
import ReadoutKit

/// Reads one sentence that holds words for efforts at peace.
struct SentenceReader {
  typealias Cue = CueTable<StanceWord>.Cue
  typealias Trigger = PhraseTable<Vocabulary.Trigger>.Match

  let frame: SentenceFrame
  let lexicon: Vocabulary
  /// True where a sentence before this one in its paragraph spoke of such efforts.
  let continues: Bool
  /// True where the document spoke of such efforts not long before.
  let topic: Bool
  /// Every word that fixes a stance, in order.
  let cues: [Cue]
  /// Words of names and idioms, which are passed over.
  let passed: [Range<Int>]
  /// What the sentence speaks of.
  let field: Field

  init(frame: SentenceFrame, lexicon: Vocabulary, continues: Bool, topic: Bool = false) {
    self.frame = frame
    self.lexicon = lexicon
    self.continues = continues
    self.topic = topic
    field = Field(of: frame, lexicon: lexicon)
    let isHeadline = Self.isHeadline(frame)
    let passed = lexicon.words(.pass, in: frame.reading, tokens: frame.tokens)
    // `should push for`: behind a modal a noun is a verb.
    cues = lexicon.stances.cues(in: frame.reading, tokens: frame.tokens).filter { cue in
      !passed.contains { $0.overlaps(cue.tokens) } && !Self.isNoun(cue, in: frame)
        && !Self.isOfSomethingElse(cue, in: frame) && (isHeadline || !Self.isName(cue, in: frame))
    }.map { Self.asNoun($0, in: frame) }.map { cue in
      let isVerb = ClosedWords.modals[frame.word(cue.tokens.lowerBound - 1)] != nil
      guard cue.kind == .noun, cue.sense == .attempt, isVerb,
        frame.word(cue.tokens.upperBound - 1) == "for"
      else { return cue }
      return Cue(
        tokens: cue.tokens, form: .base, kind: .verb,
        entry: StanceWord(sense: .call, entry: cue.entry.entry))
    }
    self.passed = passed
  }

  /// `nights of doubt`, `the halt`: the bare form of a verb behind an article is a noun.
  private static func isNoun(_ cue: Cue, in frame: SentenceFrame) -> Bool {
    guard cue.kind == .verb else { return false }
    let before = frame.word(cue.tokens.lowerBound - 1)
    // `all the more striking`, `long-lasting`
    if cue.form == .gerund, ["more", "most", "very", "so", "too", "-"].contains(before) {
      return true
    }
    guard cue.form.contains(.base), cue.tokens.count == 1, cue.sense != .offer else { return false }
    return isBehindArticle(cue, in: frame)
  }

  /// `the Associated Press`: a capital within a sentence.
  private static func isName(_ cue: Cue, in frame: SentenceFrame) -> Bool {
    let index = cue.tokens.lowerBound
    guard cue.tokens.count == 1, frame.reading.tokens[index].isCapitalized,
      index > frame.tokens.lowerBound
    else { return false }
    return frame.reading.tokens[index - 1].isCapitalized
  }

  /// `Norway's offer to`: the noun tells the same.
  private static func asNoun(_ cue: Cue, in frame: SentenceFrame) -> Cue {
    guard cue.kind == .verb, cue.sense == .offer, cue.form.contains(.base),
      isBehindArticle(cue, in: frame)
    else { return cue }
    return Cue(tokens: cue.tokens, form: [], kind: .noun, entry: cue.entry)
  }

  private static func isBehindArticle(_ cue: Cue, in frame: SentenceFrame) -> Bool {
    let before = frame.word(cue.tokens.lowerBound - 1)
    return before != "to" && ClosedWords.prepositions.contains(before)
      || ["the", "a", "an", "its", "their", "this", "any", "'s", "his", "her"].contains(before)
  }

  /// `rejected rumours that`, `told the paper of`: what is refused or said is no effort.
  private static func isOfSomethingElse(_ cue: Cue, in frame: SentenceFrame) -> Bool {
    guard cue.kind == .verb else { return false }
    let next = cue.tokens.upperBound..<(cue.tokens.upperBound + 3)
    switch cue.sense {
    case .reject, .accept, .doubt:
      return frame.contains(
        [
          "rumors", "rumours", "reports", "allegations", "accusations", "suggestions", "claims",
          "criticism", "speculation", "charges",
        ], in: next)
    case .call where ["tell", "warn", "order"].contains(cue.entry.entry):
      return !frame.contains(["to"], in: cue.tokens.upperBound..<(cue.tokens.upperBound + 7))
        || frame.contains(["of", "about"], in: cue.tokens.upperBound..<(cue.tokens.upperBound + 5))
    default: return false
    }
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
      if let last = found.last, isPurpose(effort, of: last) { continue }
      guard let mention = mention(of: effort) else { continue }
      // Two efforts under one governing word are one proposition.
      if let last = found.last, last.tokens.overlaps(effort.tokens) { continue }
      if let last = found.last, last.stance.stance == mention.stance.stance,
        last.tokens.lowerBound == mention.tokens.lowerBound
      {
        found[found.count - 1] = last.joined(with: mention)
        continue
      }
      found.append(mention)
    }
    return found
  }

  func word(_ index: Int) -> Word { frame.word(index) }

  /// `to mediate between them to end the war`: what an effort is for is no second one.
  private func isPurpose(_ effort: Effort, of mention: Mention) -> Bool {
    guard effort.kind == .endwar, ownGroup(of: effort)?.isInfinitive == true,
      mention.tokens.upperBound <= effort.tokens.lowerBound
    else { return false }
    let gap = mention.tokens.upperBound..<effort.tokens.lowerBound
    return gap.count <= 12
      && !cues.contains { gap.contains($0.tokens.lowerBound) }
      && !frame.contains([";", ":", "but", "while"], in: gap)
  }

  /// `a draft agreement for peace`, `attempts to reach a peace deal`: one effort.
  private func belongTogether(_ left: Effort, _ right: Effort) -> Bool {
    let gap = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
    guard gap.count <= 10,
      frame.clause(holding: left.tokens.lowerBound)
        == frame.clause(holding: right.tokens.lowerBound)
    else { return false }
    if gap.count <= 1 { return true }
    // `the truce between A and B, brokered by C`
    let isApposition =
      word(right.head.lowerBound - 1) == "," && word(right.head.upperBound) == "by"
      && [.broker, .mediate].contains(right.kind)
    if isApposition { return true }
    // A verb of its own between them makes two.
    let hasBreak =
      frame.contains([",", ";", ":", "—", "–", "and"], in: gap)
      || frame.contains(ClosedWords.be, in: gap)
      || gap.contains { ClosedWords.modals[word($0)] != nil }
    return !hasBreak
  }
}

extension SentenceReader.Cue {
  /// What the cue tells of an effort.
  var sense: Sense { entry.sense }
  /// Its entry, as a finding explains itself.
  var evidenceEntry: String { "stances.csv: " + entry.entry }
}
