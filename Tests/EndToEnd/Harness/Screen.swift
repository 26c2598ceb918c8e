/// What a terminal shows: as much of an xterm as a line editor and tables need.
///
/// Rows that scroll off the top are kept, so that a row keeps its number.
struct Screen {
  var columns: Int
  let height: Int

  /// Where the next character goes; the column may be one past the last until then.
  private(set) var row = 0
  private(set) var column = 0

  /// A place for a character; the second half of a wide one has none.
  private struct Cell {
    var character: Character? = " "
    var style = ""
  }

  private var cells: [[Cell]] = [[]]
  /// The rows that go on from the row above, for they ran over its edge.
  private var continued: Set<Int> = []
  private var top = 0
  /// The colours and the like of what is written next, as in `ESC [ … m`.
  var style = ""
  private var saved = (row: 0, column: 0)

  init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
  }

  /// The rows from the first one ever written, without blanks at their ends.
  var rows: [String] { cells.map { Self.text(of: $0) } }

  /// The row that the cursor is in.
  var current: String { rows[row] }

  /// A row without what stands there in grey: a hint is not part of the line.
  func withoutHint(_ row: Int) -> String { Self.text(of: cells[row].filter { $0.style != "2" }) }

  /// What stands in grey in the cursor's row.
  var hint: String { Self.text(of: cells[row].filter { $0.style == "2" }) }

  /// The style of some text in the cursor's row; nil where it is not there, or in several styles.
  func style(of text: String) -> String? {
    let line = cells[row].filter { $0.character != nil }
    let wanted = Array(text)
    guard wanted.count <= line.count else { return nil }
    for start in 0...(line.count - wanted.count) {
      let stretch = line[start..<start + wanted.count]
      guard stretch.map(\.character) == wanted else { continue }
      let styles = Set(stretch.map(\.style))
      return styles.count == 1 ? styles.first : nil
    }
    return nil
  }

  private static func text(of row: [Cell]) -> String {
    var text = String(row.compactMap(\.character))
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Writing

  mutating func put(_ character: Character) {
    let width = Columns.of(character)
    if width == 0 {
      if let last = lastWritten {
        cells[row][last].character = cells[row][last].character.map { joined($0, character) }
      }
      return
    }
    if column + width > columns {
      column = 0
      lineFeed()
      continued.insert(row)
    }
    pad(to: column + width)
    cells[row][column] = Cell(character: character, style: style)
    if width == 2 { cells[row][column + 1] = Cell(character: nil, style: style) }
    column += width
  }

  private var lastWritten: Int? {
    cells[row].prefix(column).lastIndex { $0.character != nil }
  }

  private func joined(_ base: Character, _ mark: Character) -> Character {
    let text = String(base) + String(mark)
    return text.count == 1 ? Character(text) : base
  }

  private mutating func pad(to width: Int) {
    while cells[row].count < width { cells[row].append(Cell()) }
  }

  mutating func lineFeed() {
    row += 1
    while cells.count <= row { cells.append([]) }
    top = max(top, row - height + 1)
  }

  /// Changes the width: rows that are too long are broken, and joined again where there is room, as
  /// today's terminals do it; the cursor stays at its character.
  mutating func resize(columns new: Int) {
    var rows: [[Cell]] = []
    var broken: Set<Int> = []
    var cursor = (row: 0, column: 0)
    var index = 0
    while index < cells.count {
      var whole = cells[index]
      var place = row == index ? column : nil
      while continued.contains(index + 1), index + 1 < cells.count {
        index += 1
        if row == index { place = whole.count + column }
        whole += cells[index]
      }
      let first = rows.count
      repeat {
        var end = min(new, whole.count)
        if end < whole.count, end > 0, whole[end].character == nil { end -= 1 }
        if rows.count > first { broken.insert(rows.count) }
        rows.append(Array(whole.prefix(end)))
        whole.removeFirst(end)
      } while !whole.isEmpty
      if let place { cursor = (min(first + place / new, rows.count - 1), place % new) }
      index += 1
    }
    (cells, continued, columns) = (rows, broken, new)
    (row, column) = cursor
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
    case 1: for index in 0..<min(column + 1, cells[row].count) { cells[row][index] = Cell() }
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
    cells[row].insert(contentsOf: [Cell](repeating: Cell(), count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }

  mutating func delete(_ count: Int) {
    guard column < cells[row].count else { return }
    cells[row].removeSubrange(column..<min(column + count, cells[row].count))
  }

  mutating func blank(_ count: Int) {
    for index in column..<min(column + count, cells[row].count) { cells[row][index] = Cell() }
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
