import ReadoutKit

extension NameFinder {
  /// Small words that stand before a surname and belong to it.
  static let particles: WordSet = [
    "de", "la", "las", "los", "von", "van", "der", "den", "ten", "ter", "bin", "bint", "ibn", "al",
    "el", "ul", "ur", "da", "das", "do", "dos", "du", "di", "del", "della", "le", "zu", "af", "av",
    "abu",
  ]

  /// Those that open a surname with a capital as well: `Van der Berg said`.
  static let openingParticles: WordSet = [
    "van", "von", "de", "del", "della", "di", "du", "le", "la",
  ]

  /// What may stand behind a surname.
  static let suffixes: WordSet = ["jr", "sr", "ii", "iii", "iv"]

  /// The name word behind particles that begin at a token (`van der Berg`, `al-Rashidi`), or the
  /// token itself where none does.
  func particlesEnd(from start: Int, in tokens: Range<Int>) -> Int {
    // Asked for every word: most are no particle for their capital or their length.
    let opening = reading.tokens[start]
    guard !opening.isCapitalized, opening.word.count <= 5, Self.particles.contains(opening.word)
    else { return start }
    var index = start + 1
    while index < tokens.upperBound, index - start < 6 {
      let token = reading.tokens[index]
      let isGlued =
        token.word == "-" && index + 1 < tokens.upperBound
        && reading.tokens[index - 1].range.upperBound == token.range.lowerBound
        && reading.tokens[index + 1].range.lowerBound == token.range.upperBound
      guard isGlued || !token.isCapitalized && Self.particles.contains(token.word) else { break }
      index += 1
    }
    return index < tokens.upperBound && isNameWord(index) ? index : start
  }

  /// Behind `Jr.` at the end of a name, its full stop too where the sentence goes on.
  func suffixEnd(from end: Int, in tokens: Range<Int>) -> Int {
    guard end > tokens.lowerBound, end < tokens.upperBound else { return end }
    let last = reading.tokens[end - 1].word
    if last == "jr" || last == "sr", reading.tokens[end].word == ".", end + 1 < tokens.upperBound {
      return end + 1
    }
    guard reading.tokens[end].word == ",", end + 1 < tokens.upperBound,
      ["jr", "sr"].contains(reading.tokens[end + 1].word)
    else { return end }
    return suffixEnd(from: end + 2, in: tokens)
  }

  /// `Stephen King`, `Mike Pope`: a title that is a surname, behind a given name and before no name.
  func isTitleSurname(_ index: Int, in tokens: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard index > tokens.lowerBound, token.isCapitalized, isGiven(reading.tokens[index - 1]),
      Self.surnameTitles.contains(token.word) || !Titles.courtesy.contains(token.word)
    else { return false }
    return index + 1 >= tokens.upperBound || !isNameWord(index + 1)
  }

  static let surnameTitles: WordSet = ["king", "prince", "pope", "judge", "major", "lord"]

  /// `Mark Cuban`: a state's word that is a surname, right behind a given name and before no capital.
  func isStateSurname(_ index: Int) -> Bool {
    let before = reading.tokens[index - 1]
    guard isGiven(before), before.isCapitalized, !FunctionWords.starters.contains(before.word),
      !GivenNames.places.contains(before.word), index + 1 < reading.tokens.count
    else { return false }
    return !reading.tokens[index + 1].isCapitalized
  }

  /// `Theresa May`, `Justin Long`: a common word that is a surname, behind a given name and before
  /// neither a number nor a name.
  func isCommonSurname(_ index: Int) -> Bool {
    guard index > 0, reading.tokens.indices.contains(index) else { return false }
    let token = reading.tokens[index]
    guard token.isCapitalized, Self.commonSurnames.contains(token.word),
      isGiven(reading.tokens[index - 1]) || reading.tokens[index - 1].word.count == 1,
      reading.tokens[index - 1].isCapitalized || reading.tokens[index - 1].word == "."
    else { return false }
    guard index + 1 < reading.tokens.count else { return true }
    return reading.tokens[index + 1].kind != .number && !isNameWord(index + 1)
  }

  private static let commonSurnames: WordSet = [
    "may", "march", "dear", "long", "more", "still", "last", "early", "best", "rather", "less",
    "will", "wells", "new", "close", "english",
  ]

  /// `Former Anna Berg`: a sentence that begins with a common word before a given name.
  func opensBeforeName(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard index + 2 < tokens.upperBound, !isGiven(reading.tokens[index]), isNameWord(index + 1),
      isGiven(reading.tokens[index + 1]), isNameWord(index + 2)
    else { return false }
    return CommonWords.openings.contains(reading.tokens[index].word)
  }
}
