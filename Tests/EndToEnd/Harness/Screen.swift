/// What a terminal shows: as much of an xterm as a line editor and tables need.
///
/// Rows that scroll off the top are kept, so that a row keeps its number.
struct Screen {
  var columns: Int
  let height: Int

  /// Where the next character goes; the column may be one past the last until then.
  private(set) var row = 0
  private(set) var column = 0

  private var cells: [[Character?]] = [[]]
  private var top = 0
  private var saved = (row: 0, column: 0)

  init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
  }

  /// The rows from the first one ever written, without blanks at their ends.
  var rows: [String] {
    cells.map { row in
      // The second half of a wide character is nil.
      var text = String(row.compactMap { $0 })
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The row that the cursor is in.
  var current: String { rows[row] }

  // MARK: Writing

  mutating func put(_ character: Character) {
    let width = Columns.of(character)
    if width == 0 {
      if let last = lastWritten {
        cells[row][last] = cells[row][last].map { joined($0, character) }
      }
      return
    }
    if column + width > columns {
      column = 0
      lineFeed()
    }
    pad(to: column + width)
    cells[row][column] = character
    if width == 2 { cells[row][column + 1] = nil }
    column += width
  }

  private var lastWritten: Int? {
    cells[row].prefix(column).lastIndex { $0 != nil }
  }

  private func joined(_ base: Character, _ mark: Character) -> Character {
    let text = String(base) + String(mark)
    return text.count == 1 ? Character(text) : base
  }

  private mutating func pad(to width: Int) {
    while cells[row].count < width { cells[row].append(" ") }
  }

  mutating func lineFeed() {
    row += 1
    while cells.count <= row { cells.append([]) }
    top = max(top, row - height + 1)
  }

  // MARK: Moving

  mutating func carriageReturn() { column = 0 }

  mutating func backspace() { column = max(0, min(column, columns - 1) - 1) }

  mutating func tabulate() { column = min(columns - 1, (column / 8 + 1) * 8) }

  mutating func move(rows: Int = 0, columns moved: Int = 0) {
    row = min(max(top, row + rows), top + height - 1)
    while cells.count <= row { cells.append([]) }
    column = min(max(0, min(column, columns - 1) + moved), columns - 1)
  }

  mutating func move(toRow newRow: Int? = nil, column newColumn: Int) {
    if let newRow { row = top + min(max(0, newRow), height - 1) }
    while cells.count <= row { cells.append([]) }
    column = min(max(0, newColumn), columns - 1)
  }

  mutating func save() { saved = (row, column) }

  mutating func restore() { (row, column) = saved }

  // MARK: Erasing and shifting

  /// Erases in the row: 0 from the cursor, 1 up to it, 2 all.
  mutating func eraseRow(_ part: Int) {
    let column = min(column, columns - 1)
    switch part {
    case 0: if cells[row].count > column { cells[row].removeSubrange(column...) }
    case 1: for index in 0..<min(column + 1, cells[row].count) { cells[row][index] = " " }
    default: cells[row] = []
    }
  }

  /// Erases on the screen: 0 from the cursor, 1 up to it, 2 all.
  mutating func erase(_ part: Int) {
    eraseRow(part)
    for other in top..<cells.count
    where part == 2 || (part == 0 && other > row) || (part == 1 && other < row) {
      cells[other] = []
    }
  }

  mutating func insertBlanks(_ count: Int) {
    pad(to: column)
    cells[row].insert(contentsOf: [Character?](repeating: " ", count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }

  mutating func delete(_ count: Int) {
    guard column < cells[row].count else { return }
    cells[row].removeSubrange(column..<min(column + count, cells[row].count))
  }

  mutating func blank(_ count: Int) {
    for index in column..<min(column + count, cells[row].count) { cells[row][index] = " " }
  }
}

/// How many columns characters take, by a rule simpler than the program's own.
enum Columns {
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let isWide = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF,
    ]
    .contains { $0.contains(Int(first.value)) }
    return isWide ? 2 : 1
  }

  static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }
}
