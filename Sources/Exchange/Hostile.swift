import ReadoutKit

/// What article text may hold to trick a reader or a spreadsheet.
enum Hostile {
  /// True where a spreadsheet would take a cell for a formula.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
  }

  /// The text on one line: line breaks and tabs become one space, and what is invisible is left out,
  /// but for the joiners.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterBreak = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}":
        if !isAfterBreak { result.append(" ") }
        isAfterBreak = true
      case _ where scalar.isJoiner: result.append(scalar)
      default:
        if !scalar.isInvisible { result.append(scalar) }
        isAfterBreak = false
      }
    }
    return String(result)
  }
}
