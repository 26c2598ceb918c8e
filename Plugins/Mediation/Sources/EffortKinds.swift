import Reading
import ReadoutKit

/// What must stand around each kind of trigger.
extension SentenceReader {
  func isName(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > frame.tokens.lowerBound && !isHeadline
      && frame.reading.tokens[tokens.lowerBound].isCapitalized
  }

  /// Mediation between states or in a conflict.
  func isInField(_ tokens: Range<Int>) -> Bool {
    if isOut { return !isOutweighed(tokens) && !states.isEmpty && isBetween(tokens) }
    return isConflict || hasPlace || states.count >= 1 || continues
  }

  func isBetween(_ tokens: Range<Int>) -> Bool {
    (tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 8)).contains {
      word($0) == "between" && !frame.object(ofPreposition: $0, reach: 3).isEmpty
    }
  }

  /// `broker a truce`, `Turkish-brokered grain deal`, `talks brokered by Qatar`.
  func isBrokering(_ tokens: Range<Int>) -> Bool {
    if isOutweighed(tokens) { return false }
    let window =
      max(
        frame.tokens.lowerBound, tokens.lowerBound - 6)..<min(
        frame.tokens.upperBound, tokens.upperBound + 7)
    let things: WordSet = [
      "deal", "agreement", "accord", "truce", "ceasefire", "peace", "pact", "settlement", "talks",
      "end", "agreements", "accords", "pause", "compromise", "cease", "solution", "détente",
      "rapprochement", "reconciliation", "exchange", "swap", "negotiations",
    ]
    return frame.contains(things, in: window) && (!states.isEmpty || isConflict || hasPlace)
  }

  func isPolitical(talks tokens: Range<Int>) -> Bool {
    if isOut { return false }
    let talks = Effort(tokens: tokens, head: tokens, instrument: .talks, kind: .talks)
    if continues, states.count > 1, conditionVerb(over: talks) != nil { return true }
    let next = word(tokens.upperBound)
    let before = word(tokens.lowerBound - 1)
    let isVerb =
      word(tokens.lowerBound).hasPrefix("negotiat") && !word(tokens.lowerBound).hasSuffix("s")
      && !word(tokens.lowerBound).hasSuffix("ion")
    if before == "direct" || next == "table" || word(tokens.lowerBound) == "direct" {
      return isConflict || states.count >= 2
        || (isBetween(tokens)
          || frame.contains(
            ["between"], in: tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 2)
          )) && !states.isEmpty
    }
    guard
      isConflict || hasPlace && isBetween(tokens)
        || states.count > 1 && governingCue(of: tokens)?.entry == .broker
    else {
      return false
    }
    if word(tokens.lowerBound) == "negotiated", before != "be", before != "been" { return false }
    return isVerb || governingCue(of: tokens) != nil || isBetween(tokens) || next == "on"
      || next == "over" || next == "to"
  }

  /// The end of what is negotiated: `negotiate a lasting security system`.
  func negotiated(after tokens: Range<Int>) -> Int {
    guard ["negotiate", "negotiating"].contains(word(tokens.lowerBound)) else {
      return tokens.upperBound
    }
    let near = tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 12)
    let sign = lexicon.words(.conflict, in: frame.reading, tokens: near).first
    let isBroken =
      sign.map {
        frame.contains(
          ClosedWords.prepositions.union(ClosedWords.subordinators),
          in: near.lowerBound..<$0.lowerBound)
      } ?? true
    return isBroken ? tokens.upperBound : sign?.upperBound ?? tokens.upperBound
  }

  /// `host a meeting between`: a third party brings two together.
  func hosted(_ tokens: Range<Int>) -> Range<Int>? {
    if isOut { return nil }
    guard
      isBetween(tokens)
        || frame.contains(
          ["between"], in: tokens.upperBound..<min(frame.tokens.upperBound, tokens.upperBound + 3))
    else {
      return nil
    }
    let left = max(frame.tokens.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
    let host = cues.last { left.contains($0.tokens.lowerBound) && $0.entry == .broker }
    return host.map { $0.tokens.lowerBound..<tokens.upperBound }
  }
}
