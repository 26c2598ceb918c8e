import Reading
import ReadoutKit

/// Where words end, by the rules of the reading's tokens.
enum WordShape {
  /// The end of the word or number that begins at a byte, its possessive ending included.
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    if let end = dottedAcronymEnd(in: bytes, from: start) {
      return possessiveEnd(in: bytes, after: end) ?? end
    }
    let isNumber = Letters.isDigitByte(bytes[start])
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Letters.isWordByte(byte) {
          position += 1
          continue
        }
        let joins =
          isNumber
          ? byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") : byte == UInt8(ascii: "'")
        guard joins, position > start, goesOn(in: bytes, at: position + 1, isNumber) else { break }
        position += 1
        continue
      }
      let next = UTF8Scalar.decode(bytes, at: position)
      if Letters.isWordPart(next.scalar) {
        position += next.length
        continue
      }
      guard !isNumber, Letters.isApostrophe(next.scalar), position > start,
        goesOn(in: bytes, at: position + next.length, isNumber)
      else { break }
      position += next.length
    }
    return isNumber ? possessiveEnd(in: bytes, after: position) ?? position : position
  }

  private static func goesOn(in bytes: Span<UInt8>, at position: Int, _ isNumber: Bool) -> Bool {
    guard position < bytes.count else { return false }
    let scalar = UTF8Scalar.decode(bytes, at: position).scalar
    return isNumber ? Letters.isDigit(scalar) : Letters.isLetter(scalar)
  }

  /// The end of the possessive ending behind an acronym or a number: `U.S.’s`, `2024’s`.
  private static func possessiveEnd(in bytes: Span<UInt8>, after end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    let apostrophe = UTF8Scalar.decode(bytes, at: end)
    let letter = end + apostrophe.length
    guard Letters.isApostrophe(apostrophe.scalar), letter < bytes.count,
      bytes[letter] | 0x20 == UInt8(ascii: "s")
    else { return nil }
    if letter + 1 < bytes.count,
      Letters.isWordPart(UTF8Scalar.decode(bytes, at: letter + 1).scalar)
    {
      return nil
    }
    return letter + 1
  }

  /// The end of `U.S.`, `E.U.` or `a.m.`: two or more single letters, a full stop behind each.
  private static func dottedAcronymEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position + 1 < bytes.count, Letters.isLetterByte(bytes[position]),
      bytes[position + 1] == UInt8(ascii: ".")
    {
      position += 2
    }
    guard position - start >= 4 else { return nil }
    if position < bytes.count, Letters.isLetterByte(bytes[position]) { return nil }
    return position
  }
}
