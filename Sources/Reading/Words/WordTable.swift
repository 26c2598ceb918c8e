import ReadoutKit

/// Words with a value each, laid out as ``WordSet`` is.
@frozen
public struct WordTable<Value: Sendable>: Sendable {
  /// For each place a byte of its word's ``Word/scatter``, never 0, or 0 where the place is free.
  ///
  /// Most words of a text are in no table: this much of it stays near the processor.
  @usableFromInline var tags: [UInt8] = []
  @usableFromInline var words: [Word] = []
  @usableFromInline var values: [Value?] = []
  @usableFromInline var count = 0

  /// Makes an empty table with room for about so many words.
  @inlinable
  public init(capacity: Int = 0) { makeRoom(for: capacity) }

  /// The value of a word, or nil; a table only grows, so that nil cannot be set.
  @inlinable
  public subscript(word: Word) -> Value? {
    get {
      let place = place(of: word)
      return tags[place] == 0 ? nil : values[place]
    }
    set {
      precondition(newValue != nil && !word.isEmpty, "a table of words only grows")
      if (count + 1) * 2 > tags.count { makeRoom(for: count + 1) }
      let place = place(of: word)
      if tags[place] == 0 { count += 1 }
      tags[place] = Self.tag(of: word.scatter)
      words[place] = word
      values[place] = newValue
    }
  }

  /// The words, in no order.
  public var keys: [Word] { words.filter { !$0.isEmpty } }

  @inlinable @inline(__always)
  static func tag(of scatter: Int) -> UInt8 { UInt8(truncatingIfNeeded: scatter >> 24) | 1 }

  /// Where a word stands, or the free place where it would.
  @inlinable @inline(__always)
  func place(of word: Word) -> Int {
    let mask = tags.count - 1
    let scatter = word.scatter
    let tag = Self.tag(of: scatter)
    var place = scatter & mask
    while tags[place] != 0, tags[place] != tag || words[place] != word {
      place = (place + 1) & mask
    }
    return place
  }

  @usableFromInline
  mutating func makeRoom(for wanted: Int) {
    var size = 4
    while size < wanted * 2 { size *= 2 }
    guard size > tags.count else { return }
    let old = (words, values)
    tags = [UInt8](repeating: 0, count: size)
    words = [Word](repeating: Word(), count: size)
    values = [Value?](repeating: nil, count: size)
    for (index, word) in old.0.enumerated() where !word.isEmpty {
      let place = place(of: word)
      tags[place] = Self.tag(of: word.scatter)
      words[place] = word
      values[place] = old.1[index]
    }
  }
}

extension WordTable {
  /// Makes a table of entries whose words are folded already.
  public init(_ entries: [String: Value]) {
    self.init(capacity: entries.count)
    for (word, value) in entries { self[Word(word)] = value }
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  /// Makes a table of the entries of a literal.
  public init(dictionaryLiteral entries: (Word, Value)...) {
    self.init(capacity: entries.count)
    for (word, value) in entries { self[word] = value }
  }
}
