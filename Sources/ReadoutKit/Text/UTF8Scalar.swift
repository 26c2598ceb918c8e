/// One step of a tolerant UTF-8 reader.
public struct UTF8Scalar: Sendable {
  /// The scalar read, U+FFFD for a byte that belongs to no well-formed sequence.
  public let scalar: Unicode.Scalar
  /// How many bytes it takes: 1 to 4, and 1 for a stray byte.
  public let length: Int
  /// False for a stray byte.
  public let isValid: Bool

  private static let stray = UTF8Scalar(scalar: "\u{FFFD}", length: 1, isValid: false)

  /// Reads the scalar at a position inside `bytes`.
  ///
  /// Overlong forms, surrogates, numbers above 10FFFF and cut-off sequences are stray bytes, each of
  /// which is stepped over alone (Unicode 15, table 3-7).
  @inline(__always)
  public static func decode(_ bytes: [UInt8], at position: Int) -> UTF8Scalar {
    decode(bytes.span, at: position)
  }

  /// Reads the scalar at a position inside bytes that belong to somebody else.
  @inline(__always)
  public static func decode(_ bytes: Span<UInt8>, at position: Int) -> UTF8Scalar {
    let first = bytes[position]
    if first < 0x80 {
      return UTF8Scalar(scalar: Unicode.Scalar(first), length: 1, isValid: true)
    }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return stray
    }
    guard position + length <= bytes.count else { return stray }
    let second = bytes[position + 1]
    guard second >= low, second <= high else { return stray }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    value = value << 6 | UInt32(second & 0x3F)
    for step in 2..<max(2, length) {
      let next = bytes[position + step]
      guard next & 0xC0 == 0x80 else { return stray }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return stray }
    return UTF8Scalar(scalar: scalar, length: length, isValid: true)
  }
}
