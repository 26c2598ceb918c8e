import LineEditor

extension Width {
  /// How a character of the line being edited is drawn: all of it is seen, nothing is obeyed.
  static func glyph(of character: Character) -> Glyph {
    let text = SafeText.oneLine(String(character))
    guard text.isEmpty else { return Glyph(text, columns: of(text)) }
    // What is left out of article text is there to be deleted here.
    let names = character.unicodeScalars.map { scalar in
      "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }
    return Glyph(names.joined(), columns: names.reduce(0) { $0 + $1.utf8.count })
  }
}
