import ReadoutKit

/// Makes article text harmless to a terminal.
///
/// News text is hostile: an escape sequence in it must be seen, never obeyed.
public enum SafeText {
  /// The text on one line, with nothing in it that a terminal obeys.
  ///
  /// Control characters become their pictures (`␛`), marks that turn the direction of a line are named
  /// (`<U+202E>`), and so are tags, which hide words in no letters, and what is invisible inside a word,
  /// for it parts the word; elsewhere it is left out. Of a tower of marks on a letter the first eight
  /// are shown. Joiners of Persian and of emoji stay. Line breaks and the white space around them
  /// become one space.
  public static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return OneLine(text).text
  }

  /// The text on one line, and for each code point of the text which one of the line it became.
  static func oneLineWithPlaces(_ text: String) -> (line: String, places: [Int]) {
    let line = OneLine(text)
    return (line.text, line.places)
  }

  /// One line as it is put together.
  private struct OneLine {
    private var shown = String.UnicodeScalarView()
    private var count = 0
    private(set) var places: [Int] = []

    var text: String { String(shown) }

    init(_ text: String) {
      let scalars = Array(text.unicodeScalars)
      places.reserveCapacity(scalars.count)
      // The blanks at the end of the line, and whether a line break is among them.
      var blanks = 0
      var hasBreak = false
      // How many marks in a row stand above or below the last letter.
      var marks = 0
      for (index, scalar) in scalars.enumerated() {
        places.append(count)
        if scalar.properties.isWhitespace {
          hasBreak = hasBreak || isBreak(scalar)
          if hasBreak { removeLast(blanks) }
          blanks = hasBreak ? 1 : blanks + 1
          places[index] = count
          append(" ")
          continue
        }
        (blanks, hasBreak) = (0, false)
        marks = scalar.isMark ? marks + 1 : 0
        // A tower of marks would cover the lines above it.
        if marks > SafeText.mostMarks { continue }
        append(scalar, at: index, in: scalars)
      }
    }

    private mutating func append(
      _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
    ) {
      switch scalar.value {
      case 0...0x1F: append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: append("\u{2421}")
      case 0x80...0x9F: append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: append(nameOf: scalar)
      default:
        if !scalar.isInvisible {
          append(scalar)
        } else if partsWord(at: index, in: scalars) {
          append(nameOf: scalar)
        } else if scalar.isJoiner {
          append(scalar)
        }
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      shown.append(scalar)
      count += 1
    }

    /// A scalar by its number: `<U+202E>`.
    private mutating func append(nameOf scalar: Unicode.Scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      for sign in "<U+\(zeros)\(digits)>".unicodeScalars { append(sign) }
    }

    private mutating func removeLast(_ blanks: Int) {
      shown.removeLast(blanks)
      count -= blanks
    }
  }

  /// No script puts more marks on a letter.
  private static let mostMarks = 8

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

extension Unicode.Scalar {
  /// True for what is drawn above or below the letter before it.
  fileprivate var isMark: Bool {
    if isASCII { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
