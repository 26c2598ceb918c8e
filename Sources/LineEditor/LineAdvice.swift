/// What is known about command lines, asked of the editor's owner while a line is being edited.
///
/// Offsets are UTF-8 bytes. A line may have several rows, parted by newlines.
public struct LineAdvice {
  /// What can stand at the cursor, for Tab.
  public var complete: (_ line: String, _ cursor: Int) -> CompletionSet = { _, _ in .none }

  /// What the line could go on with, where the history has nothing; asked at each key, so be quick.
  public var hint: (_ line: String) -> String? = { _ in nil }

  /// Which stretches of the line have a colour; asked at each key.
  public var colors: (_ line: String) -> [LineColor] = { _ in [] }

  /// The command lines that rows make together, and whether the last of them goes on.
  public var join: (_ rows: [String]) -> JoinedLines = { JoinedLines($0, isOpen: false) }

  /// A pasted row without the prompt that it was copied with.
  public var withoutPrompt: (_ row: String) -> PastedRow = { PastedRow($0, continues: false) }

  /// How a character is drawn; those of ASCII that print draw themselves.
  public var glyph: (_ character: Character) -> Glyph = { Glyph(String($0), columns: 1) }

  /// Draws candidates on a terminal of so many columns and rows; no row may be as wide as that.
  public var list:
    (_ candidates: ArraySlice<Completion>, _ columns: Int, _ rows: Int)
      -> CandidateRows = { candidates, _, rows in
        CandidateRows(candidates.prefix(rows).map(\.text), count: rows)
      }

  /// True where hints are shown, which takes a terminal that can show them in grey.
  public var showsHints = false

  /// Makes advice that knows nothing.
  public init() {}
}

/// A stretch of a line in some colour.
public struct LineColor: Equatable, Sendable {
  /// The stretch, in UTF-8 bytes of the line.
  public var range: Range<Int>

  /// What stands between `ESC [` and `m`.
  public var code: String

  /// Makes a stretch.
  public init(_ range: Range<Int>, code: String) {
    self.range = range
    self.code = code
  }
}

/// Command lines put together of rows.
public struct JoinedLines: Equatable, Sendable {
  /// The lines.
  public var lines: [String]

  /// True where the last line needs another row: a backslash ends it, or a quotation mark is open.
  public var isOpen: Bool

  /// Makes lines.
  public init(_ lines: [String], isOpen: Bool) {
    self.lines = lines
    self.isOpen = isOpen
  }
}

/// A row of a paste.
public struct PastedRow: Equatable, Sendable {
  /// The row.
  public var text: String

  /// True where it goes on with the command of the row above.
  public var continues: Bool

  /// Makes a row.
  public init(_ text: String, continues: Bool) {
    self.text = text
    self.continues = continues
  }
}

/// How a character is drawn.
public struct Glyph: Equatable, Sendable {
  /// What is written.
  public var text: String

  /// How many columns it takes up.
  public var columns: Int

  /// Makes a glyph.
  public init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }
}

/// Rows of candidates, as they are drawn below the line.
public struct CandidateRows: Equatable, Sendable {
  /// The rows.
  public var rows: [String]

  /// How many candidates stand in them.
  public var count: Int

  /// Makes rows.
  public init(_ rows: [String], count: Int) {
    self.rows = rows
    self.count = count
  }
}
