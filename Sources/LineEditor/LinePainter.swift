/// Remembers what of a line stands on the screen, and changes only the rows that differ.
struct LinePainter {
  private var rows: [LinePicture.Row] = []
  private var cursor = LinePicture.Spot(row: 0, column: 0)
  /// The row of the whole picture that the screen begins with, where it is higher than the screen.
  var first = 0

  /// What is to be written to show a picture; ends with the cursor in its place.
  mutating func paint(_ picture: LinePicture, columns: Int) -> String {
    var output = ""
    for (number, row) in picture.rows.enumerated() {
      guard number >= rows.count || rows[number] != row else { continue }
      output += go(toRow: number)
      output += row.text
      // In the last column the cursor hangs over the edge, where erasing would take the letter.
      if row.columns < columns { output += "\u{1B}[K" }
      if number < rows.count { rows[number] = row } else { rows.append(row) }
      cursor.column = row.columns
    }
    if rows.count > picture.rows.count {
      output += go(toRow: picture.rows.count) + "\u{1B}[J"
      rows.removeLast(rows.count - picture.rows.count)
    }
    let last = rows.count - 1
    let spot = picture.cursor ?? LinePicture.Spot(row: last, column: rows[last].columns)
    if spot != cursor || spot.column >= columns {
      output += go(toRow: spot.row)
      if spot.column > 0 { output += "\u{1B}[\(min(spot.column, columns - 1))C" }
      cursor.column = spot.column
    }
    return output
  }

  /// Moves to the first column of a row, of one below the last too.
  private mutating func go(toRow row: Int) -> String {
    defer { cursor = LinePicture.Spot(row: row, column: 0) }
    if row < cursor.row { return "\r\u{1B}[\(cursor.row - row)A" }
    if row == cursor.row { return "\r" }
    // Going down over the last row must scroll.
    let below = row - cursor.row
    return row < rows.count ? "\r\u{1B}[\(below)B" : String(repeating: "\r\n", count: below)
  }

  /// What is to be written to take everything off a screen that may have another width now.
  ///
  /// Terminals of today break rows that have become too long, and have moved the cursor with them.
  mutating func erase(columns: Int, height: Int) -> String {
    func broken(_ row: LinePicture.Row) -> Int { max(1, (row.columns + columns - 1) / columns) }
    let above = rows.prefix(cursor.row).reduce(cursor.column / columns) { $0 + broken($1) }
    forget()
    let up = min(above, height - 1)
    return (up > 0 ? "\r\u{1B}[\(up)A" : "\r") + "\u{1B}[J"
  }

  /// Begins anew in the row of the cursor: something else was written.
  mutating func forget() {
    rows = []
    cursor = LinePicture.Spot(row: 0, column: 0)
  }
}
