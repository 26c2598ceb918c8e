/// What article text may hold to trick a terminal, a reader or a spreadsheet.
enum Hostile {
  /// True for control characters, and for marks that turn the direction of text or have no shape.
  ///
  /// JSON may escape any character: escaped, these do nothing to a terminal and stay what they are.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// True where a spreadsheet would take a cell for a formula.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
  }

  /// The text on one line: line breaks and tabs become one space, and what ``isInvisible(_:)`` names
  /// is left out, but for the joiners that Persian words and emoji are written with.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterBreak = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}":
        if !isAfterBreak { result.append(" ") }
        isAfterBreak = true
      case "\u{200C}", "\u{200D}": result.append(scalar)
      default:
        if !isInvisible(scalar) { result.append(scalar) }
        isAfterBreak = false
      }
    }
    return String(result)
  }
}
