import Reading
import ReadoutKit

/// Finds the capitalised stretches of a document.
struct StretchFinder {
  let reading: DocumentReading

  /// Words that may stand inside the name of an organisation and never inside a person's.
  static let joining: WordSet = ["of", "the", "and", "for", "to", "in", "on", "at", "&"]
  /// Those of them between two names.
  static let parting: WordSet = ["and", "to", "in", "on", "at", "&", ","]
  private static let particles: WordSet = [
    "al", "el", "ul", "bin", "ibn", "bint", "abd", "ad", "ar", "ash", "de", "del", "der", "van",
    "von", "da", "dos", "du", "di", "la", "den", "des", "e", "y", "und", "et",
  ]
  static let hyphens: WordSet = ["-", "\u{2010}", "\u{2011}"]
  /// Beyond so many words a stretch is a line in capitals, looked at in pieces.
  private static let longest = 60

  /// Every stretch outside excluded zones, in order.
  func stretches() -> [NameStretch] {
    var found: [NameStretch] = []
    for sentence in reading.sentences where !sentence.isExcluded {
      let tokens = sentence.tokens
      let isHeadline = isHeadline(tokens)
      let opening = tokens.first { reading.tokens[$0].isWord }
      var index = tokens.lowerBound
      while index < tokens.upperBound {
        guard begins(index) else {
          index += 1
          continue
        }
        let (words, end) = stretch(from: index, before: tokens.upperBound)
        let stretch = NameStretch(
          words, in: reading, sentence: tokens, opening: opening, isHeadline: isHeadline)
        if !stretch.parts.isEmpty { found.append(stretch) }
        index = max(end, index + 1)
      }
    }
    return found
  }

  private func begins(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.isCapitalized
  }

  private func stretch(
    from start: Int, before end: Int
  ) -> (words: [NameWords.Part], end: Int) {
    var words: [NameWords.Part] = []
    var index = start
    while index < end, words.count < Self.longest {
      let token = reading.tokens[index]
      if token.kind == .word && token.isCapitalized || index > start && token.kind == .number {
        words += parts(of: index)
        index += 1
      } else if let next = continuation(at: index, before: end) {
        for skipped in index..<next where reading.tokens[skipped].kind == .word {
          words += parts(of: skipped)
        }
        index = next
      } else {
        break
      }
    }
    return (words, index)
  }

  private func parts(of index: Int) -> [NameWords.Part] {
    NameLetters.words(of: reading.text.bytes[reading.tokens[index].range]).map {
      NameWords.Part(word: $0, place: index)
    }
  }

  /// Where a stretch goes on behind what is no capitalised word; nil where it ends.
  private func continuation(at index: Int, before end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let token = reading.tokens[index]
    let next = reading.tokens[index + 1]
    let previous = reading.tokens[index - 1]
    if Self.hyphens.contains(token.word) {
      let isGlued =
        token.range.lowerBound == previous.range.upperBound
        && next.range.lowerBound == token.range.upperBound
      guard isGlued, next.isWord else { return nil }
      // `Guo-liang`, but not `Moscow-backed`.
      return next.isCapitalized || next.kind == .number || next.word.count <= 6 ? index + 2 : nil
    }
    switch token.word {
    case ".":
      // `Y. Ostrovsky`, and `Co., Ltd.`
      if previous.word.count == 1 || isInitials(index - 1) {
        return begins(index + 1) ? index + 1 : nil
      }
      guard isForm(index - 1) else { return nil }
      if isForm(index + 1), begins(index + 1) { return index + 1 }
      return next.word == "," && index + 2 < end && isForm(index + 2) ? index + 2 : nil
    case ",": return begins(index + 1) && isForm(index + 1) ? index + 1 : nil
    case "&": return begins(index + 1) ? index + 1 : nil
    default: break
    }
    guard Self.joining.contains(token.word) || Self.particles.contains(token.word) else {
      return nil
    }
    // Over two small words at most: `Foundation for the Support`.
    var after = index + 1
    while after < end, after < index + 3, !begins(after) {
      let word = reading.tokens[after]
      guard
        Self.joining.contains(word.word) || Self.particles.contains(word.word)
          || Self.hyphens.contains(word.word)
      else { return nil }
      after += 1
    }
    return after < end && begins(after) ? after : nil
  }

  private func isInitials(_ index: Int) -> Bool {
    let bytes = reading.text.bytes[reading.tokens[index].range]
    return bytes.count <= 6 && bytes.contains(UInt8(ascii: "."))
  }

  private func isForm(_ index: Int) -> Bool {
    NameLetters.words(of: reading.text.bytes[reading.tokens[index].range]).first
      .map(NameLexicon.standard.isForm) ?? false
  }

  private func isHeadline(_ tokens: Range<Int>) -> Bool {
    // A headline ends without a full stop.
    guard let last = tokens.last, reading.tokens[last].word != "." else { return false }
    var capitals = 0
    var words = 0
    for index in tokens where reading.tokens[index].kind == .word {
      words += 1
      if reading.tokens[index].isCapitalized { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 6
  }
}
