/// A line being edited: its text and where the cursor stands, in UTF-8 bytes.
struct EditedLine: Equatable {
  var text: String
  var cursor: Int

  init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor ?? text.utf8.count
  }

  var beforeCursor: Substring {
    text[..<text.scalarIndex(utf8Offset: cursor)]
  }

  /// The row that the cursor is in: pasted text has several, and each is a command of its own.
  var currentRow: Range<String.Index> {
    let position = text.scalarIndex(utf8Offset: cursor)
    let newline = UInt8(ascii: "\n")
    let start = text.utf8[..<position].lastIndex(of: newline).map(text.utf8.index(after:))
    let end = text.utf8[position...].firstIndex(of: newline)
    return (start ?? text.startIndex)..<(end ?? text.endIndex)
  }

  /// The same text with the cursor a row up or down, in the same column as far as it goes.
  func movedByRow(up: Bool) -> EditedLine? {
    let row = currentRow
    let column = text[row.lowerBound..<text.scalarIndex(utf8Offset: cursor)].unicodeScalars.count
    let edge = up ? row.lowerBound : row.upperBound
    guard edge != (up ? text.startIndex : text.endIndex) else { return nil }
    var target = self
    let newline = up ? text.utf8.index(before: edge) : edge
    let inTarget = up ? newline : text.utf8.index(after: newline)
    target.cursor = text.utf8.distance(from: text.startIndex, to: inTarget)
    let targetRow = target.currentRow
    let place =
      text.unicodeScalars.index(
        targetRow.lowerBound, offsetBy: column, limitedBy: targetRow.upperBound)
      ?? targetRow.upperBound
    target.cursor = text.utf8.distance(from: text.startIndex, to: place)
    return target
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
