/// Passages of many lengths in a text: words, clauses, sentences, several sentences, at the
/// beginning and the end, and words that are repeated.
enum PassageChoice {
  static func passages(
    in original: [Unicode.Scalar], using dice: inout EditDice
  ) -> [Range<Int>] {
    let text = EditedText(original, passage: 0..<0)
    let words = text.words(in: original.indices)
    let sentences = text.sentences.map { trimmed($0, original) }.filter { !$0.isEmpty }
    guard words.count > 12, sentences.count > 2, let first = sentences.first,
      let last = sentences.last, let opening = words.first, let closing = words.last
    else { return [] }
    var found = [first, last, opening, closing]
    for _ in 0..<3 { found.append(words.randomElement(using: &dice) ?? opening) }
    if let repeated = repeated(words, original).randomElement(using: &dice) {
      found.append(repeated)
    }
    for length in [2, 4, 7, 10] {
      let start = Int.random(in: 0..<(words.count - length), using: &dice)
      found.append(words[start].lowerBound..<words[start + length - 1].upperBound)
    }
    for _ in 0..<2 { found.append(sentences.randomElement(using: &dice) ?? first) }
    for count in [2, 4] where sentences.count > count {
      let start = Int.random(in: 0..<(sentences.count - count), using: &dice)
      found.append(sentences[start].lowerBound..<sentences[start + count - 1].upperBound)
    }
    return found
  }

  private static func trimmed(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, text[first].properties.isWhitespace { first += 1 }
    while last > first, text[last - 1].properties.isWhitespace { last -= 1 }
    return first..<last
  }

  /// Words of four letters or more that stand more than once.
  private static func repeated(_ words: [Range<Int>], _ text: [Unicode.Scalar]) -> [Range<Int>] {
    let spelt = words.filter { $0.count > 3 }.map { range in
      (range, String(String.UnicodeScalarView(text[range])))
    }
    let counts = Dictionary(spelt.map { ($0.1, 1) }, uniquingKeysWith: +)
    return spelt.filter { counts[$0.1, default: 0] > 1 }.map(\.0)
  }
}

/// Numbers that come out the same in every run (SplitMix64).
struct EditDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
