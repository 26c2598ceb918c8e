import ReadoutKit

/// A set of words that is asked for every token of a text.
///
/// A table with open addressing, half empty: most words are told by one comparison. The word without
/// letters is in no set.
@frozen
public struct WordSet: Sendable, Equatable {
  /// The words, each at its ``Word/scatter`` or in the next free place behind it.
  @usableFromInline let places: [Word]

  /// Makes a set of words.
  public init(_ words: some Collection<Word>) {
    var size = 4
    while size < words.count * 2 { size *= 2 }
    var places = [Word](repeating: Word(), count: size)
    for word in words where !word.isEmpty {
      var place = word.scatter & (size - 1)
      while !places[place].isEmpty, places[place] != word { place = (place + 1) & (size - 1) }
      places[place] = word
    }
    self.places = places
  }

  /// Makes a set of words that are folded already.
  public init(folded words: [String]) { self.init(words.map { Word($0) }) }

  /// Makes a set of the words of a text, which white space divides.
  public init(wordsOf text: String) {
    self.init(
      text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .map { Word(folded: $0) })
  }

  /// True for a word of the set.
  @inlinable
  public func contains(_ word: Word) -> Bool {
    let mask = places.count - 1
    var place = word.scatter & mask
    while !places[place].isEmpty {
      if places[place] == word { return true }
      place = (place + 1) & mask
    }
    return false
  }

  /// True for a set of no words.
  public var isEmpty: Bool { places.allSatisfy(\.isEmpty) }

  /// The words, in no order.
  public var words: [Word] { places.filter { !$0.isEmpty } }

  /// The words of this set and of another.
  public func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  /// The words of this set that are not in another.
  public func subtracting(_ other: WordSet) -> WordSet {
    WordSet(words.filter { !other.contains($0) })
  }

  /// True where none of some words is in the set.
  public func isDisjoint(with words: [Word]) -> Bool { !words.contains(where: contains) }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// Makes a set of the words of a literal.
  public init(arrayLiteral words: Word...) { self.init(words) }
}
