import ReadoutKit

/// What a scalar is, as far as reading English news asks.
///
/// ASCII is answered without a table.
public enum Letters {
  /// True for letters of any script.
  @inline(__always)
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? isASCIILetter(UInt8(scalar.value)) : scalar.properties.isAlphabetic
  }

  /// True for the ten digits.
  @inline(__always)
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  /// True for what continues a word: letters, digits, and marks that combine with a letter.
  @inline(__always)
  public static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetter(scalar) || isDigit(scalar) }
    if scalar.properties.isAlphabetic { return true }
    // Decomposed letters: the combining accent belongs to its word.
    return scalar.properties.generalCategory == .nonspacingMark
  }

  /// True for `'` and the typographic apostrophe, which is also the closing single quotation mark.
  public static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  /// True for white space, no-break spaces, control characters and marks without a width.
  @inline(__always)
  public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    switch scalar.value {
    case 0x80...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF:
      return true
    default: return scalar.properties.isWhitespace
    }
  }

  /// True for capital letters.
  public static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// A word in lower case with straight apostrophes.
  public static func fold(_ bytes: some Collection<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: bytes.map { byte in
          byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }, as: UTF8.self)
    }
    var folded = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if isApostrophe(scalar) {
        folded.unicodeScalars.append("'")
      } else {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// A word in lower case with straight apostrophes, as tokens have it.
  ///
  /// A letter and an accent that stands behind it are the one letter that Unicode has for both, so
  /// that a decomposed name meets its entry.
  public static func word(folding bytes: some Collection<UInt8>) -> Word {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return Word(folded: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
    }
    let folded = fold(bytes)
    let hasAccents = folded.unicodeScalars.contains {
      !$0.isASCII && $0.properties.generalCategory == .nonspacingMark
    }
    guard hasAccents else { return Word(folded) }
    let scalars = folded.flatMap { letter in
      composed[letter].map { [$0] } ?? Array(letter.unicodeScalars)
    }
    return Word(String(String.UnicodeScalarView(scalars)))
  }

  /// Letters with an accent by what they are equal to: a letter and an accent are the same key.
  private static let composed: [Character: Unicode.Scalar] = {
    var composed: [Character: Unicode.Scalar] = [:]
    for value in [UInt32(0xC0)...0x24F, 0x370...0x52F, 0x1E00...0x1FFF].joined() {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      if composed[Character(scalar)] == nil { composed[Character(scalar)] = scalar }
    }
    return composed
  }()
}
