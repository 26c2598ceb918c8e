import ReadoutKit

/// The names of loaded lists, found by any two of their words, whatever stands between them.
struct ListIndex: Sendable {
  /// A name of an entry in words of the book.
  struct Name: Sendable {
    let entry: UInt32
    /// Which of the entry's names it is.
    let number: UInt32
    /// The words, given names first where the list tells them from the family name.
    let words: [UInt32]
    /// How many of the words, at the end, are the family name; 0 where the list does not tell.
    let family: Int
    /// True where no word of the family name may be missing.
    let isFamilyWhole: Bool
    let hasForm: Bool
  }

  /// The entries, in the order of the lists and within them.
  let entries: [ListEntry]
  /// Which list an entry is on, by the entry's number.
  let lists: [Int]
  let names: [Name]
  let book: WordBook
  private let byPair: KeyedNumbers
  private let byInitial: KeyedNumbers
  private let single: KeyedNumbers

  /// Beyond so many names that have the same two words and more, the two say nothing.
  private static let commonPair = 4000
  /// How many words of one name are looked at.
  private static let longestName = 16
  /// How far apart two words of a name may stand.
  static let reach = 6

  /// Indexes the entries of lists.
  init(_ contents: [[ListEntry]]) {
    entries = contents.flatMap { $0 }
    lists = contents.enumerated().flatMap { index, entries in
      [Int](repeating: index, count: entries.count)
    }
    var numbers: [[UInt8]: UInt32] = [:]
    var words: [[UInt8]] = []
    func number(_ word: [UInt8]) -> UInt32 {
      if let known = numbers[word] { return known }
      let new = UInt32(words.count)
      numbers[word] = new
      words.append(word)
      return new
    }
    var names: [Name] = []
    for (index, entry) in entries.enumerated() {
      var spelled: Set<[UInt32]> = []
      for (place, name) in entry.names.enumerated() {
        for spelling in Spelling.all(of: name, sort: entry.sort) {
          let own = spelling.words.prefix(Self.longestName).map(number)
          guard !own.isEmpty, spelled.insert(own).inserted else { continue }
          names.append(
            Name(
              entry: UInt32(index), number: UInt32(place), words: own,
              family: min(spelling.family, own.count), isFamilyWhole: spelling.isFamilyWhole,
              hasForm: spelling.hasForm))
        }
      }
    }
    self.names = names
    book = WordBook(words)
    var pairs: [(key: UInt64, value: UInt32)] = []
    var initials: [(key: UInt64, value: UInt32)] = []
    var single: [(key: UInt64, value: UInt32)] = []
    for (index, name) in names.enumerated() {
      let number = UInt32(index)
      if name.words.count == 1 { single.append((UInt64(name.words[0]), number)) }
      for (place, word) in name.words.enumerated() {
        for other in name.words[(place + 1)...].prefix(Self.reach) {
          pairs.append((Self.pair(word, other), number))
        }
        guard entries[Int(name.entry)].sort == .person else { continue }
        for other in name.words where other != word {
          if let letter = words[Int(other)].first {
            initials.append((Self.pair(letter: letter, word), number))
          }
        }
      }
    }
    byPair = KeyedNumbers(pairs)
    byInitial = KeyedNumbers(initials)
    self.single = KeyedNumbers(single)
  }

  /// The names that have both words; where nearly all of a list has them, only those of two words.
  func names(with left: UInt32, _ right: UInt32) -> [UInt32] {
    let found = byPair[Self.pair(left, right)]
    guard found.count > Self.commonPair else { return Array(found) }
    return found.filter { names[Int($0)].words.count == 2 }
  }

  /// The names of persons that have a word, and another that begins with a letter.
  func names(withInitial letter: UInt8, _ word: UInt32) -> ArraySlice<UInt32> {
    byInitial[Self.pair(letter: letter, word)].prefix(Self.commonPair)
  }

  /// The names that are this one word.
  func names(ofOneWord word: UInt32) -> ArraySlice<UInt32> { single[UInt64(word)] }

  private static func pair(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(min(left, right)) << 32 | UInt64(max(left, right))
  }

  private static func pair(letter: UInt8, _ word: UInt32) -> UInt64 {
    UInt64(letter) << 32 | UInt64(word)
  }
}
