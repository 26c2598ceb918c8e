import ReadoutKit

/// Makes article text harmless to a terminal.
///
/// News text is hostile: an escape sequence in it must be seen, never obeyed.
public enum SafeText {
  /// The text on one line: control characters become their pictures (`␛`), direction marks that
  /// could reorder a line become `�`, what else is invisible is left out, but for the joiners, line
  /// breaks and the white space around them become one space.
  public static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    // The blanks at the end of the result, and whether a line break is among them.
    var blanks = 0
    var hasBreak = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        hasBreak = hasBreak || isBreak(scalar)
        if hasBreak { result.removeLast(blanks) }
        blanks = hasBreak ? 1 : blanks + 1
        result.append(" ")
        continue
      }
      (blanks, hasBreak) = (0, false)
      switch scalar.value {
      case 0...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default:
        if !scalar.isInvisible || scalar.isJoiner { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Several lines, each made harmless, with the tabs between their cells.
  public static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { oneLine(String($0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// True for line breaks and tabs.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
  }
}
