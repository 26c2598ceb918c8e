import ReadoutKit

/// Splits a text into tokens.
///
/// Hyphens part words, so that `US-sanctioned` holds the word `US`; the possessive ending is a token
/// of its own; `U.S.` and `doesn't` are one word each.
public struct Tokenizer {
  private let text: Text
  private let bytes: [UInt8]

  /// Splits a whole text into its tokens, in order.
  public static func tokens(of text: Text) -> [Token] {
    Tokenizer(text: text).run()
  }

  private init(text: Text) {
    self.text = text
    bytes = text.bytes
  }

  private func run() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var position = 0
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if Letters.isLetter(next.scalar) || Letters.isDigit(next.scalar) {
        let end = wordEnd(from: position)
        append(position..<end, to: &tokens)
        position = end
      } else if Letters.isSpace(next.scalar) {
        position += next.length
      } else {
        tokens.append(mark(position..<(position + next.length)))
        position += next.length
      }
    }
    return tokens
  }

  /// The end of the word or number that begins at a byte.
  private func wordEnd(from start: Int) -> Int {
    if let end = dottedAcronymEnd(from: start) { return possessiveEnd(after: end) ?? end }
    let startsWithDigit = Letters.isDigit(UTF8Scalar.decode(bytes, at: start).scalar)
    var position = start
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if Letters.isWordPart(next.scalar) {
        position += next.length
        continue
      }
      let joins =
        startsWithDigit
        ? next.scalar == "." || next.scalar == "," : Letters.isApostrophe(next.scalar)
      guard joins, position > start, let after = text.scalar(at: position + next.length),
        startsWithDigit ? Letters.isDigit(after) : Letters.isLetter(after)
      else { break }
      position += next.length
    }
    return startsWithDigit ? possessiveEnd(after: position) ?? position : position
  }

  /// The end of the possessive ending behind an acronym or a number: `U.S.’s`, `2024’s`.
  private func possessiveEnd(after end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    let apostrophe = UTF8Scalar.decode(bytes, at: end)
    let letter = end + apostrophe.length
    guard Letters.isApostrophe(apostrophe.scalar), letter < bytes.count,
      bytes[letter] | 0x20 == UInt8(ascii: "s")
    else { return nil }
    if let next = text.scalar(at: letter + 1), Letters.isWordPart(next) { return nil }
    return letter + 1
  }

  /// The end of `U.S.`, `E.U.` or `a.m.`: two or more single letters, a full stop behind each.
  private func dottedAcronymEnd(from start: Int) -> Int? {
    var position = start
    var letters = 0
    while position + 1 < bytes.count, Letters.isASCIILetter(bytes[position]),
      bytes[position + 1] == UInt8(ascii: ".")
    {
      position += 2
      letters += 1
    }
    guard letters >= 2 else { return nil }
    // `U.S` without its last full stop, before a letter: the run above ended one letter early.
    if position < bytes.count, Letters.isASCIILetter(bytes[position]) { return nil }
    return position
  }

  private func append(_ range: ByteRange, to tokens: inout [Token]) {
    let folded = Letters.fold(bytes[range])
    let first = UTF8Scalar.decode(bytes, at: range.lowerBound).scalar
    let isNumber = Letters.isDigit(first)
    if folded.hasSuffix("'s"), folded.utf8.count > 2 {
      let apostrophe = text.start(ofScalarBefore: range.upperBound - 1) ?? range.upperBound - 1
      let noun = range.lowerBound..<apostrophe
      // `it's` and `let's` hold a verb, but splitting them does no harm to any lexicon.
      tokens.append(
        Token(
          range: noun, kind: isNumber ? .number : .word, folded: Letters.fold(bytes[noun]),
          isCapitalized: Letters.isUppercase(first)))
      tokens.append(
        Token(
          range: apostrophe..<range.upperBound, kind: .possessive, folded: "'s",
          isCapitalized: false))
      return
    }
    tokens.append(
      Token(
        range: range, kind: isNumber ? .number : .word, folded: folded,
        isCapitalized: Letters.isUppercase(first)))
  }

  private func mark(_ range: ByteRange) -> Token {
    Token(
      range: range, kind: .mark, folded: String(decoding: bytes[range], as: UTF8.self),
      isCapitalized: false)
  }
}
