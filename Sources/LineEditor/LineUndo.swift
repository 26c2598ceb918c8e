/// What the line was before, change by change.
struct LineUndo {
  private static let limit = 200
  private static let byteLimit = 1 << 20

  private var states: [EditedLine] = []
  private var bytes = 0
  private var last = EditedLine("")
  private var isTyping = false

  /// Takes note of the line as it stands; letters typed in a row are one change, up to a blank.
  mutating func note(_ line: EditedLine) {
    defer { last = line }
    guard line.text != last.text else {
      if line.cursor != last.cursor { isTyping = false }
      return
    }
    let added = line.text.utf8.count - last.text.utf8.count
    let isLetter =
      added > 0 && line.cursor == last.cursor + added
      && line.text[line.text.scalarIndex(utf8Offset: last.cursor)..<line.place].count == 1
    if !(isLetter && isTyping) { keep(last) }
    isTyping = isLetter && line.beforeCursor.utf8.last != UInt8(ascii: " ")
  }

  private mutating func keep(_ state: EditedLine) {
    states.append(state)
    bytes += state.text.utf8.count
    while states.count > Self.limit || (bytes > Self.byteLimit && states.count > 1) {
      bytes -= states.removeFirst().text.utf8.count
    }
  }

  /// The line before the last change.
  mutating func undo(from line: EditedLine) -> EditedLine? {
    note(line)
    guard let state = states.popLast() else { return nil }
    bytes -= state.text.utf8.count
    last = state
    isTyping = false
    return state
  }
}
