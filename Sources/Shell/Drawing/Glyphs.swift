import LineEditor

extension Width {
  /// How a character of the line being edited is drawn: all of it is seen, nothing is obeyed.
  static func glyph(of character: Character) -> Glyph {
    if isPlain(character) { return Glyph(String(character), columns: of(character)) }
    let text = SafeText.oneLine(String(character))
    guard text.isEmpty else { return Glyph(text, columns: of(text)) }
    // What is left out of article text is there to be deleted here.
    let names = character.unicodeScalars.map { scalar in
      "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }
    return Glyph(names.joined(), columns: names.reduce(0) { $0 + $1.utf8.count })
  }

  /// True for the letters most lines are made of, which need no look: all of a long paste is drawn at
  /// each key.
  private static func isPlain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return false }
    switch first.value {
    case 0xC0...0x24F, 0x391...0x3FF, 0x400...0x481, 0x48A...0x52F, 0x3041...0x3096,
      0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      return true
    default: return false
    }
  }
}
