import Reading
import ReadoutKit

/// The phrases in what was said on both sides, and where each stands.
///
/// A phrase is one to five words in a row, `of` and `the` not counted, with a word of content at either
/// end; a negation may begin it. Inflection is folded, near words are not. It holds no pronoun, no auxiliary and no conjunction,
/// so that it ends where a clause does.
struct PhraseTally {
  /// A place of a phrase: which statement, and which of its words.
  struct Place {
    let isAfter: Bool
    let statement: Int
    let words: Range<Int>
  }

  /// A phrase with its places.
  struct Phrase {
    var places: [Place] = []
    /// In how many surroundings it stands: words told again in full are counted once.
    var surroundings: Set<UInt64> = []
    /// What its words tell.
    var weight = 0.0

    /// True where it goes over a preposition other than `of`, or an article elsewhere: it has to come back to be a phrase.
    var isLoose = false
    /// True for words that one statement alone has: of `disorder in the face` one is no phrase.
    var isChance: Bool { isLoose && surroundings.count < 2 }

    fileprivate mutating func add(
      _ place: Place, surroundings: UInt64, weight: Double, isLoose: Bool
    ) {
      self.isLoose = isLoose
      self.weight = weight
      places.append(place)
      self.surroundings.insert(surroundings)
    }

    /// How telling it is: what its words say, and how often it comes back.
    var score: Double {
      let count = Double(min(surroundings.count, 8))
      return weight * count * count.squareRoot()
    }
  }

  private(set) var phrases: [UInt64: Phrase] = [:]
  private let weights: WordWeights
  /// Stems that stand often enough to be part of a phrase; nil where all may.
  private let frequent: Set<Word>?

  /// Ties that hold a noun together with the next one.
  private static let close: WordSet = ["of", "the", "a", "an"]
  /// The most words of a phrase, those that hold it together not counted.
  static let longest = 5
  /// So many words make single passages too many to look at.
  private static let many = 20_000

  /// Counts the phrases of two sides.
  init(before: [ComparedStatement], after: [ComparedStatement], weights: WordWeights) {
    self.weights = weights
    let words = (before + after).reduce(0) { $0 + $1.words.count }
    if words > Self.many {
      var counts: [Word: Int] = [:]
      for statement in before + after {
        for word in statement.words { counts[word.stem, default: 0] += 1 }
      }
      let least = 1 + words / Self.many
      frequent = Set(counts.filter { $0.value > least }.keys)
    } else {
      frequent = nil
    }
    for (isAfter, statements) in [(false, before), (true, after)] {
      for (index, statement) in statements.enumerated() { count(statement.words, index, isAfter) }
    }
    if frequent != nil { phrases = phrases.filter { $0.value.surroundings.count > 1 } }
  }

  private mutating func count(_ words: [SaidWord], _ statement: Int, _ isAfter: Bool) {
    for start in words.indices where canBegin(words[start]) {
      var weight = 0.0
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var isLoose = false
      var wasOf = false
      var counted = 0
      for end in start..<words.count {
        let word = words[end]
        if !Self.close.contains(word.word) { counted += 1 }
        guard counted <= Self.longest, end - start < 2 * Self.longest else { break }
        if end > start, word.beginsRun || word.role == .grammar || word.role == .negation { break }
        if !isFrequent(word) { break }
        hash = (hash ^ UInt64(bitPattern: Int64(word.stem.scatter))) &* 0x0000_0100_0000_01B3
        weight += weights.weight(of: word)
        let isClose = Self.close.contains(word.word) && (word.word == "of" || wasOf)
        isLoose = isLoose || word.role == .tie && !isClose
        wasOf = word.word == "of"
        guard word.isContent else { continue }
        // A single word tells something where it is all that is quoted of a clause.
        let standsAlone =
          words[start].beginsRun && (end + 1 == words.count || words[end + 1].beginsRun)
        guard end > start || standsAlone || frequent != nil else { continue }
        let range = start..<(end + 1)
        phrases[hash, default: Phrase()].add(
          Place(isAfter: isAfter, statement: statement, words: range),
          surroundings: surroundings(of: range, in: words), weight: weight,
          isLoose: isLoose)
      }
    }
  }

  private func canBegin(_ word: SaidWord) -> Bool { word.isContent || word.role == .negation }

  private func isFrequent(_ word: SaidWord) -> Bool { frequent?.contains(word.stem) ?? true }

  /// The two words before and behind, as a number.
  private func surroundings(of range: Range<Int>, in words: [SaidWord]) -> UInt64 {
    var hash: UInt64 = 1
    for index in [
      range.lowerBound - 2, range.lowerBound - 1, range.upperBound, range.upperBound + 1,
    ] {
      let sign =
        words.indices.contains(index) ? UInt64(bitPattern: Int64(words[index].stem.scatter)) : 7
      hash = (hash ^ sign) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
