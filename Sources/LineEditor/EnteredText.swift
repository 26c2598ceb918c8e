@_spi(_Unicode) import Swift

/// What was entered at once, as the lines that it is to be run as.
enum EnteredText {
  /// Splits pasted rows into lines; blank ones are dropped, but one line is always left.
  static func lines(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [composed(text)] }
    let rows = text.unicodeScalars.split(separator: "\n").map { String($0) }
    let kept = rows.filter { !$0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
    return kept.isEmpty ? [""] : kept.map(composed)
  }

  /// The text in Unicode's composed form (NFC), so that a typed й finds the й of an article.
  ///
  /// The standard library's own normalisation, as Foundation's would make the start-up slower.
  static func composed(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
