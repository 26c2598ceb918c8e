/// Prompt, line and hint laid out in the rows of a terminal.
///
/// Ours rather than libedit's, whose drawing loses combining marks and joined emoji, knows neither
/// colours nor hints, and cannot put a prompt before a further row.
struct LinePicture {
  /// A row of the screen.
  struct Row: Equatable {
    /// What is written, with its colours.
    var text = ""
    /// How many columns it takes up.
    var columns = 0
  }

  /// A spot on the screen.
  struct Spot: Equatable {
    var row: Int
    var column: Int
  }

  private(set) var rows = [Row()]
  /// Where the cursor is; past the last row where the line is not being edited.
  private(set) var cursor: Spot?
  private let columns: Int
  private let glyph: (Character) -> Glyph
  private var color = ""

  /// Lays out a line.
  ///
  /// - Parameters:
  ///   - isEdited: whether the cursor is in it; it then needs room behind the last letter.
  ///   - hint: what could follow, in grey, cut to the row.
  init(
    prompt: PromptText, line: EditedLine, isEdited: Bool = true, colors: [LineColor] = [],
    hint: String = "", columns: Int, glyph: @escaping (Character) -> Glyph
  ) {
    self.columns = columns
    self.glyph = glyph
    if prompt.columns < columns {
      rows[0] = Row(text: prompt.row, columns: prompt.columns)
    }
    var colors = colors.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    var offset = 0
    for character in line.text {
      let end = offset + character.utf8.count
      while let first = colors.first, first.range.upperBound <= offset { colors.removeFirst() }
      let wanted = colors.first.flatMap { $0.range.contains(offset) ? $0.code : nil } ?? ""
      let isBreak = character == "\n" || character == "\u{0B}"
      let shown = isBreak ? Glyph("", columns: 0) : Self.glyph(of: character, glyph)
      if isEdited, cursor == nil, line.cursor < end {
        makeRoom(for: max(1, shown.columns))
        cursor = here
      }
      if isBreak {
        setColor("")
        rows.append(Row())
        write(character == "\n" ? prompt.ofPastedRow : prompt.continuation)
      } else {
        setColor(wanted)
        write(shown)
      }
      offset = end
    }
    setColor("")
    guard isEdited else { return }
    if cursor == nil {
      makeRoom(for: 1)
      cursor = here
      draw(hint: hint)
    }
  }

  private var here: Spot { Spot(row: rows.count - 1, column: rows[rows.count - 1].columns) }

  private mutating func setColor(_ code: String) {
    guard code != color else { return }
    if !color.isEmpty { rows[rows.count - 1].text += "\u{1B}[0m" }
    if !code.isEmpty { rows[rows.count - 1].text += "\u{1B}[\(code)m" }
    color = code
  }

  /// Goes to the next row where this many columns are not left.
  private mutating func makeRoom(for wanted: Int) {
    guard rows[rows.count - 1].columns + wanted > columns else { return }
    let kept = color
    setColor("")
    rows.append(Row())
    setColor(kept)
  }

  private mutating func write(_ shown: Glyph) {
    guard shown.columns > 1, shown.text.count > 1 else {
      makeRoom(for: shown.columns)
      append(shown)
      return
    }
    // A name like <U+202E> may be parted at the edge.
    for character in shown.text {
      let single = Self.glyph(of: character, glyph)
      makeRoom(for: single.columns)
      append(single)
    }
  }

  private mutating func write(_ prompt: String) {
    guard prompt.utf8.count < columns else { return }
    append(Glyph(prompt, columns: prompt.utf8.count))
  }

  private mutating func append(_ shown: Glyph) {
    rows[rows.count - 1].text += shown.text
    rows[rows.count - 1].columns += shown.columns
  }

  private mutating func draw(hint: String) {
    var drawn = Glyph("", columns: 0)
    let room = columns - rows[rows.count - 1].columns - 1
    for character in hint {
      if character == "\n" || character == "\u{0B}" { break }
      let shown = Self.glyph(of: character, glyph)
      guard drawn.columns + shown.columns <= room else { break }
      drawn.text += shown.text
      drawn.columns += shown.columns
    }
    guard !drawn.text.isEmpty else { return }
    drawn.text = "\u{1B}[2m\(drawn.text)\u{1B}[0m"
    append(drawn)
  }

  /// How a character is drawn; printing ASCII is not asked for.
  static func glyph(of character: Character, _ glyph: (Character) -> Glyph) -> Glyph {
    if let byte = character.asciiValue, (0x20..<0x7F).contains(byte), character.utf8.count == 1 {
      return Glyph(String(character), columns: 1)
    }
    return glyph(character)
  }

  // MARK: More than a line

  /// Puts rows below the line.
  mutating func add(below new: [String], columns: (String) -> Int) {
    rows += new.map { Row(text: $0, columns: columns($0)) }
  }

  /// The part of the picture that a screen can show, around the cursor; without one, the end.
  ///
  /// - Parameter first: the row that the screen began with, and begins with now.
  func window(of height: Int, from first: inout Int) -> LinePicture {
    guard rows.count > height else {
      first = 0
      return self
    }
    let row = cursor?.row ?? rows.count - 1
    first = min(max(first, row - height + 1), row, rows.count - height)
    var part = self
    part.rows = Array(rows[first..<(first + height)])
    part.cursor = cursor.map { Spot(row: $0.row - first, column: $0.column) }
    return part
  }
}
