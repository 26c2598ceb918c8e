/// How many columns of a terminal text takes up.
///
/// Counted by grapheme, so that a decomposed letter or an emoji family is one thing on the screen.
/// The ranges of wide scalars are those of Unicode 14 (EastAsianWidth.txt, values W and F).
public enum Width {
  /// The columns of a text without control characters.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    if isOfSingles(text) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // A variation selector asks for the emoji form, which is wide.
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    // Two letters of a region are drawn as one flag.
    if (0x1F1E6...0x1F1FF).contains(first.value), scalars.count > 1 { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return scalar == "\u{AD}" ? 1 : 0
    default: break
    }
    // Vowels and finals of a decomposed Hangul syllable are drawn into its first sign.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// True where every scalar is a sign of its own that takes one column.
  ///
  /// Latin, Greek and Cyrillic letters and the marks of English print are nearly all news; graphemes
  /// need not be looked for then.
  private static func isOfSingles(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x370...0x482, 0x48A...0x52F,
        0x2010...0x2027, 0x2030...0x203B, 0x20A0...0x20BF:
        true
      default: false
      }
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = WideScalars.ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = WideScalars.ranges[middle]
      if value < range.lowerBound {
        high = middle
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  /// A text cut to some columns, its end (or its beginning) replaced by `…` where it is longer.
  ///
  /// It is cut between words where that costs little.
  public static func cut(_ text: String, to columns: Int, keepingEnd: Bool = false) -> String {
    guard of(text) > columns else { return text }
    guard columns > 1 else { return columns == 1 ? "…" : "" }
    let kept = keptWhole(of: text, columns - 1, keepingEnd: keepingEnd)
    guard columns >= 20 else { return keepingEnd ? "…" + kept : kept + "…" }
    // A part of a word is hard to read, and may be another word.
    let most = min(12, columns / 4)
    if keepingEnd {
      guard !text.dropLast(kept.count).hasSuffix(" "),
        let blank = kept.prefix(most).firstIndex(of: " ")
      else { return "…" + kept }
      return "…" + kept[blank...]
    }
    guard !text.dropFirst(kept.count).hasPrefix(" "),
      let blank = kept.suffix(most).lastIndex(of: " ")
    else { return kept + "…" }
    return kept[...blank] + "…"
  }

  /// As much of a text from its beginning (or its end) as fits into some columns.
  private static func keptWhole(of text: String, _ columns: Int, keepingEnd: Bool) -> String {
    if isOfSingles(text) {
      let scalars = text.unicodeScalars
      return String(keepingEnd ? scalars.suffix(columns) : scalars.prefix(columns))
    }
    var kept: [Character] = []
    var width = 0
    for character in keepingEnd ? Array(text.reversed()) : Array(text) {
      width += of(character)
      if width > columns { break }
      kept.append(character)
    }
    return String(keepingEnd ? kept.reversed() : kept)
  }

  /// A text in lines of at most some columns, broken at spaces where there are any.
  ///
  /// In a single column a wide character is shown as `…`.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    let columns = max(columns, 1)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let wordWidth = of(String(word))
      if !line.isEmpty, width + 1 + wordWidth <= columns {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, width) = ("", 0)
      // A word longer than the line (Chinese, a web address) is broken where it must be.
      for character in word {
        let shown = of(character) > columns ? "…" : character
        if width + of(shown) > columns {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.append(shown)
        width += of(shown)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
