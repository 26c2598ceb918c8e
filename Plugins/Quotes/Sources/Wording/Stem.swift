import ReadoutKit

/// What is left of an English word without its endings, so that `injecting` meets `inject`.
///
/// M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): steps 1a to 5b.
enum Stem {
  /// The word without inflection and derivation: `coordination` and `coordinating` are one.
  static func of(_ word: Word) -> Word { stem(word, isWhole: true) }

  /// The word without inflection alone: `limits` is `limit`, and `limitation` stays.
  static func ofInflected(_ word: Word) -> Word { stem(word, isWhole: false) }

  private static func stem(_ word: Word, isWhole: Bool) -> Word {
    guard word.count > 2, word.count <= Word.longest else { return word }
    let letters = (0..<word.count).map { word[$0] }
    // Other scripts, numbers and words with an apostrophe have other endings.
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var ending = WordEnding(letters: letters)
    ending.stripInflection()
    if isWhole {
      ending.stripDerivation()
    } else if ending.letters.count > 3, ending.letters.last == UInt8(ascii: "e") {
      // `releasing` leaves no e.
      ending.letters.removeLast()
    }
    return Word(folded: ending.letters)
  }
}

/// A word whose endings are being taken off.
private struct WordEnding {
  var letters: [UInt8]

  // MARK: What stands before an ending

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How often a vowel is followed by a consonant before `end`: Porter's measure.
  private func measure(_ end: Int) -> Int {
    var count = 0
    var wasVowel = false
    for index in 0..<end {
      let isVowel = !isConsonant(index)
      if wasVowel, !isVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private func hasVowel(_ end: Int) -> Bool { (0..<end).contains { !isConsonant($0) } }

  private var endsDouble: Bool {
    let count = letters.count
    return count > 1 && letters[count - 1] == letters[count - 2] && isConsonant(count - 1)
  }

  /// Consonant, vowel, consonant at the end, the last none of w, x, y: `hop`.
  private func endsShort(_ end: Int) -> Bool {
    guard end > 2, isConsonant(end - 1), !isConsonant(end - 2), isConsonant(end - 3) else {
      return false
    }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(letters[end - 1])
  }

  /// Where an ending begins, or nil where the word has another one.
  private func start(of ending: StaticString) -> Int? {
    let count = ending.utf8CodeUnitCount
    guard letters.count >= count else { return nil }
    let start = letters.count - count
    for index in 0..<count where letters[start + index] != ending.utf8Start[index] { return nil }
    return start
  }

  private mutating func replace(from start: Int, by ending: StaticString) {
    letters.removeSubrange(start...)
    for index in 0..<ending.utf8CodeUnitCount { letters.append(ending.utf8Start[index]) }
  }

  // MARK: Steps 1a to 1c

  mutating func stripInflection() {
    if let start = start(of: "sses") {
      replace(from: start, by: "ss")
    } else if let start = start(of: "ies") {
      replace(from: start, by: "i")
    } else if start(of: "ss") == nil, start(of: "us") == nil, let start = start(of: "s") {
      replace(from: start, by: "")
    }
    if let start = start(of: "eed") {
      if measure(start) > 0 { letters.removeLast() }
    } else if let start = start(of: "ed") ?? start(of: "ing"), hasVowel(start) {
      replace(from: start, by: "")
      if self.start(of: "at") != nil || self.start(of: "bl") != nil || self.start(of: "iz") != nil {
        letters.append(UInt8(ascii: "e"))
      } else if endsDouble,
        let last = letters.last,
        ![UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")].contains(last)
      {
        letters.removeLast()
      } else if measure(letters.count) == 1, endsShort(letters.count) {
        letters.append(UInt8(ascii: "e"))
      }
    }
    if let start = start(of: "y"), hasVowel(start) { replace(from: start, by: "i") }
  }

  // MARK: Steps 2 to 5

  mutating func stripDerivation() {
    strip(Self.second, above: 0)
    strip(Self.third, above: 0)
    stripFourth()
    if let start = start(of: "e") {
      let measure = measure(start)
      if measure > 1 || (measure == 1 && !endsShort(start)) { letters.removeLast() }
    }
    if endsDouble, letters.last == UInt8(ascii: "l"), measure(letters.count - 1) > 1 {
      letters.removeLast()
    }
  }

  private mutating func strip(_ endings: [(StaticString, StaticString)], above least: Int) {
    for (ending, replacement) in endings {
      guard let start = start(of: ending) else { continue }
      if measure(start) > least { replace(from: start, by: replacement) }
      return
    }
  }

  private mutating func stripFourth() {
    for ending in Self.fourth {
      guard let start = start(of: ending) else { continue }
      if measure(start) > 1 { replace(from: start, by: "") }
      return
    }
    guard let start = start(of: "ion"), start > 0, measure(start) > 1,
      letters[start - 1] == UInt8(ascii: "s") || letters[start - 1] == UInt8(ascii: "t")
    else { return }
    replace(from: start, by: "")
  }

  private static let second: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("iser", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"),
    ("ousli", "ous"), ("ization", "ize"), ("isation", "ize"), ("ation", "ate"), ("ator", "ate"),
    ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"),
  ]

  private static let third: [(StaticString, StaticString)] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("alise", "al"), ("iciti", "ic"),
    ("ical", "ic"), ("ful", ""), ("ness", ""),
  ]

  private static let fourth: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism",
    "ate", "iti", "ous", "ive", "ize", "ise",
  ]
}
