import ReadoutKit

/// Phrases with an entry each, matched against tokens in one pass, the longest first.
///
/// A phrase is split as text is. Where a phrase's word has a capital, the text's word must have one
/// (`West` is not `west`); a word all in capitals of up to six letters must stand in capitals (`US`
/// is not `us`). `sanction*` at a phrase's end matches every word that begins so.
public struct PhraseTable<Entry: Sendable>: Sendable {
  private struct Step: Sendable {
    var children: [String: Int] = [:]
    var prefixes: [(stem: String, child: Int)] = []
    var entries: [(entry: Entry, phrase: Phrase)] = []
  }

  private struct Phrase: Sendable {
    var capitals: [Capitals]
  }

  private enum Capitals: Sendable { case any, first, all }

  private var steps = [Step()]

  /// A phrase met in a text.
  public struct Match: Sendable {
    /// The tokens that it covers.
    public let tokens: Range<Int>
    /// The entry of the phrase.
    public let entry: Entry
  }

  /// Makes an empty table.
  public init() {}

  /// Adds a phrase; a phrase added twice keeps both entries, the first one found first.
  public mutating func add(_ phrase: String, _ entry: Entry) {
    let isPrefix = phrase.hasSuffix("*")
    let text = Text(isPrefix ? String(phrase.dropLast()) : phrase)
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.isEmpty else { return }
    var step = 0
    for (index, token) in tokens.enumerated() {
      if isPrefix, index == tokens.count - 1 {
        if let known = steps[step].prefixes.first(where: { $0.stem == token.folded }) {
          step = known.child
        } else {
          steps.append(Step())
          steps[step].prefixes.append((token.folded, steps.count - 1))
          step = steps.count - 1
        }
      } else if let known = steps[step].children[token.folded] {
        step = known
      } else {
        steps.append(Step())
        steps[step].children[token.folded] = steps.count - 1
        step = steps.count - 1
      }
    }
    let capitals = tokens.map { Self.capitals(of: text.string($0.range)) }
    steps[step].entries.append((entry, Phrase(capitals: capitals)))
  }

  /// The longest phrase that begins at a token, or nil.
  public func match(at index: Int, in reading: DocumentReading) -> Match? {
    match(at: index, before: reading.tokens.count, in: reading)
  }

  private func match(at index: Int, before limit: Int, in reading: DocumentReading) -> Match? {
    guard index < limit else { return nil }
    var best: Match?
    walk(from: 0, over: index..<limit, start: index, in: reading) { end, entries in
      guard best == nil || end > (best?.tokens.upperBound ?? 0) else { return }
      let fitting = entries.first { fits($0.phrase, at: index, in: reading) }
      if let fitting { best = Match(tokens: index..<end, entry: fitting.entry) }
    }
    return best
  }

  /// Every phrase in some tokens, from left to right, the longest at each place, none overlapping.
  public func matches(in reading: DocumentReading, tokens: Range<Int>) -> [Match] {
    var found: [Match] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let match = match(at: index, before: tokens.upperBound, in: reading) {
        found.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func walk(
    from step: Int, over tokens: Range<Int>, start: Int, in reading: DocumentReading,
    found: (Int, [(entry: Entry, phrase: Phrase)]) -> Void
  ) {
    let index = tokens.lowerBound
    if index > start, !steps[step].entries.isEmpty { found(index, steps[step].entries) }
    guard !tokens.isEmpty else { return }
    let folded = reading.tokens[index].folded
    let rest = (index + 1)..<tokens.upperBound
    if let child = steps[step].children[folded] {
      walk(from: child, over: rest, start: start, in: reading, found: found)
    }
    for (stem, child) in steps[step].prefixes where folded.hasPrefix(stem) {
      walk(from: child, over: rest, start: start, in: reading, found: found)
    }
  }

  private func fits(_ phrase: Phrase, at start: Int, in reading: DocumentReading) -> Bool {
    for (offset, capitals) in phrase.capitals.enumerated() {
      let token = reading.tokens[start + offset]
      switch capitals {
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
