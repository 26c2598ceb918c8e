import ReadoutKit

/// The words of a listed name in one of the ways in which they may be written.
struct Spelling: Equatable {
  var words: [[UInt8]]
  /// How many of the words, at the end, are the family name; 0 where the list does not tell.
  var family = 0
  /// True for a family name with a hyphen, of which a part is another family's.
  var isFamilyWhole = false
  var hasForm = false

  /// A listed name as it is printed, and with its syllables joined: `Guo Liang`, `Guoliang`.
  static func all(of name: ListName, sort: ListEntry.Sort) -> [Spelling] {
    let spelling = Spelling(name.text, sort: sort)
    return [spelling] + spelling.joined(sort)
  }

  private init(_ text: String, sort: ListEntry.Sort) {
    let comma = text.utf8.firstIndex(of: UInt8(ascii: ","))
    guard sort == .person, let comma else {
      let name = NameWords(text)
      words = name.parts.map(\.word)
      hasForm = name.hasForm && sort != .person
      return
    }
    let behind = text.utf8.index(after: comma)
    let given = NameWords(String(text[behind...])).parts.map(\.word)
    let family = NameWords(String(text[..<comma])).parts.map(\.word)
    words = given + family
    self.family = given.isEmpty ? 0 : family.count
    isFamilyWhole = family.count > 1 && text[..<comma].utf8.contains(UInt8(ascii: "-"))
  }

  private func joined(_ sort: ListEntry.Sort) -> [Spelling] {
    guard words.count >= 3, words.count <= 6 else { return [] }
    return words.indices.dropLast().compactMap { index in
      let isFamilyBorder = family > 0 && index + 1 == words.count - family
      guard !isFamilyBorder, Self.isSyllable(words[index]), Self.isSyllable(words[index + 1])
      else { return nil }
      var spelling = self
      spelling.words[index] += spelling.words[index + 1]
      spelling.words.remove(at: index + 1)
      if family > 0, index >= words.count - family { spelling.family -= 1 }
      return spelling
    }
  }

  /// True for what may be one syllable of a Chinese or Korean name: one run of vowels, and no more
  /// than two consonants before it or behind it.
  static func isSyllable(_ word: [UInt8]) -> Bool {
    guard (2...6).contains(word.count) else { return false }
    let vowels = Set("aeiouy".utf8)
    let kinds = word.map(vowels.contains)
    guard let first = kinds.firstIndex(of: true), let last = kinds.lastIndex(of: true) else {
      return false
    }
    return kinds[first...last].allSatisfy { $0 } && first <= 2 && word.count - 1 - last <= 2
  }
}
