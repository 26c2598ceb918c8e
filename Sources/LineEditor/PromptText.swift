/// A prompt made fit for libedit.
///
/// libedit must be told which parts of a prompt take no room: colours go between two marks. It
/// ties such a part to the character after it, and loses one that nothing follows.
struct PromptText: Equatable {
  /// The rows before the last one; they are written once, as libedit's prompt is one row.
  let above: String

  /// The last row, with its colours between marks.
  let marked: String

  /// The last row as it is written where libedit has no part in it.
  var lastRow: String { marked.filter { $0 != "\u{1}" } }

  init(_ prompt: String) {
    let rows = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    above = rows.dropLast().map { $0 + "\n" }.joined()
    marked = Self.mark(rows.last ?? "")
  }

  private static func mark(_ row: Substring) -> String {
    var pieces: [(colours: String, character: Character)] = []
    var colours = ""
    var rest = row
    while let character = rest.first {
      if let sequence = colourSequence(at: rest) {
        colours += sequence
        rest = rest[sequence.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      if !character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        pieces.append((colours, character))
        colours = ""
      }
    }
    // Colours at the end: before a closing blank they look the same; else a blank is added.
    if !colours.isEmpty {
      if let last = pieces.last, last.character == " " {
        pieces[pieces.count - 1].colours += colours
      } else {
        pieces.append((colours, " "))
      }
    }
    return pieces.reduce(into: "") { text, piece in
      if !piece.colours.isEmpty { text += "\u{1}\(piece.colours)\u{1}" }
      text.append(piece.character)
    }
  }

  /// A sequence `ESC [ … letter` that the text begins with.
  private static func colourSequence(at text: Substring) -> Substring? {
    let scalars = text.unicodeScalars
    guard text.unicodeScalars.starts(with: ["\u{1B}", "["]) else { return nil }
    let body = scalars.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0.value) }),
      body[..<end].allSatisfy({ (0x20...0x3F).contains($0.value) })
    else { return nil }
    return text[text.startIndex...end]
  }
}
