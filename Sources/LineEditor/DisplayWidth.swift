import CEditline

/// How many columns text takes on the terminal.
enum DisplayWidth {
  /// `wcwidth` answers for ASCII alone until the locale is UTF-8.
  private static let localeIsReady = readout_use_utf8_locale()

  static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var widest = 0
    for scalar in character.unicodeScalars {
      // An emoji selector or joiner makes one wide picture of all that it joins.
      if scalar == "\u{FE0F}" || scalar == "\u{200D}" { return 2 }
      widest = max(widest, of(scalar))
    }
    return widest
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    guard localeIsReady else { return 1 }
    // SAFETY: a plain function of a number; it reads the locale, which is set once.
    let width = Int(readout_scalar_width(scalar.value))
    // Unknown to the C library: most likely an emoji newer than it.
    return width >= 0 ? width : scalar.value >= 0x1F000 ? 2 : 1
  }

  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// The text if it fits, else its beginning with an ellipsis.
  static func clipped(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += of(character)
      guard used <= columns else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
