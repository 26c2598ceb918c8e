import Reading
import ReadoutKit

/// Finds the words of a text in its bytes, one after the other, without keeping any.
///
/// Words are those of the reading's tokens, folded as they are: a corpus is counted without a string
/// or a token a word. What a word is made of is said by `Tokenizer`; the two are held together by a
/// test over random text.
public struct WordScanner: Sendable {
  /// The folded bytes of the word at hand.
  private var folded: [UInt8] = []

  /// Makes a scanner, whose room for a word is used again from text to text.
  public init() { folded.reserveCapacity(64) }

  /// Calls `body` with every word outside some stretches, in order, and the word's folded bytes.
  ///
  /// - Parameter excluded: Byte ranges in order and apart from each other.
  public mutating func forEachWord(
    in bytes: Span<UInt8>, without excluded: [ByteRange] = [],
    _ body: (FoldedWord, Span<UInt8>) -> Void
  ) {
    let isWrapped = LineShape.isWrappedByHand(bytes)
    var gap = FoldedWord.Gap.paragraph
    /// Line feeds since the last visible character.
    var lineFeeds = 0
    var next = 0
    var position = 0
    while position < bytes.count {
      if next < excluded.count, position >= excluded[next].lowerBound {
        if excluded[next].upperBound > position {
          position = excluded[next].upperBound
          gap = .paragraph
        }
        next += 1
        continue
      }
      let byte = bytes[position]
      if byte < 0x80, !Letters.isWordByte(byte) {
        if byte == UInt8(ascii: "\n") {
          lineFeeds += 1
          if !isWrapped || lineFeeds > 1 { gap = .paragraph }
        } else if byte > 0x20, byte != 0x7F {
          lineFeeds = 0
          if gap == .joined, byte != UInt8(ascii: "-") { gap = .mark }
        }
        position += 1
        continue
      }
      if byte >= 0x80 {
        let scalar = UTF8Scalar.decode(bytes, at: position)
        guard Letters.isLetter(scalar.scalar) else {
          if !Letters.isSpace(scalar.scalar) {
            lineFeeds = 0
            if gap == .joined, !Self.isHyphen(scalar.scalar) { gap = .mark }
          }
          position += scalar.length
          continue
        }
      }
      let end = WordShape.end(in: bytes, from: position)
      emit(position..<end, gap, in: bytes, body)
      gap = .joined
      lineFeeds = 0
      position = end
    }
  }

  /// Folds a word and hands it on, its possessive ending apart.
  private mutating func emit(
    _ range: ByteRange, _ gap: FoldedWord.Gap, in bytes: Span<UInt8>,
    _ body: (FoldedWord, Span<UInt8>) -> Void
  ) {
    fold(range, in: bytes)
    let kind: Token.Kind = Letters.isDigitByte(bytes[range.lowerBound]) ? .number : .word
    let count = folded.count
    let isPossessive =
      count > 2 && folded[count - 1] == UInt8(ascii: "s") && folded[count - 2] == UInt8(ascii: "'")
    guard isPossessive else {
      let word = FoldedWord(range: range, hash: WordHash.of(folded.span), kind: kind, gap: gap)
      return body(word, folded.span)
    }
    // The apostrophe takes one byte, or three as U+2019.
    let isStraight = bytes[range.upperBound - 2] == UInt8(ascii: "'")
    let nounEnd = range.upperBound - (isStraight ? 2 : 4)
    let noun = folded.span.extracting(0..<(count - 2))
    body(
      FoldedWord(
        range: range.lowerBound..<nounEnd, hash: WordHash.of(noun), kind: kind, gap: gap), noun)
    let ending = folded.span.extracting((count - 2)..<count)
    body(
      FoldedWord(
        range: nounEnd..<range.upperBound, hash: WordHash.of(ending), kind: .possessive,
        gap: .joined), ending)
  }

  private mutating func fold(_ range: ByteRange, in bytes: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        position += 1
        continue
      }
      let next = UTF8Scalar.decode(bytes, at: position)
      if Letters.isApostrophe(next.scalar) {
        folded.append(UInt8(ascii: "'"))
      } else {
        folded += next.scalar.properties.lowercaseMapping.utf8
      }
      position += next.length
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}

extension Letters {
  @inline(__always)
  static func isDigitByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  @inline(__always)
  static func isLetterByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool { isLetterByte(byte) || isDigitByte(byte) }
}
