import ReadoutKit

/// Makes article text harmless to a terminal.
///
/// News text is hostile: an escape sequence in it must be seen, never obeyed.
public enum SafeText {
  /// The text on one line, with nothing in it that a terminal obeys.
  ///
  /// Control characters become their pictures (`␛`), marks that turn the direction of a line are named
  /// (`<U+202E>`), and so is what is invisible inside a word, for it parts the word; elsewhere it is
  /// left out. Joiners of Persian and of emoji stay. Line breaks and the white space around them
  /// become one space.
  public static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    // The blanks at the end of the result, and whether a line break is among them.
    var blanks = 0
    var hasBreak = false
    for (index, scalar) in scalars.enumerated() {
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
      case 0x80...0x9F: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069: result += name(of: scalar)
      default:
        if !scalar.isInvisible {
          result.append(scalar)
        } else if partsWord(at: index, in: scalars) {
          result += name(of: scalar)
        } else if scalar.isJoiner {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// True for an invisible mark between two letters of a word, for a joiner between Latin ones.
  private static func partsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let neighbours = [scalars[index - 1], scalars[index + 1]]
    return neighbours.allSatisfy { scalar in
      scalars[index].isJoiner
        ? scalar.isASCII && scalar.properties.isAlphabetic
        : scalar.properties.isAlphabetic
    }
  }

  /// A scalar by its number: `<U+202E>`.
  private static func name(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "<U+\(zeros)\(digits)>".unicodeScalars
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
