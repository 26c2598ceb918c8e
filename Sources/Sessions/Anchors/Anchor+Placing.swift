import ReadoutKit

extension Anchor {
  /// Finds the passage in a text: at its place, elsewhere, or in words that differ a little.
  ///
  /// `hash` is the SHA-256 of that text; nil where it is not known.
  public func place(in text: Text, hash: String?) -> Placement {
    placeAtOnce(in: text, hash: hash) ?? place(in: SearchedText(text, hash: hash))
  }

  /// The passage at its old place with its old surroundings; nil where it must be looked for.
  public func placeAtOnce(in text: Text, hash: String?) -> Placement? {
    guard start >= 0, end >= start, end <= text.codePointCount else { return nil }
    let range = text.byte(ofCodePoint: start)..<text.byte(ofCodePoint: end)
    guard text.string(range).utf8.elementsEqual(words.utf8) else { return nil }
    if hash == self.hash || words.isEmpty { return Placement(.exact, range, score: 1) }
    let around =
      text.byte(
        ofCodePoint: start - Self.contextLength)..<text.byte(
        ofCodePoint: end + Self.contextLength)
    let isSame =
      text.string(around.lowerBound..<range.lowerBound).utf8.elementsEqual(before.utf8)
      && text.string(range.upperBound..<around.upperBound).utf8.elementsEqual(after.utf8)
    return isSame ? Placement(.exact, range, score: 1) : nil
  }

  /// Looks for the passage in the whole text.
  ///
  /// Letters are compared as ``LetterFolding`` folds them, so that restyled words are found again;
  /// but only the very words, code point by code point, are exact or moved.
  public func place(in searched: SearchedText) -> Placement {
    if let placement = placeAtOnce(in: searched.text, hash: searched.hash) { return placement }
    let wanted = FoldedText(words).letters
    let text = searched.folded
    guard !wanted.isEmpty, text.count > 0 else { return .orphan }
    let surroundings = Surroundings(of: self)
    let hint = text.letter(ofCodePoint: start)
    let same = sameWords(wanted, in: text, surroundings, near: hint).ranked(near: hint)
    var ranked = same
    if !isClear(same) || (same.first?.fit ?? 0) < Limits.convincingFit {
      let altered = AlteredWords(
        wanted, in: text, surroundings: surroundings, near: hint)
      // What holds the very words and more is not another place.
      let others = altered.candidates().filter { other in
        !same.contains { $0.likeness == 1 && $0.place.overlaps(other.place) }
      }
      ranked = (same + others).ranked(near: hint)
    }
    guard let best = ranked.first else { return .orphan }
    if best.likeness == 1, let other = ranked.dropFirst().first, other.likeness < 1,
      other.fit >= Limits.intactFit, other.fit > best.fit + Limits.intactMargin
    {
      return Placement(.ambiguous, bytes(of: best, in: searched), score: best.score)
    }
    if best.likeness < 1, let copy = same.first(where: { $0.likeness == 1 }),
      isAcceptable(copy, length: wanted.count)
    {
      // The words as they were are elsewhere, and their old surroundings stand around others: an
      // edited passage and a copy of what it said, or a passage that was moved.
      return Placement(.ambiguous, bytes(of: copy, in: searched), score: copy.score)
    }
    guard isAcceptable(best, length: wanted.count) else { return .orphan }
    let isAtHome = best.fit >= Limits.neededFit(length: wanted.count)
    let isTrusted = isAtHome || wanted.count >= Limits.tellingLength || best.fit < Limits.shakyFit
    guard isClear(ranked), isNotTheOther(best), isTrusted else {
      return Placement(.ambiguous, bytes(of: best, in: searched), score: best.score)
    }
    guard let literal = literal(best, in: searched) else {
      // Restyled words may be alike in all their letters: they still are not the same.
      return Placement(.fuzzy, bytes(of: best, in: searched), score: min(0.99, best.score))
    }
    let range =
      searched.text.byte(
        ofCodePoint: literal.lowerBound)..<searched.text.byte(
        ofCodePoint: literal.upperBound)
    guard isAtHome else { return Placement(.fuzzy, range, score: best.score) }
    return literal.lowerBound == start
      ? Placement(.exact, range, score: 1) : Placement(.moved, range, score: best.score)
  }

  /// How well the next best place of the same words fits in the text that is anchored.
  func bestScore(otherThan range: ByteRange, in text: Text) -> Int {
    let near =
      (range.lowerBound - Limits.lengthOfRivals)..<(range.upperBound + Limits.lengthOfRivals)
    let part = near.clamped(to: text.range)
    let folded = FoldedText(text, part)
    let wanted = FoldedText(words).letters
    let own = folded.letter(ofCodePoint: start - text.codePoint(ofByte: part.lowerBound))
    let others = sameWords(wanted, in: folded, Surroundings(of: self), near: own).filter {
      $0.likeness == 1 && abs($0.place.lowerBound - own) > 1
    }
    return Int(((others.map(\.score).max() ?? 0) * 100).rounded())
  }

