import ReadoutKit

/// Phrases word by word, each with a number: phrases that begin alike share their first steps.
///
/// What ``PhraseTable`` is made of, whatever its entries are.
@usableFromInline
struct PhraseTrie: Sendable {
  /// What a phrase's word asks of the capitals of the text's word.
  private enum Capitals: Sendable { case any, first, all }

  private struct Step: Sendable {
    /// The words that lead on, few but for the first step, which has ``PhraseTrie/beginnings``.
    var children: [(word: Word, step: Int32)] = []
    var stems: [(stem: Word, step: Int32)] = []
    var phrases: [(number: Int, capitals: [Capitals], isPlain: Bool)] = []
  }

  private var steps = [Step()]
  /// The steps that first words lead to.
  private var beginnings = WordTable<Int32>()
  /// True where a phrase begins with a stem, so that any word may begin one.
  private var beginsWithStems = false
  private var count = 0

  @usableFromInline
  init() {}

  /// Adds a phrase and gives it the next number from 0; a phrase of no words has none.
  @usableFromInline
  mutating func add(_ phrase: String) -> Int? {
    let isPrefix = phrase.utf8.last == UInt8(ascii: "*")
    let text = Text(isPrefix ? String(phrase.dropLast()) : phrase)
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.isEmpty else { return nil }
    var step = 0
    for (index, token) in tokens.enumerated() {
      if isPrefix, index == tokens.count - 1 {
        step = stem(token.word, from: step)
      } else {
        step = child(token.word, from: step)
      }
    }
    let capitals = tokens.map { Self.capitals(of: text.string($0.range)) }
    steps[step].phrases.append((count, capitals, capitals.allSatisfy { $0 == .any }))
    count += 1
    return count - 1
  }

  private mutating func child(_ word: Word, from step: Int) -> Int {
    if let known = next(step, word) { return Int(known) }
    steps.append(Step())
    let new = Int32(steps.count - 1)
    if step == 0 { beginnings[word] = new } else { steps[step].children.append((word, new)) }
    return Int(new)
  }

  private mutating func stem(_ stem: Word, from step: Int) -> Int {
    if let known = steps[step].stems.first(where: { $0.stem == stem }) { return Int(known.step) }
    steps.append(Step())
    steps[step].stems.append((stem, Int32(steps.count - 1)))
    if step == 0 { beginsWithStems = true }
    return steps.count - 1
  }

  @inline(__always)
  private func next(_ step: Int, _ word: Word) -> Int32? {
    step == 0 ? beginnings[word] : steps[step].children.first { $0.word == word }?.step
  }

  /// The longest phrase that begins at a token and ends before a limit: its end and its number.
  @usableFromInline
  func match(
    at index: Int, before limit: Int, in reading: DocumentReading
  ) -> (end: Int, number: Int)? {
    guard index < limit, mayBegin(with: reading.tokens[index].word) else { return nil }
    var best: (end: Int, number: Int)?
    walk(from: 0, at: index, before: limit, start: index, in: reading, best: &best)
    return best
  }

  /// False for most words of a text, which are told by one look.
  @inline(__always)
  private func mayBegin(with word: Word) -> Bool { beginsWithStems || beginnings[word] != nil }

  /// Every phrase in some tokens, from left to right, the longest at each place, none overlapping.
  @usableFromInline
  func matches(
    in reading: DocumentReading, tokens: Range<Int>
  ) -> [(tokens: Range<Int>, number: Int)] {
    var found: [(tokens: Range<Int>, number: Int)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let match = match(at: index, before: tokens.upperBound, in: reading) {
        found.append((index..<match.end, match.number))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Takes the longest phrase that goes on from a step; of two that end alike the first one met.
  private func walk(
    from step: Int, at index: Int, before limit: Int, start: Int, in reading: DocumentReading,
    best: inout (end: Int, number: Int)?
  ) {
    if index > start, !steps[step].phrases.isEmpty, index > best?.end ?? 0 {
      let fitting = steps[step].phrases.first {
        $0.isPlain || fits($0.capitals, at: start, in: reading)
      }
      if let fitting { best = (index, fitting.number) }
    }
    guard index < limit else { return }
    let word = reading.tokens[index].word
    if let child = next(step, word) {
      walk(
        from: Int(child), at: index + 1, before: limit, start: start, in: reading, best: &best)
    }
    for (stem, child) in steps[step].stems where word.hasPrefix(stem) {
      walk(
        from: Int(child), at: index + 1, before: limit, start: start, in: reading, best: &best)
    }
  }

  // MARK: Capitals

  private func fits(
    _ capitals: [Capitals], at start: Int, in reading: DocumentReading
  ) -> Bool {
    for (offset, wanted) in capitals.enumerated() {
      let token = reading.tokens[start + offset]
      switch wanted {
      case .any: continue
      case .first: if !token.isCapitalized { return false }
      case .all:
        let word = reading.string(token.range).unicodeScalars
        if word.contains(where: \.properties.isLowercase) { return false }
      }
    }
    return true
  }

  private static func capitals(of word: String) -> Capitals {
    guard let first = word.unicodeScalars.first, Letters.isUppercase(first) else { return .any }
    let letters = word.unicodeScalars.filter(Letters.isLetter)
    let isAcronym =
      letters.count > 1 && letters.count <= 6 && letters.allSatisfy(Letters.isUppercase)
    return isAcronym ? .all : .first
  }
}
