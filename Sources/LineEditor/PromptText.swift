/// A prompt as it is drawn: its colours kept, everything else that a terminal obeys dropped.
struct PromptText: Equatable {
  /// The rows before the last one, written once.
  let above: String

  /// The row that the line begins in.
  let row: String

  /// How many columns it takes up.
  let columns: Int

  /// Makes a prompt drawable; colours are what stands in `ESC [ … m`.
  init(_ prompt: String, glyph: (Character) -> Glyph) {
    let rows = prompt.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.drawable($0, glyph) }
    above = rows.dropLast().map { $0.text + "\r\n" }.joined()
    row = rows.last?.text ?? ""
    columns = rows.last?.columns ?? 0
  }

  /// What stands before a further row of a command.
  var continuation: String { aligned("...> ") }

  /// What stands before a pasted row that is a command of its own.
  var ofPastedRow: String { aligned("> ") }

  private func aligned(_ mark: String) -> String {
    String(repeating: " ", count: max(0, columns - mark.utf8.count)) + mark
  }

  private static func drawable(_ row: Substring, _ glyph: (Character) -> Glyph) -> Glyph {
    var drawn = Glyph("", columns: 0)
    var rest = row
    while let character = rest.first {
      if let sequence = colour(at: rest) {
        drawn.text += sequence
        rest = rest[sequence.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      if !character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        let shown = LinePicture.glyph(of: character, glyph)
        drawn.text += shown.text
        drawn.columns += shown.columns
      }
    }
    return drawn
  }

  /// A sequence `ESC [ … m` that the text begins with.
  private static func colour(at text: Substring) -> Substring? {
    let scalars = text.unicodeScalars
    guard scalars.starts(with: ["\u{1B}", "["]) else { return nil }
    let body = scalars.dropFirst(2)
    guard let end = body.firstIndex(where: { !("0"..."9").contains($0) && $0 != ";" }),
      body[end] == "m"
    else { return nil }
    return text[text.startIndex...end]
  }
}
