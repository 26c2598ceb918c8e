import ReadoutKit

/// What the model is told of a word by itself, as numbers.
struct WordTraits {
  /// A hash of the word in small letters.
  var word: UInt32
  /// A hash of its last three bytes.
  var ending: UInt32
  var kind: WordClass
  var shape: Shape

  /// How a token is written.
  enum Shape: UInt8 {
    case mark, small, capital, capitals, number, outside
  }

  /// Looks at a token of a text.
  init(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) {
    let start = token.range.lowerBound
    let end = min(token.range.upperBound, bytes.count)
    var hash = WordHash()
    var hasSmall = false
    var isASCII = true
    for index in start..<max(start, end) {
      let byte = bytes[index]
      if byte >= 0x80 {
        isASCII = false
        break
      }
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if byte >= 0x61 && byte <= 0x7A { hasSmall = true }
      hash.add(isCapital ? byte | 0x20 : byte)
    }
    if !isASCII {
      // Rare enough for the slow way: letters beyond ASCII have small forms of their own.
      hash = WordHash()
      hasSmall = true
      for index in 0..<min(token.word.count, Word.longest) { hash.add(token.word[index]) }
    }
    word = hash.value
    ending = hash.ending
    switch token.kind {
    case .possessive: (shape, kind) = (.mark, .possessive)
    case .number: (shape, kind) = (.number, .number)
    case .mark: (shape, kind) = (.mark, Self.mark(token, hash))
    case .word:
      let isCapitals = token.isCapitalized && !hasSmall && hash.count > 1
      shape = isCapitals ? .capitals : token.isCapitalized ? .capital : .small
      kind = Self.word(hash, isCapitalized: token.isCapitalized, isCapitals: isCapitals)
    }
  }

  private static func word(
    _ hash: WordHash, isCapitalized: Bool, isCapitals: Bool
  ) -> WordClass {
    if let listed = WordClasses.standard.listed(hash.value),
      !(isCapitalized && listed == .speaker)
    {
      return listed
    }
    if isCapitalized { return isCapitals ? .capitals : .name }
    if hash.count > 4 {
      if hash.ends("ly") { return .adverbInLy }
      if hash.ends("ed") { return .past }
      if hash.ends("ing") { return .gerund }
    }
    return hash.count > 3 && hash.ends("s") ? .plural : .word
  }

  private static func mark(_ token: Token, _ hash: WordHash) -> WordClass {
    switch hash.bytes {
    case 0x2C: .comma
    case 0x2E, 0xE280A6: .stop
    case 0x3F, 0x21: .question
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x2D, 0xE28093, 0xE28094: .dash
    case 0x28, 0x5B: .openBracket
    case 0x29, 0x5D: .closeBracket
    default: .symbol
    }
  }
}

/// A word's bytes summed up one after another.
struct WordHash {
  private var hash: UInt32 = 0x811C_9DC5
  /// The last three bytes.
  private(set) var bytes: UInt32 = 0
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    bytes = (bytes << 8 | UInt32(byte)) & 0xFF_FFFF
    count += 1
  }

  /// The whole word.
  var value: UInt32 { hash ^ hash >> 15 }
  /// Its end, or all of a short word.
  var ending: UInt32 { count > 3 ? bytes &* 0x9E37_79B1 : value }

  func ends(_ letters: StaticString) -> Bool {
    var end: UInt32 = 0
    letters.withUTF8Buffer { for byte in $0 { end = end << 8 | UInt32(byte) } }
    let mask: UInt32 =
      letters.utf8CodeUnitCount == 1 ? 0xFF : letters.utf8CodeUnitCount == 2 ? 0xFFFF : 0xFF_FFFF
    return bytes & mask == end
  }

  /// The hash of a word as a table lists it.
  init(of word: String) {
    for byte in word.utf8 { add(byte) }
  }

  init() {}
}
