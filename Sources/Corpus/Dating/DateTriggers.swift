import ReadoutKit

/// The words that a date or a known event begins with, so that all other sentences are passed over.
struct DateTriggers: Sendable {
  /// The triggers for English pages.
  static let english = DateTriggers(DateWords.english, KnownEvents.table)

  /// What a word may be, by thirteen bits of its key: one look tells that most words are nothing.
  private var roles = [UInt8](repeating: 0, count: 1 << 13)
  private var pairs = KeyFilter()

  private static let alone: UInt8 = 1
  /// The first of two words that belong together.
  private static let first: UInt8 = 2
  /// A month: `May` and `March` are words as well, and need their capital.
  private static let month: UInt8 = 4
  /// A word before a year.
  private static let beforeYear: UInt8 = 8

  private init(_ words: DateWords, _ events: KnownEvents) {
    func take(_ key: UInt64, _ role: UInt8) { roles[KeyFilter.slot(key)] |= role }
    for phrase in events.openings {
      guard let first = phrase.first else { continue }
      take(first, phrase.count > 1 ? Self.first : Self.alone)
      if phrase.count > 1 { pairs.insert(Self.pair(first, phrase[1])) }
    }
    take(ClueFinder.anniversary, Self.alone)
    words.months.keys.forEach { take($0, Self.month) }
    words.beforeYear.forEach { take($0, Self.beforeYear) }
  }

  /// The first word at or after an index that one of them ends in, or nil.
  func first(in words: [PageWord], from start: Int, of bytes: [UInt8]) -> Int? {
    guard start < words.count else { return nil }
    var before: (key: UInt64, role: UInt8) = (0, 0)
    for index in start..<words.count {
      let word = words[index]
      let role = roles[KeyFilter.slot(word.key)]
      if role & Self.alone != 0 { return index }
      if role & Self.month != 0, bytes[word.range.lowerBound] <= UInt8(ascii: "Z") { return index }
      if before.role & Self.first != 0, pairs.mayHold(Self.pair(before.key, word.key)) {
        return index
      }
      if before.role & Self.beforeYear != 0, word.range.count == 4,
        WordScanner.isDigit(bytes[word.range.lowerBound])
      {
        return index
      }
      before = (word.key, role)
    }
    return nil
  }

  @inline(__always)
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
