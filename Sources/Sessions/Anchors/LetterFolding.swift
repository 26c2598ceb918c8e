/// Letters without what typesetting makes of them, so that a restyled text is still the same.
///
/// Lower case, no accents; every quotation mark is `'`, every dash `-`, every space one space,
/// every digit a western one; marks that take no room are left out.
struct LetterFolding {
  /// What a letter folds to.
  enum Folded {
    case letter(UInt32)
    /// An ellipsis in one sign.
    case dots
    case nothing
  }

  static let space = UInt32(0x20)
  static let quotationMark = UInt32(0x27)
  static let dash = UInt32(0x2D)
  static let dot = UInt32(0x2E)

  /// Letters beyond ASCII that were met: their properties take long to look up.
  private var known: [UInt32: Folded] = [:]

  @inline(__always)
  mutating func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x41...0x5A: return .letter(scalar.value + 0x20)
    case 0x22, 0x60: return .letter(Self.quotationMark)
    case 0x09...0x0D: return .letter(Self.space)
    case ..<0x20, 0x7F: return .nothing
    case ..<0x80: return .letter(scalar.value)
    default:
      if let folded = known[scalar.value] { return folded }
      let folded = Self.foldRare(scalar)
      known[scalar.value] = folded
      return folded
    }
  }

  private static func foldRare(_ scalar: Unicode.Scalar) -> Folded {
    let properties = scalar.properties
    switch scalar.value {
    case 0x2026: return .dots
    case 0xB4, 0x201A, 0x201E, 0x2032, 0x2033, 0x300C...0x300F: return .letter(quotationMark)
    case 0x2212: return .letter(dash)
    default: break
    }
    switch properties.generalCategory {
    case .initialPunctuation, .finalPunctuation: return .letter(quotationMark)
    case .dashPunctuation: return .letter(dash)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .letter(space)
    case .nonspacingMark, .enclosingMark, .format: return .nothing
    case .control: return properties.isWhitespace ? .letter(space) : .nothing
    case .decimalNumber:
      if let value = properties.numericValue { return .letter(0x30 + UInt32(value)) }
    case .uppercaseLetter, .titlecaseLetter:
      let lower = properties.lowercaseMapping.unicodeScalars
      if let first = lower.first, first != scalar { return .letter(plain(first).value) }
    default: break
    }
    return .letter(plain(scalar).value)
  }

  /// The letter that an accent sits on, read from its name: LATIN SMALL LETTER E WITH ACUTE.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return scalar }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard words.count > 2, words[1] == "WITH", words[0].unicodeScalars.count == 1 else {
      return scalar
    }
    return words[0].lowercased().unicodeScalars.first ?? scalar
  }
}
