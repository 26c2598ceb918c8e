/// A word as lexicons are matched against it, in a size of its own: compared in a few instructions.
///
/// The bytes of a word of up to ``longest`` lie in it as they are. Of a longer one, which no lexicon
/// has, it holds the first twelve, the last four and a hash of all.
@frozen
public struct Word: Sendable, Equatable {
  /// The first eight bytes, the lowest first.
  @usableFromInline let first: UInt64
  /// The next eight bytes.
  @usableFromInline let second: UInt64
  /// The last seven bytes and, above them, how many there are.
  @usableFromInline let third: UInt64

  /// How many bytes a word may have that is held whole.
  @inlinable public static var longest: Int { 23 }

  /// The word without letters.
  @inlinable public init() {
    (first, second, third) = (0, 0, 0)
  }

  @inlinable @inline(__always)
  init(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// Makes a word of bytes that are folded already.
  public init(folded bytes: some Collection<UInt8>) {
    var word = Spelling()
    for byte in bytes { word.append(byte) }
    self = word.word ?? Self(long: bytes)
  }

  /// Makes a word of a string that is folded already.
  public init(_ folded: String) { self.init(folded: folded.utf8) }

  /// True for the word without letters.
  @inlinable @inline(__always) public var isEmpty: Bool { third == 0 }

  /// How many bytes it has; of a longer word than ``longest`` no more is said than that it is longer.
  @inlinable @inline(__always) public var count: Int {
    let count = Int(third >> 56)
    return count == Int(Self.longMark) ? Self.longest + 1 : count
  }

  @inlinable static var longMark: UInt64 { 0xFF }

  @inlinable var isLong: Bool { third >> 56 == Self.longMark }

  private init(long bytes: some Collection<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt64 = 0
    var head = Spelling()
    for (index, byte) in bytes.enumerated() {
      hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
      last = last >> 8 | UInt64(byte) << 24
      if index < 12 { head.append(byte) }
    }
    self.init(head.first, head.second | last << 32, hash >> 8 | Self.longMark << 56)
  }

  /// A number that scatters words over a table.
  @inlinable @inline(__always) public var scatter: Int {
    var mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ third << 1) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return Int(truncatingIfNeeded: mixed)
  }
}

extension Word: Hashable {
  /// Puts all that it holds into a hash.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(scatter) }
}

extension Word: ExpressibleByStringLiteral {
  /// Makes a word of a literal in small letters; done by the compiler where the literal stands.
  @inlinable @inline(__always)
  public init(stringLiteral literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    guard count <= Self.longest, literal.hasPointerRepresentation else {
      self.init(literal.description)
      return
    }
    var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: literal.utf8Start, count: count))
    }
    self.init(
      UInt64(littleEndian: bytes.0), UInt64(littleEndian: bytes.1),
      UInt64(littleEndian: bytes.2) | UInt64(count) << 56)
  }
}

extension Word {
  /// True where it begins with another; of a long word the first twelve bytes are known.
  @inlinable
  public func hasPrefix(_ stem: Word) -> Bool {
    let length = stem.count
    guard length <= (isLong ? 12 : count) else { return false }
    return (first ^ stem.first) & Self.lowBytes(length) == 0
      && (second ^ stem.second) & Self.lowBytes(length - 8) == 0
      && (third ^ stem.third) & Self.lowBytes(length - 16) == 0
  }

  /// True where it ends with another of up to eight bytes; of a long word the last four are known.
  @inlinable
  public func hasSuffix(_ ending: Word) -> Bool {
    let length = ending.count
    guard length <= (isLong ? 4 : min(8, count)) else { return false }
    let start = isLong ? 16 - length : count - length
    let shift = UInt64(start & 7) * 8
    var bits = lane(start >> 3) >> shift
    if shift > 0 { bits |= lane(start >> 3 + 1) << (64 - shift) }
    return (bits ^ ending.first) & Self.lowBytes(length) == 0
  }

  /// The bits of so many bytes, the lowest first.
  @inlinable @inline(__always)
  static func lowBytes(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : 1 << UInt64(8 * count) - 1
  }

  /// One of its bytes; of a long word only the first twelve are known.
  @inlinable @inline(__always)
  public subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: lane(index >> 3) >> (UInt64(index & 7) * 8))
  }

  /// Eight bytes of the word by their number, without the count above the last seven.
  @inlinable @inline(__always)
  func lane(_ number: Int) -> UInt64 {
    switch number {
    case 0: first
    case 1: second
    case 2: third & 0x00FF_FFFF_FFFF_FFFF
    default: 0
    }
  }

  /// The word, a mark and another word as one: `jong-un`.
  public func joined(to other: Word, by mark: Word) -> Word {
    Word(folded: bytes + mark.bytes + other.bytes)
  }

  /// The bytes; of a long word only its first and last.
  private var bytes: [UInt8] {
    (0..<(isLong ? 16 : count)).map { self[$0] }
  }
}

extension Word: CustomStringConvertible {
  /// The word as text; a long one as it begins.
  public var description: String {
    isLong
      ? String(decoding: bytes.prefix(12), as: UTF8.self) + "…"
      : String(decoding: bytes, as: UTF8.self)
  }
}

/// A word that is being put together byte by byte.
@frozen
public struct Spelling: Sendable {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var second: UInt64 = 0
  @usableFromInline var third: UInt64 = 0
  /// How many bytes were appended.
  @inlinable public var count: Int { length }
  @usableFromInline var length = 0

  /// Makes a spelling of no bytes.
  @inlinable public init() {}

  /// Takes one more folded byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    let bits = UInt64(byte) << UInt64(8 * (length & 7))
    switch length >> 3 {
    case 0: first |= bits
    case 1: second |= bits
    case 2: third |= bits
    default: break
    }
    length += 1
  }

  /// The word spelt so far; nil where it is longer than ``Word/longest``.
  @inlinable @inline(__always)
  public var word: Word? {
    length <= Word.longest ? Word(first, second, third | UInt64(length) << 56) : nil
  }
}
