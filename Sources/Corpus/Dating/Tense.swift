import ReadoutKit

/// Whether something has happened, is still to come, or nobody can tell.
enum Tense {
  case past, future, open

  /// The tense in which a sentence speaks of some of its words.
  ///
  /// The clause of the words tells. A clause that only says when ("On September 15, 2022, …") has
  /// the tense of the one behind it, or, at the end of a sentence, before it.
  init(of range: Range<Int>, in sentence: TimedSentence) {
    let first = sentence.clause(range.lowerBound)
    let last = sentence.clause(range.upperBound - 1)
    guard let clause = sentence.words(ofClauses: first...last) else {
      self = .open
      return
    }
    if let tense = Self.tense(in: clause, around: range, of: sentence) {
      self = tense
      return
    }
    let start = clause.lowerBound
    let isOpening =
      DateWords.english.openings.contains(sentence.key(start)) || start == range.lowerBound
    let next = start == 0 || clause.upperBound < sentence.words.count ? last + 1 : first - 1
    guard isOpening, clause.count <= range.count + 4,
      let neighbour = sentence.words(ofClauses: next...next)
    else {
      self = .open
      return
    }
    self = Self.tense(in: neighbour, around: range, of: sentence) ?? .open
  }

  /// The tense that the words of a clause tell; nil where none of them does.
  private static func tense(
    in clause: Range<Int>, around range: Range<Int>, of sentence: TimedSentence
  ) -> Tense? {
    let known = DateWords.english
    // "Good will" at the end of a clause is no verb.
    let isAhead = clause.dropLast().contains { index in
      sentence.stands(oneOf: known.future, at: index)
        && !(range.upperBound..<max(range.upperBound, index)).contains { between in
          known.joints.contains(sentence.key(between))
        }
    }
    if isAhead { return .future }
    let before = clause.clamped(to: max(0, range.lowerBound - 6)..<range.lowerBound)
    if before.contains(where: { sentence.stands(oneOf: known.ahead, at: $0) }) { return .future }
    var found: Tense?
    for index in clause where !range.contains(index) {
      guard known.mayTellTense(sentence.key(index)) || isRegular(index, in: sentence) else {
        continue
      }
      if known.doubt.contains(sentence.key(index)), !sentence.isMonth(index) { return .open }
      // "agreed to meet in June": what stands behind "to" was still to come.
      if index < range.lowerBound, sentence.key(index) == Self.to, found == .past,
        isInfinitive(index + 1, in: sentence)
      {
        return .open
      }
      if isPast(index, in: sentence) { found = .past }
    }
    return found
  }

  private static let to = DateWords.key("to")

  private static func isInfinitive(_ index: Int, in sentence: TimedSentence) -> Bool {
    index < sentence.words.count && !sentence.isCapitalized(index)
      && !DateWords.english.notVerbs.contains(sentence.key(index))
      && sentence.number(index) == nil
  }

  private static func isPast(_ index: Int, in sentence: TimedSentence) -> Bool {
    let known = DateWords.english
    let key = sentence.key(index)
    if sentence.isCapitalized(index) && index > 0 { return false }
    let isVerb = known.past.contains(key) || isRegular(index, in: sentence)
    return isVerb && !known.notPast.contains(key)
      && !known.auxiliaries.contains(sentence.key(index - 1))
  }

  /// True for a word in -ed.
  private static func isRegular(_ index: Int, in sentence: TimedSentence) -> Bool {
    let bytes = sentence.bytes[sentence.words[index].range]
    return bytes.count >= 5
      && bytes.suffix(2).elementsEqual([UInt8(ascii: "e"), UInt8(ascii: "d")])
  }
}

extension TimedSentence {
  /// True where one of some phrases begins with a word.
  func stands(oneOf phrases: [UInt64: [[UInt64]]], at index: Int) -> Bool {
    guard DateWords.english.mayLookAhead(key(index)), let candidates = phrases[key(index)]
    else {
      return false
    }
    return candidates.contains { phrase in
      index + phrase.count <= words.count
        && phrase.indices.allSatisfy { key(index + $0) == phrase[$0] }
    }
  }

  /// True for a month, which begins with a capital: "may" is none.
  func isMonth(_ index: Int) -> Bool {
    isCapitalized(index) && DateWords.english.month(key(index)) != nil
  }
}
