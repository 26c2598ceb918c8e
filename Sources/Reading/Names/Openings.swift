import ReadoutKit

/// Tells names from words that bear a capital only because a sentence or a headline begins with them.
struct Openings {
  /// Names that stand within a sentence somewhere: one word, or the first and the last.
  private var elsewhere: Set<NameKey> = []
  /// Words that begin a sentence here and stand in small letters there.
  private var common: Set<Word> = []
  private let reading: DocumentReading

  init(reading: DocumentReading, runs: [NameRun]) {
    self.reading = reading
    var first: Set<Word> = []
    for run in runs where !run.words.isEmpty {
      if run.isInHeadline || run.beginsSentence {
        if let word = run.words.first { first.insert(word) }
      } else {
        elsewhere.insert(run.words.count == 1 ? .single(run.words) : NameKey(of: run.words))
      }
    }
    guard !first.isEmpty else { return }
    let asked = WordSet(Array(first))
    for token in reading.tokens
    where token.kind == .word && !token.isCapitalized && asked.contains(token.word) {
      common.insert(token.word)
    }
  }

  /// True where a run may be no name at all: its first capital may be the line's.
  func areDoubtful(_ run: NameRun) -> Bool {
    guard run.isInHeadline || run.beginsSentence else { return false }
    let isKnownWhole =
      run.known != nil && (run.knownName != nil || run.words.count == 1 || !run.isInHeadline)
    if isKnownWhole || !run.titles.isEmpty || run.hasInitial { return false }
    let next = run.tokens.upperBound
    // `Anna Berg: “…”`.
    if run.words.count == 2, next < reading.tokens.count, reading.tokens[next].word == ":",
      let first = run.words.first, !looksCommon(first), !first.hasSuffix("ed")
    {
      return false
    }
    let first = run.words.first ?? ""
    let isKnown =
      GivenNames.male.contains(first) || GivenNames.female.contains(first)
      || GivenNames.leadingFamilyNames.contains(first)
    if run.words.count > 1 {
      if elsewhere.contains(NameKey(of: run.words)) { return false }
      // `Anna Berg Blasts Rivals`: in a headline a verb may have been taken for a surname.
      if isKnown { return run.isInHeadline && run.words.count > 2 }
      return run.isInHeadline || common.contains(first) || looksCommon(first)
    }
    if elsewhere.contains(.single(run.words)) { return false }
    if run.isInHeadline || common.contains(first) || looksCommon(first) { return true }
    // `Norrstal said`: a singular that speaks.
    return first.hasSuffix("s") || next >= reading.tokens.count
      || !FunctionWords.reporting.contains(reading.tokens[next].word)
  }

  /// True for a word that is likely an adjective, a participle or a plural of the language.
  private func looksCommon(_ word: Word) -> Bool {
    CommonWords.openings.contains(word)
      || word.count > 5 && Self.endings.contains { word.hasSuffix($0) }
  }

  private static let endings: [Word] = [
    "ing", "ous", "ful", "less", "able", "ible", "tion", "tions", "ment", "ments", "ness", "ity",
    "ated", "ized", "ised", "ered", "ward", "ward", "ists", "ers", "ors", "ians", "ents",
  ]
}
