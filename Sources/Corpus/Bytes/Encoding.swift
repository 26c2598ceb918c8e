import Glibc
import ReadoutKit

/// Whether the bytes of a file are text that can be read.
enum Encoding: Equatable {
  /// UTF-8, with or without bytes here and there that are not.
  case readable
  /// Another encoding or no text at all; why it is left out.
  case unreadable(String)

  /// Judges a file by its first bytes.
  init(of bytes: [UInt8]) {
    if let word = Self.markedEncoding(bytes) ?? Self.unmarkedUTF16(bytes) {
      self = .unreadable("\(word), not UTF-8; left out (convert it first, as with iconv)")
    } else if let format = FileFormat(ofContent: bytes) {
      self = .unreadable("one of the \(format.plural), which are not read yet; left out")
    } else if let offset = Self.binaryByte(bytes) {
      self = .unreadable("binary data, no text, at byte \(offset); left out")
    } else {
      self = .readable
    }
  }

  /// How many bytes at the beginning are judged.
  private static let sample = 1 << 16

  /// The encoding that a byte-order mark gives away.
  ///
  /// UTF-32 first: its mark begins with UTF-16's.
  private static func markedEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark: in Western text every other byte, or three of four, is 0.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(sample)
    // Nearly every file ends here.
    guard head.count >= 4, memchr(bytes, 0, head.count) != nil else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    // How many of the bytes at places 0, 1, 2, 3 modulo 4 are 0; half of them is plenty.
    let isMostlyZero = zeros.map { $0 * 8 > head.count }
    switch isMostlyZero {
    case [false, true, false, true], [true, false, true, false]: return "UTF-16"
    case [false, true, true, true], [true, true, true, false]: return "UTF-32"
    default: return nil
    }
  }

  /// True for a byte that text hardly ever holds.
  @inline(__always)
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && (byte < 0x07 || byte > 0x0D) && byte != 0x1B
  }

  /// How many bytes are of a kind, counted without a branch: every file passes here.
  @inline(__always)
  private static func count(_ bytes: ArraySlice<UInt8>, _ isKind: (UInt8) -> Bool) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= isKind(byte) ? 1 : 0 }
      return count
    }
  }

  /// Where binary data begins: nil for text, even with a few control characters or stray bytes.
  ///
  /// Text in an old eight-bit encoding is full of bytes that are not UTF-8, but holds no control
  /// characters; random bytes hold both.
  private static func binaryByte(_ bytes: [UInt8]) -> Int? {
    let head = bytes.prefix(sample)
    guard count(head, isControl) * 20 > head.count else { return nil }
    let zeros = count(head) { $0 == 0 }
    var strays = 0
    var firstOdd: Int?
    var position = 0
    while position < head.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if !next.isValid { strays += 1 }
      if firstOdd == nil, !next.isValid || isControl(bytes[position]) { firstOdd = position }
      position += next.length
    }
    return zeros * 10 > head.count || strays * 10 > head.count ? firstOdd : nil
  }
}
