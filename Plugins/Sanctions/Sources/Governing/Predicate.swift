import Reading
import ReadoutKit

/// A verb right of the phrase that says what happens to the measures.
struct Predicate {
  /// How it hangs on the phrase.
  enum Tie { case reduced, relative, main }

  let cue: CueTable<Governor>.Cue
  let tie: Tie
}

extension SentenceReader {
  /// The first verb right of a phrase that has it as its subject or describes it.
  func predicate(rightOf phrase: Phrase) -> Predicate? {
    let end = frame.tokens.upperBound
    var index = phrase.tokens.upperBound
    var tie = Predicate.Tie.main
    var mayBeReduced = true
    let limit = min(end, index + 22)
    while index < limit {
      let word = word(index)
      if frame.clauses.contains(where: { $0.lowerBound == index }) && index > phrase.head.lowerBound
      {
        switch word {
        case "that", "which":
          guard index <= phrase.tokens.upperBound + 8 else { return nil }
          tie = .relative
        default: return nil
        }
      }
      if word == ";" || word == ":" || word == "." { return nil }
      if let cue = cues.first(where: { $0.tokens.lowerBound == index }) ?? makingWorse(at: index) {
        if let predicate = predicate(cue, phrase: phrase, tie: tie, mayBeReduced: mayBeReduced) {
          return predicate
        }
        index = max(index + 1, cue.tokens.upperBound)
        mayBeReduced = false
        continue
      }
      if lexicon.triggers.match(at: index, in: frame.reading) != nil { return nil }
      if !ClosedWords.isAdverb(word), !frame.isTransparent(index), word != "," {
        mayBeReduced = false
      }
      index += 1
    }
    return nil
  }

  private func predicate(
    _ cue: Cue, phrase: Phrase, tie: Predicate.Tie, mayBeReduced: Bool
  ) -> Predicate? {
    if cue.kind == .adjective {
      guard cue.sense == .harm else { return nil }
      let before =
        (max(phrase.tokens.upperBound, cue.tokens.lowerBound - 5)..<cue.tokens.lowerBound)
      let isCopula =
        frame.contains(ClosedWords.be, in: before) || frame.contains(["not", "never"], in: before)
      return isCopula ? Predicate(cue: cue, tie: tie) : nil
    }
    guard cue.kind == .verb else { return nil }
    let group = frame.verbGroup(of: cue)
    guard group.tokens.lowerBound >= phrase.tokens.upperBound,
      !group.isInfinitive || group.isPassive
    else { return nil }
    let isParticiple = cue.form.contains(.participle)
    let isBare = group.tokens.lowerBound == cue.tokens.lowerBound
    if isParticiple, isBare, tie == .main {
      let next = word(cue.tokens.upperBound)
      guard mayBeReduced || next == "by" else { return nil }
      let describes: [Word] = [
        "by", "on", "against", "in", "over", "after", "since", "last", "this", "at", "for", "under",
        "", ".", ",", "following", "earlier", "upon", "during", "on",
      ]
      return describes.contains(next) && cue.sense.isBase ? Predicate(cue: cue, tie: .reduced) : nil
    }
    switch cue.sense {
    case .impose, .evade, .comply, .oppose, .tighten, .hit:
      return group.isPassive ? Predicate(cue: cue, tie: tie) : nil
    case .ease:
      let isIntransitive = ["expire", "lapse", "end"].contains {
        word(cue.tokens.lowerBound).hasPrefix($0)
      }
      return group.isPassive || isIntransitive ? Predicate(cue: cue, tie: tie) : nil
    case .uphold:
      let isIntransitive = ["remain", "stay", "stand"].contains {
        word(cue.tokens.lowerBound).hasPrefix($0)
      }
      return group.isPassive || isIntransitive ? Predicate(cue: cue, tie: tie) : nil
    case .harm: return group.isPassive ? nil : Predicate(cue: cue, tie: tie)
    case .threaten, .call: return group.isPassive ? Predicate(cue: cue, tie: tie) : nil
    default: return nil
    }
  }

  /// `make the people suffer`, `makes matters worse`: harm, with its object in between.
  private func makingWorse(at index: Int) -> Cue? {
    guard ["make", "makes", "made", "making"].contains(word(index)) else { return nil }
    let form: VerbForm = word(index) == "made" ? [.past, .participle] : .base
    let end = (index + 1..<min(frame.tokens.upperBound, index + 7)).first {
      ["suffer", "worse", "poorer", "harder"].contains(word($0))
    }
    return end.map { Cue(tokens: index..<($0 + 1), form: form, kind: .verb, sense: .harm) }
  }

  /// A second thing done: `sanctions in force since March, and tightened in June`.
  func afterthought(rightOf end: Int) -> Cue? {
    let limit = min(frame.tokens.upperBound, end + 20)
    return cues.first { cue in
      guard cue.tokens.lowerBound > end, cue.tokens.upperBound <= limit, cue.kind == .verb,
        cue.form.contains(.participle), [.tighten, .ease, .uphold].contains(cue.sense)
      else { return false }
      var index = cue.tokens.lowerBound - 1
      while index > end, ClosedWords.isAdverb(word(index)) || ClosedWords.be.contains(word(index)) {
        index -= 1
      }
      guard word(index) == "and" || word(index) == "then" else { return false }
      let next = word(cue.tokens.upperBound)
      return ClosedWords.prepositions.contains(next) || ClosedWords.isAdverb(next)
        || [",", ".", "", "last", "this"].contains(next)
    }
  }
}