  /// What decides whether a place is good enough.
  enum Limits {
    /// With this share of its surroundings the same words need not be looked for in other spellings.
    static let convincingFit = 0.8
    /// With this share the old surroundings stand where they stood, whatever is between them.
    static let intactFit = 0.9
    /// The share by which they must do so better than around the best place.
    static let intactMargin = 0.2
    /// Words of at least so many letters tell something by themselves.
    static let tellingLength = 12
    /// Words of at least so many letters speak for themselves.
    static let speakingLength = 40
    /// Words that agree less were replaced, not edited.
    static let leastLikeness = 0.5
    /// The score by which the best of several places must beat the next.
    static let scoreMargin = 0.06
    /// The most places of the same words that are compared.
    static let mostPlaces = 20_000
    /// How many bytes on either side are searched for other places when a passage is anchored.
    static let lengthOfRivals = 200_000

    /// Short words that fit less are scored so low that nobody takes them unseen.
    static let shakyFit = 0.54

    /// The share of their old surroundings that the same words need at another place.
    static func neededFit(length: Int) -> Double {
      switch length {
      case speakingLength...: 0
      case tellingLength...: 0.2
      case 6...: 0.55
      default: 0.75
      }
    }
  }

  private func isClear(_ ranked: [Candidate]) -> Bool {
    ranked.count < 2 || ranked[0].score - ranked[1].score >= Limits.scoreMargin
  }

  /// True for a place that fits better than any other did in the text that was anchored.
  private func isNotTheOther(_ candidate: Candidate) -> Bool {
    runnerUp == 0 || candidate.score >= Double(runnerUp) / 100 + Limits.scoreMargin / 2
  }

  private func isAcceptable(_ candidate: Candidate, length: Int) -> Bool {
    let (likeness, fit) = (candidate.likeness, candidate.fit)
    if likeness < Limits.leastLikeness { return false }
    if likeness == 1 { return length >= Limits.tellingLength || fit >= 0.15 }
    if fit >= 0.5 { return true }
    if fit >= 0.2, length >= Limits.tellingLength { return likeness >= 0.65 }
    return length >= 2 * Limits.tellingLength && likeness >= 0.75
  }

  /// Every place of the same folded letters; whole words only where the passage was.
  private func sameWords(
    _ wanted: [UInt32], in text: FoldedText, _ surroundings: Surroundings, near hint: Int
  ) -> [Candidate] {
    let borders = WordBorders(of: wanted, between: surroundings)
    return text.occurrences(of: wanted).nearest(Limits.mostPlaces, to: hint).map { first in
      let place = borders.widened(first..<(first + wanted.count), in: text.letters)
      return Candidate(
        place: place, likeness: Double(wanted.count) / Double(place.count),
        fit: surroundings.fit(place, in: text))
    }
  }

  private func bytes(of candidate: Candidate, in searched: SearchedText) -> ByteRange {
    let range = searched.folded.codePoints(candidate.place)
    return searched.text.byte(
      ofCodePoint: range.lowerBound)..<searched.text.byte(
        ofCodePoint: range.upperBound)
  }

  /// The code points that are the very words, or nil where they only fold to the same letters.
  private func literal(_ candidate: Candidate, in searched: SearchedText) -> Range<Int>? {
    guard candidate.likeness == 1 else { return nil }
    let range = searched.folded.codePoints(candidate.place)
    let count = words.unicodeScalars.count
    // Spaces that fold into one may begin before the words or end after them.
    for first in [range.lowerBound, range.upperBound - count] where first >= 0 {
      let text = searched.text
      let bytes = text.byte(ofCodePoint: first)..<text.byte(ofCodePoint: first + count)
      guard text.string(bytes).utf8.elementsEqual(words.utf8) else { continue }
      let next = text.scalar(at: bytes.upperBound)
      if next?.properties.generalCategory == .nonspacingMark { continue }
      return first..<(first + count)
    }
    return nil
  }
}

extension [Int] {
  /// The numbers nearest to another, in order; the numbers are in order.
  fileprivate func nearest(_ most: Int, to hint: Int) -> ArraySlice<Int> {
    guard count > most else { return self[...] }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < hint { low = middle + 1 } else { high = middle }
    }
    let first = Swift.max(0, Swift.min(low - most / 2, count - most))
    return self[first..<(first + most)]
  }
}
