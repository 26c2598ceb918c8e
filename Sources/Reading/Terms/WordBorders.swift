import ReadoutKit

/// Where words begin and end in bytes.
///
/// A word goes on with letters, digits and marks that combine with a letter, as
/// ``Letters/isWordPart(_:)`` has it. Dashes, curly quotation marks, no-break spaces, soft hyphens and
/// zero-width spaces end it although their bytes lie above 0x7F, and so does a byte that is no UTF-8.
public enum WordBorders {
  /// True where no word goes on across the left side of a byte offset.
  @inline(__always)
  public static func isStart(_ position: Int, in bytes: Span<UInt8>) -> Bool {
    guard position > 0 else { return true }
    let last = bytes[position - 1]
    if last < 0x80 { return !isASCIIWordPart(last) }
    let start = start(ofScalarBefore: position, in: bytes)
    return !Letters.isWordPart(UTF8Scalar.decode(bytes, at: start).scalar)
  }

  /// True where no word goes on across the right side of a byte offset.
  @inline(__always)
  public static func isEnd(_ position: Int, in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return true }
    let next = bytes[position]
    if next < 0x80 { return !isASCIIWordPart(next) }
    return !Letters.isWordPart(UTF8Scalar.decode(bytes, at: position).scalar)
  }

  /// Where the word ends that a byte offset lies in or behind.
  public static func end(ofWordAt position: Int, in bytes: Span<UInt8>) -> Int {
    var position = position
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      guard Letters.isWordPart(next.scalar) else { break }
      position += next.length
    }
    return position
  }

  /// Where the word begins that a byte offset lies in or before.
  public static func start(ofWordAt position: Int, in bytes: Span<UInt8>) -> Int {
    var position = position
    while position > 0 {
      let start = start(ofScalarBefore: position, in: bytes)
      guard Letters.isWordPart(UTF8Scalar.decode(bytes, at: start).scalar) else { break }
      position = start
    }
    return position
  }

  /// Where the scalar begins that ends at a byte offset above 0; a stray byte stands alone.
  public static func start(ofScalarBefore position: Int, in bytes: Span<UInt8>) -> Int {
    for back in 1...4 where position - back >= 0 {
      let start = position - back
      guard bytes[start] & 0xC0 != 0x80 else { continue }
      return start + UTF8Scalar.decode(bytes, at: start).length == position ? start : position - 1
    }
    return position - 1
  }

  @inline(__always)
  static func isASCIIWordPart(_ byte: UInt8) -> Bool {
    Letters.isASCIILetter(byte) || (byte >= 0x30 && byte <= 0x39)
  }
}
