/// A line being edited: its text and where the cursor stands, in UTF-8 bytes.
///
/// Its rows are parted in two ways: a newline parts pasted rows, each a command of its own; U+000B
/// (the line break of word processors that begins no paragraph) parts the rows of one command.
struct EditedLine: Equatable {
  static let rowBreak = "\u{0B}"

  var text: String
  var cursor: Int

  init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor ?? text.utf8.count
  }

  var isAtEnd: Bool { cursor >= text.utf8.count }

  /// True where the line has more than one row.
  var hasRows: Bool { text.utf8.contains(where: Self.isBreak) }

  var place: String.Index { text.scalarIndex(utf8Offset: cursor) }

  var beforeCursor: Substring { text[..<place] }

  /// The row that the cursor is in.
  var currentRow: Range<String.Index> { stretch(around: place, between: Self.isBreak) }

  /// The command that the cursor is in: several rows, where they are rows of one.
  var currentCommand: Range<String.Index> {
    stretch(around: place) { $0 == UInt8(ascii: "\n") }
  }

  private func stretch(
    around position: String.Index, between isBreak: (UInt8) -> Bool
  ) -> Range<String.Index> {
    let start = text.utf8[..<position].lastIndex(where: isBreak).map(text.utf8.index(after:))
    let end = text.utf8[position...].firstIndex(where: isBreak)
    return (start ?? text.startIndex)..<(end ?? text.endIndex)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == 0x0B
  }

  // MARK: Moving

  private func moved(to index: String.Index) -> EditedLine {
    EditedLine(text, cursor: text.utf8.distance(from: text.startIndex, to: index))
  }

  /// The same text with the cursor a letter to the left or right, whatever the letter is made of.
  func movedByLetter(back: Bool) -> EditedLine? {
    back
      ? beforeCursor.indices.last.map(moved(to:))
      : place < text.endIndex ? moved(to: afterLetter) : nil
  }

  private var afterLetter: String.Index {
    // Not `index(after:)`: the cursor may stand between the scalars of a letter.
    let rest = text[place...]
    return rest.isEmpty ? place : rest.index(after: place)
  }

  /// The same text with the cursor where its row begins or ends.
  func movedToEdge(ofRow start: Bool) -> EditedLine {
    moved(to: start ? currentRow.lowerBound : currentRow.upperBound)
  }

  /// The same text with the cursor a row up or down, in the same column as far as it goes.
  func movedByRow(up: Bool) -> EditedLine? {
    let row = currentRow
    let column = text.unicodeScalars.distance(from: row.lowerBound, to: place)
    let edge = up ? row.lowerBound : row.upperBound
    guard edge != (up ? text.startIndex : text.endIndex) else { return nil }
    let inTarget = up ? text.utf8.index(before: edge) : text.utf8.index(after: edge)
    let target = moved(to: inTarget).currentRow
    return moved(
      to: text.unicodeScalars.index(
        target.lowerBound, offsetBy: column, limitedBy: target.upperBound)
        ?? target.upperBound)
  }

  // MARK: Changing

  /// The line with text put in at the cursor.
  func inserting(_ new: String) -> EditedLine {
    EditedLine(
      String(text[..<place]) + new + String(text[place...]),
      cursor: text.utf8.distance(from: text.startIndex, to: place) + new.utf8.count)
  }

  /// The line without the letter before or behind the cursor.
  func deletingLetter(back: Bool) -> EditedLine? {
    guard let other = movedByLetter(back: back) else { return nil }
    let range = back ? other.place..<place : place..<other.place
    return EditedLine(
      String(text[..<range.lowerBound]) + String(text[range.upperBound...]),
      cursor: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
  }
}

extension String {
  /// The index at a UTF-8 offset, brought inside the text and back to the start of its scalar.
  func scalarIndex(utf8Offset: Int) -> String.Index {
    var offset = Swift.max(0, Swift.min(utf8Offset, utf8.count))
    while true {
      let index = utf8.index(utf8.startIndex, offsetBy: offset)
      if let index = index.samePosition(in: unicodeScalars) { return index }
      offset -= 1
    }
  }
}
