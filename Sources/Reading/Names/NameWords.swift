import ReadoutKit

extension NameFinder {
  /// True for a capitalised word that can be part of a name.
  func isNameWord(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index) else { return false }
    let token = reading.tokens[index]
    guard token.kind == .word, token.isCapitalized else { return false }
    if token.word == "i" || token.word.hasPrefix("i'") { return false }
    guard FunctionWords.calendar.contains(token.word) else { return true }
    // `April Smith` is a name, `June 15` and `In June` are not.
    guard GivenNames.female.contains(token.word), index + 1 < reading.tokens.count else {
      return false
    }
    let next = reading.tokens[index + 1]
    return next.kind == .word && next.isCapitalized && !FunctionWords.calendar.contains(next.word)
  }

  /// True for a title, which stands before a name and is no part of it.
  func isTitle(_ index: Int, in tokens: Range<Int>) -> Bool {
    let word = reading.tokens[index].word
    if word == "state", index >= tokens.lowerBound + 2, reading.tokens[index - 1].word == "of" {
      return reading.tokens[index - 2].word == "secretary"
    }
    return Titles.words.contains(word)
  }

  /// `King said`: a title that may be the surname of somebody named in full elsewhere.
  func isLoneTitleSurname(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard reading.tokens[index].isCapitalized, index + 1 < tokens.upperBound,
      Self.surnameTitles.contains(reading.tokens[index].word), !isNameWord(index + 1)
    else { return false }
    return index == tokens.lowerBound
      || !FunctionWords.determiners.contains(reading.tokens[index - 1].word)
        && reading.tokens[index - 1].kind != .possessive
  }

  func isGiven(_ token: Token) -> Bool {
    GivenNames.male.contains(token.word) || GivenNames.female.contains(token.word)
  }

  /// The first word of a sentence, behind opening marks.
  func sentenceOpening(of tokens: Range<Int>) -> Int {
    tokens.first { reading.tokens[$0].isWord } ?? tokens.lowerBound
  }

  /// True where the capital is the sentence's and not the word's.
  func isSentenceStarter(_ index: Int, in tokens: Range<Int>) -> Bool {
    let word = reading.tokens[index].word
    guard reading.tokens[index].isCapitalized else { return false }
    if isGiven(reading.tokens[index]), index + 1 < tokens.upperBound, isNameWord(index + 1) {
      return false
    }
    if FunctionWords.starters.contains(word) { return true }
    return word.hasSuffix("ly") && word.count > 5
      || word.hasSuffix("ing") && word.count > 5
  }

  /// True where most words have capitals: there a capital tells nothing.
  func isHeadline(_ tokens: Range<Int>) -> Bool {
    var capitals = 0
    var words = 0
    for index in tokens where reading.tokens[index].kind == .word {
      words += 1
      if reading.tokens[index].isCapitalized { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 6
  }

  /// True for a word all in capitals among words that are not.
  func isAcronym(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    let bytes = reading.text.bytes[token.range]
    guard bytes.count >= 2, bytes.count <= 6 else { return false }
    var capitals = 0
    for byte in bytes {
      if byte >= 0x41, byte <= 0x5A { capitals += 1 } else if byte != 0x2E { return false }
    }
    return capitals >= 2
  }
}
