import ReadoutKit

/// Which of several lenses need to read a text, told from its bytes in one pass.
///
/// Most articles hold nothing for most lenses. Looking for all their ``Plugin/triggers`` at once costs
/// a fraction of splitting a text into tokens, and a text that no lens needs is never split.
public struct LensTriggers: Sendable {
  /// A trigger of one or more words, each of which has to be met.
  private struct Trigger: Sendable {
    let lens: Int
    let words: Set<String>
  }

  private let matcher: TermMatcher
  /// The lens of each trigger.
  private let lenses: [Int]
  /// How many words each trigger has.
  private let lengths: [Int]
  /// The triggers that each term is a word of.
  private let triggersOfTerm: [[Int]]
  /// True for each lens that reads every text.
  private let readsAll: [Bool]

  /// Takes the triggers of some lenses; one without triggers needs every text.
  public init(_ lenses: [any Plugin]) {
    let words = lenses.map { $0.triggers.map(Self.words) }
    // What has no words cannot be looked for.
    readsAll = words.map { $0.isEmpty || $0.contains(where: \.isEmpty) }
    let triggers = words.enumerated().flatMap { lens, words in
      Self.necessary(words).map { Trigger(lens: lens, words: $0) }
    }
    let terms = Set(triggers.flatMap(\.words)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(terms, terms.indices))
    var triggersOfTerm = [[Int]](repeating: [], count: terms.count)
    for (index, trigger) in triggers.enumerated() {
      for term in trigger.words.compactMap({ numbers[$0] }) { triggersOfTerm[term].append(index) }
    }
    self.lenses = triggers.map(\.lens)
    lengths = triggers.map { $0.words.count }
    self.triggersOfTerm = triggersOfTerm
    matcher = TermMatcher(terms)
  }

  /// For each lens, in the order given, whether it needs to read a text of these bytes.
  ///
  /// A lens that does not need it would find nothing.
  public func needed(by bytes: Span<UInt8>) -> [Bool] {
    var needed = readsAll
    var waiting = readsAll.count { !$0 }
    guard waiting > 0 else { return needed }
    var missing = lengths
    var isMet = [Bool](repeating: false, count: triggersOfTerm.count)
    matcher.takeHits(in: bytes) { term, _ in
      if isMet[term] { return true }
      isMet[term] = true
      for trigger in triggersOfTerm[term] {
        missing[trigger] -= 1
        guard missing[trigger] == 0, !needed[lenses[trigger]] else { continue }
        needed[lenses[trigger]] = true
        waiting -= 1
      }
      return waiting > 0
    }
    return needed
  }

  // MARK: Words

  /// Those of a lens's triggers that no shorter one makes needless: `embargo` stands for every
  /// trigger that has the word.
  private static func necessary(_ triggers: [Set<String>]) -> Set<Set<String>> {
    let single = Set(triggers.filter { $0.count == 1 }.joined())
    return Set(triggers.filter { $0.count == 1 || $0.isDisjoint(with: single) })
  }

  /// Words that are in every text, and tell nothing beside others.
  private static let everywhere: Set<String> = [
    "a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to",
  ]

  /// The words of a trigger, without marks: of `N'Djamena`, the longer part.
  static func words(of trigger: String) -> Set<String> {
    let isPrefix = trigger.utf8.last == UInt8(ascii: "*")
    let text = Text(isPrefix ? String(trigger.dropLast()) : trigger)
    let tokens = Tokenizer.tokens(of: text)
    let words = tokens.indices.filter { tokens[$0].isWord }.compactMap { index -> String? in
      let folded = Letters.fold(text.bytes[tokens[index].range]).unicodeScalars
      let parts = folded.split { !Letters.isWordPart($0) }.map { String($0) }
      let isCut = isPrefix && index == tokens.count - 1
      return isCut ? parts.last.map { $0 + "*" } : parts.max { $0.utf8.count < $1.utf8.count }
    }
    let telling = Set(words).subtracting(everywhere)
    return telling.isEmpty ? Set(words) : telling
  }
}
