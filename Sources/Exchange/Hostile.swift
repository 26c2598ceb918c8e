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
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }

  /// The text on one line, without what ``isInvisible(_:)`` names; line breaks become spaces.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        result.append(" ")
      } else if !isInvisible(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
