/// Whether a stretch of folded letters begins and ends where words do.
///
/// "legal" stands in "illegal" and "5" in "15", but neither says there what it said.
struct WordBorders {
  private let checksStart: Bool
  private let checksEnd: Bool

  /// The most letters by which a stretch is widened to whole words.
  private static let reach = 40

  /// Borders as a passage had them: one that cut a word in two may do so again.
  init(of words: [UInt32], between surroundings: Surroundings) {
    let all = surroundings.before + words + surroundings.after
    let start = surroundings.before.count
    checksStart = !Self.cuts(all, at: start)
    checksEnd = !Self.cuts(all, at: start + words.count)
  }

  /// The stretch with the rest of the words that it cuts in two.
  func widened(_ place: Range<Int>, in letters: [UInt32]) -> Range<Int> {
    var (first, last) = (place.lowerBound, place.upperBound)
    if checksStart {
      while place.lowerBound - first < Self.reach, Self.cuts(letters, at: first) { first -= 1 }
    }
    if checksEnd {
      while last - place.upperBound < Self.reach, Self.cuts(letters, at: last) { last += 1 }
    }
    return first..<last
  }

  /// The stretch with its ends moved to the nearest borders of words, and without spaces there.
  func snapped(_ place: Range<Int>, in letters: [UInt32]) -> Range<Int> {
    var (first, last) = (place.lowerBound, place.upperBound)
    if checksStart { first = Self.border(nearest: first, in: letters) }
    if checksEnd { last = Self.border(nearest: last, in: letters) }
    while first < last, letters[first] == LetterFolding.space { first += 1 }
    while last > first, letters[last - 1] == LetterFolding.space { last -= 1 }
    return first..<max(first, last)
  }

  private static func border(nearest place: Int, in letters: [UInt32]) -> Int {
    for distance in 0..<reach {
      for near in [place - distance, place + distance]
      where (0...letters.count).contains(near) && !cuts(letters, at: near) {
        return near
      }
    }
    return place
  }

  /// True between two letters of a word, or two digits of a number.
  private static func cuts(_ letters: [UInt32], at place: Int) -> Bool {
    guard place > 0, place < letters.count else { return false }
    let (left, right) = (letters[place - 1], letters[place])
    if isWord(left), isWord(right) { return true }
    // The point in 1.5 and the comma in 15,000 belong to the number.
    if isDigit(right), isPoint(left) { return place > 1 && isDigit(letters[place - 2]) }
    if isDigit(left), isPoint(right) {
      return place + 1 < letters.count && isDigit(letters[place + 1])
    }
    return false
  }

  private static func isPoint(_ letter: UInt32) -> Bool { letter == 0x2E || letter == 0x2C }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

  private static func isWord(_ letter: UInt32) -> Bool {
    if letter < 128 { return isDigit(letter) || (0x61...0x7A).contains(letter) }
    return Unicode.Scalar(letter)?.properties.isAlphabetic ?? false
  }
}
