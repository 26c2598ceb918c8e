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
      let byte = bytes[position]
      if Letters.isASCIILetter(byte) {
        position = appendWord(from: position, to: &tokens)
      } else if byte <= 0x20 {
        position += 1
      } else {
        position = appendOther(from: position, to: &tokens)
      }
    }
    return tokens
  }

  /// Appends what begins with neither a letter of ASCII nor a space, and says where it ends.
  private func appendOther(from position: Int, to tokens: inout [Token]) -> Int {
    let next = UTF8Scalar.decode(bytes, at: position)
    let end = position + next.length
    if Letters.isLetter(next.scalar) || Letters.isDigit(next.scalar) {
      let end = wordEnd(from: position)
      append(position..<end, to: &tokens)
      return end
    }
    if !Letters.isSpace(next.scalar) { tokens.append(mark(position..<end, isStray: !next.isValid)) }
    return end
  }

  /// Appends the word that begins with a letter of ASCII, and says where it ends.
  ///
  /// Nearly every word is of such letters alone, or has an apostrophe among them, straight or curly:
  /// it is spelt in the same pass that finds its end. All others go the longer way.
  private func appendWord(from start: Int, to tokens: inout [Token]) -> Int {
    var spelling = Spelling()
    var noun = Spelling()
    var apostrophe = start
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if Letters.isASCIILetter(byte) {
        spelling.append(byte | 0x20)
        position += 1
      } else if byte >= 0x30, byte <= 0x39 {
        spelling.append(byte)
        position += 1
      } else if byte == 0x27 || byte == 0xE2 {
        guard let length = apostropheLength(at: position) else {
          if isGeneralPunctuation(at: position) { break }
          return appendAnyWord(from: start, to: &tokens)
        }
        let next = position + length
        guard next < bytes.count, bytes[next] < 0x80 else {
          return appendAnyWord(from: start, to: &tokens)
        }
        guard Letters.isASCIILetter(bytes[next]) else { break }
        (noun, apostrophe) = (spelling, position)
        spelling.append(0x27)
        position = next
      } else if byte >= 0x80 || byte == 0x2E && position == start + 1 {
        return appendAnyWord(from: start, to: &tokens)
      } else {
        break
      }
    }
    guard let word = spelling.word else { return appendAnyWord(from: start, to: &tokens) }
    let isCapitalized = bytes[start] < 0x60
    // `it's` and `let's` hold a verb, but splitting them does no harm to any lexicon.
    if apostrophe > start, spelling.count == noun.count + 2, bytes[position - 1] | 0x20 == 0x73,
      let owner = noun.word
    {
      tokens.append(
        Token(
          range: start..<apostrophe, kind: .word, word: owner, isCapitalized: isCapitalized))
      tokens.append(Self.possessive(apostrophe..<position))
    } else {
      tokens.append(
        Token(range: start..<position, kind: .word, word: word, isCapitalized: isCapitalized))
    }
    return position
  }

  /// How many bytes the apostrophe at a byte has: 1 straight, 3 curly; nil where there is none.
  private func apostropheLength(at position: Int) -> Int? {
    if bytes[position] == 0x27 { return 1 }
    return isGeneralPunctuation(at: position) && bytes[position + 2] == 0x99 ? 3 : nil
  }

  /// True for dashes, curly marks, ellipses and wide spaces, U+2000 to U+203F, none of them a letter.
  private func isGeneralPunctuation(at position: Int) -> Bool {
    position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && bytes[position + 2] & 0xC0 == 0x80
  }

  private func appendAnyWord(from start: Int, to tokens: inout [Token]) -> Int {
    let end = wordEnd(from: start)
    append(start..<end, to: &tokens)
    return end
  }

  private static func possessive(_ range: ByteRange) -> Token {
    Token(range: range, kind: .possessive, word: "'s", isCapitalized: false)
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
    let word = Letters.word(folding: bytes[range])
    let first = UTF8Scalar.decode(bytes, at: range.lowerBound).scalar
    let kind: Token.Kind = Letters.isDigit(first) ? .number : .word
    let isCapitalized = Letters.isUppercase(first)
    guard word.hasSuffix("'s"), word.count > 2 else {
      tokens.append(Token(range: range, kind: kind, word: word, isCapitalized: isCapitalized))
      return
    }
    let apostrophe = text.start(ofScalarBefore: range.upperBound - 1) ?? range.upperBound - 1
    let noun = range.lowerBound..<apostrophe
    tokens.append(
      Token(
        range: noun, kind: kind, word: Letters.word(folding: bytes[noun]),
        isCapitalized: isCapitalized))
    tokens.append(Self.possessive(apostrophe..<range.upperBound))
  }

  private func mark(_ range: ByteRange, isStray: Bool) -> Token {
    let word: Word = isStray ? "\u{FFFD}" : Word(folded: bytes[range])
    return Token(range: range, kind: .mark, word: word, isCapitalized: false)
  }
}
