import ReadoutKit

/// One word of a paragraph, as cues are compared with it.
struct PageWord {
  /// The bytes it covers.
  let range: ByteRange
  /// A number that stands for the word in small letters with straight apostrophes.
  let key: UInt64
  /// The byte right behind it, or 0 at the end of the text.
  let next: UInt8

  /// True for a word that begins with a digit.
  let isNumber: Bool

  /// True where a colon follows.
  var hasColon: Bool { next == UInt8(ascii: ":") }
}

/// Finds words by the rules of the reading's tokens: hyphens part words, apostrophes join them,
/// `U.S.` and `7,000` are one word each.
///
/// The reading's own tokens are not at hand here, and would be twenty times as slow: a corpus is
/// read before anything in it is tokenized.
struct WordScanner {
  private let bytes: [UInt8]

  /// Makes a scanner of a text's bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many words a stretch holds.
  func count(in range: ByteRange) -> Int {
    var count = 0
    scan(range) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The words of a stretch, up to a number of them.
  func words(in range: ByteRange, limit: Int = .max) -> [PageWord] {
    var words: [PageWord] = []
    guard limit > 0 else { return words }
    words.reserveCapacity(min(limit, range.count / 4 + 2))
    scan(range) { word in
      words.append(word)
      return words.count < limit
    }
    return words
  }

  /// Hands out the words of a stretch until it is told to stop.
  ///
  /// Nearly all words are ASCII letters with a blank behind them: they are found, and their keys
  /// made, in one pass; the rest takes the slow way.
  @inline(__always)
  private func scan(_ range: ByteRange, _ body: (PageWord) -> Bool) {
    let span = bytes.span
    let end = range.upperBound
    var position = range.lowerBound
    while position < end {
      let byte = span[unchecked: position]
      guard byte < 0x80 else {
        if Self.isTypographic(span, position) {
          position += 3
          continue
        }
        let next = UTF8Scalar.decode(bytes, at: position)
        guard Self.isLetter(next.scalar) else {
          position += next.length
          continue
        }
        let word = position..<min(end, wordEnd(from: position))
        guard
          body(
            PageWord(
              range: word, key: key(of: word), next: self.byte(word.upperBound), isNumber: false))
        else { return }
        position = word.upperBound
        continue
      }
      guard Self.isWordByte(byte) else {
        position += 1
        continue
      }
      let start = position
      var key = Self.emptyKey
      while position < end, Self.isWordByte(span[unchecked: position]) {
        key = (key ^ UInt64(Self.folded(span[unchecked: position]))) &* Self.prime
        position += 1
      }
      let next = self.byte(position)
      if position < end, mayGoOn(span, start, position, next) {
        position = min(end, wordEnd(from: start))
        key = self.key(of: start..<position)
      }
      let word = PageWord(
        range: start..<position, key: key, next: self.byte(position), isNumber: Self.isDigit(byte))
      guard body(word) else { return }
    }
  }

  /// True where a run of letters and digits may be but the beginning of a word.
  @inline(__always)
  private func mayGoOn(_ span: Span<UInt8>, _ start: Int, _ end: Int, _ next: UInt8) -> Bool {
    switch next {
    case UInt8(ascii: " "): false
    case UInt8(ascii: "'"): true
    case UInt8(ascii: "."): end - start == 1 || Self.isDigit(span[start])
    case UInt8(ascii: ","): Self.isDigit(span[start])
    case 0xE2: !Self.isTypographic(span, end) || span[end + 2] == 0x99
    default: next >= 0x80
    }
  }

  /// True where a mark of general punctuation stands, E2 80 80 to E2 80 BF.
  @inline(__always)
  private static func isTypographic(_ span: Span<UInt8>, _ position: Int) -> Bool {
    span[position] == 0xE2 && position + 2 < span.count && span[position + 1] == 0x80
      && span[position + 2] & 0xC0 == 0x80
  }

  @inline(__always)
  private func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func wordEnd(from start: Int) -> Int {
    if let end = dottedEnd(from: start) { return end }
    let isNumber = Self.isDigit(bytes[start])
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Self.isWordByte(byte) {
          position += 1
        } else if isNumber
          ? byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") : byte == UInt8(ascii: "'"),
          goesOn(at: position + 1, withDigit: isNumber)
        {
          position += 1
        } else {
          return position
        }
        continue
      }
      let next = UTF8Scalar.decode(bytes, at: position)
      let joins =
        next.scalar == "\u{2019}" && !isNumber && goesOn(at: position + 3, withDigit: false)
      guard joins || Self.isWordPart(next.scalar) else { return position }
      position += next.length
    }
    return position
  }

  /// The end of `U.S.` or `a.m.`: two or more single letters, a full stop behind each.
  private func dottedEnd(from start: Int) -> Int? {
    var position = start
    while position + 1 < bytes.count, Self.isASCIILetter(bytes[position]),
      bytes[position + 1] == UInt8(ascii: ".")
    {
      position += 2
    }
    guard position - start >= 4 else { return nil }
    return position < bytes.count && Self.isASCIILetter(bytes[position]) ? nil : position
  }

  private func goesOn(at position: Int, withDigit: Bool) -> Bool {
    guard position < bytes.count else { return false }
    if withDigit { return Self.isDigit(bytes[position]) }
    return Self.isLetter(UTF8Scalar.decode(bytes, at: position).scalar)
  }

  private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The key of a word (FNV-1a over its bytes in small letters).
  ///
  /// Only ASCII is folded: cues are English.
  private func key(of range: ByteRange) -> UInt64 {
    var key = Self.emptyKey
    var position = range.lowerBound
    while position < range.upperBound {
      var byte = Self.folded(bytes[position])
      position += 1
      if byte == 0xE2, position + 1 < range.upperBound, bytes[position] == 0x80,
        bytes[position + 1] == 0x99
      {
        byte = UInt8(ascii: "'")
        position += 2
      }
      key = (key ^ UInt64(byte)) &* Self.prime
    }
    return key
  }

  /// The keys of the words of a phrase in a table.
  static func keys(_ phrase: String) -> [UInt64] { keys(Array(phrase.utf8)) }

  /// The keys of the words of a phrase in bytes.
  static func keys(_ phrase: [UInt8]) -> [UInt64] {
    WordScanner(phrase).words(in: phrase.indices).map(\.key)
  }

  // MARK: Characters

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIILetter(UInt8(scalar.value)) }
    // Typographic marks are by far the most frequent beyond ASCII, and need no look into a table.
    if scalar.value >= 0x2000, scalar.value < 0x2070 { return false }
    return scalar.properties.isAlphabetic
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar)
      || (scalar.value >= 0x300 && !(0x2000..<0x2070).contains(scalar.value)
        && scalar.properties.generalCategory == .nonspacingMark)
  }
}
