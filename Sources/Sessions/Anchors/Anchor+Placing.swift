import ReadoutKit

extension Anchor {
  /// Finds the passage in a text: at its place, elsewhere, or in words that differ a little.
  ///
  /// `hash` is the SHA-256 of that text; nil where it is not known. Words are compared code point
  /// by code point, so that no two spellings of a letter are taken for one.
  public func place(in text: Text, hash: String?) -> Placement {
    let here = placeAtOffsets(in: text)
    if let here, hash == self.hash || words.isEmpty { return Placement(.exact, here, score: 1) }
    guard !words.isEmpty else { return .orphan }

    let search = ScalarText(text)
    let context = Context(before: before, after: after)
    let hits = search.occurrences(of: scalars(words))
    guard !hits.isEmpty else { return placeNearly(in: search, of: text) }
    let ranked = hits.map { (start: $0, fit: context.fit(around: $0, end: $0 + count, in: search)) }
      .sorted { ($0.fit, -abs($0.start - start)) > ($1.fit, -abs($1.start - start)) }
    let best = ranked.first { $0.start == start && $0.fit == 1 } ?? ranked[0]
    let range = text.bytes(fromCodePoint: best.start, count: count)
    let score = Self.score(words: 1, context: best.fit)
    let isCertain = best.start == start && best.fit == 1
    if !isCertain, ranked.count > 1, best.fit - ranked[1].fit < Limits.contextMargin {
      return Placement(.ambiguous, range, score: score)
    }
    if best.start != start, context.stands(in: search, otherThanAt: best.start, length: count) {
      // The old surroundings are elsewhere, with other words between them: an edited passage, and
      // a copy of what it said before.
      return Placement(.ambiguous, range, score: score)
    }
    guard isTelling(best.fit) else { return Placement(.fuzzy, range, score: score) }
    return best.start == start
      ? Placement(.exact, range, score: 1) : Placement(.moved, range, score: score)
  }

  /// What decides whether a place is good enough.
  enum Limits {
    /// The share of the context by which the best of several places must beat the next.
    static let contextMargin = 0.1
    /// Words of at least so many code points speak for themselves.
    static let tellingLength = 12
    /// Shorter words need this share of their old surroundings.
    static let tellingContext = 0.15
    /// Words that differ must agree to this share, counted in single-letter changes.
    static let likeness = 0.75
    /// The score by which the best of several similar places must beat the next.
    static let scoreMargin = 0.1
    /// The most comparisons of letters that one search for similar words may take.
    static let effort = 40_000_000
  }

  /// The weights of Hypothesis' client without its weight for position: half for the words, a
  /// fifth for the text on either side.
  static func score(words: Double, context: Double) -> Double { (50 * words + 40 * context) / 90 }

  private var count: Int { words.unicodeScalars.count }

  private func isTelling(_ fit: Double) -> Bool {
    count >= Limits.tellingLength || fit >= Limits.tellingContext
  }

  private func placeAtOffsets(in text: Text) -> ByteRange? {
    guard start >= 0, end >= start, end <= text.codePointCount else { return nil }
    let range = text.byte(ofCodePoint: start)..<text.byte(ofCodePoint: end)
    return text.string(range).utf8.elementsEqual(words.utf8) ? range : nil
  }

  private func placeNearly(in search: ScalarText, of text: Text) -> Placement {
    guard count >= Limits.tellingLength else { return .orphan }
    let wanted = scalars(words)
    guard let window = search.window(around: start, for: wanted.count, effort: Limits.effort)
    else { return .orphan }
    let context = Context(before: before, after: after)
    let ranked = NearMatch.matches(
      of: wanted, in: search.scalars, window: window,
      errors: Int(Double(wanted.count) * (1 - Limits.likeness))
    ).map { match in
      let likeness = 1 - Double(match.errors) / Double(wanted.count)
      let fit = context.fit(around: match.start, end: match.end, in: search)
      return (match: match, score: Self.score(words: likeness, context: fit))
    }.sorted { ($0.score, -$0.match.start) > ($1.score, -$1.match.start) }
    guard let best = ranked.first else { return .orphan }
    let range = text.bytes(
      fromCodePoint: best.match.start, count: best.match.end - best.match.start)
    let isClear = ranked.count == 1 || best.score - ranked[1].score >= Limits.scoreMargin
    return Placement(isClear ? .fuzzy : .ambiguous, range, score: best.score)
  }
}

/// The code points of words, as numbers.
func scalars(_ words: String) -> [UInt32] { words.unicodeScalars.map(\.value) }

extension Text {
  /// The bytes of a number of code points.
  fileprivate func bytes(fromCodePoint start: Int, count: Int) -> ByteRange {
    let first = byte(ofCodePoint: start)
    return first..<max(first, byte(ofCodePoint: start + count))
  }
}
