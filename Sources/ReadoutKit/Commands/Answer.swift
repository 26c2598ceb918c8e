/// What a command answers: rows, as scripts see them and as an analyst does.
///
/// The shell draws it as a table; the exchange writes its records as data. A command says nothing
/// of colours, widths or formats.
public struct Answer: Sendable {
  /// Lines above the table, in text only.
  public var heading: [String]
  /// The columns of the table.
  public var columns: [Column]
  /// The rows, in order.
  public var rows: [Row]
  /// Lines below the table: in text with the result, in data formats on standard error.
  public var notes: [String]
  /// True where `%N` names a row of this answer from now on.
  public var isListing: Bool
  /// False where the rows of a listing bear numbers or ids of their own, so that `%` needs no column.
  public var showsRowNumbers = true

  /// Makes an answer.
  public init(
    heading: [String] = [], columns: [Column] = [], rows: [Row] = [], notes: [String] = [],
    isListing: Bool = false
  ) {
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.isListing = isListing
  }

  /// An answer of one or more lines and no rows.
  public static func lines(_ lines: String...) -> Answer { Answer(heading: lines) }
}

/// One column of a table.
public struct Column: Sendable, Equatable {
  /// How a column takes up room.
  public enum Fit: Sendable, Equatable {
    /// As wide as its widest cell.
    case content
    /// What the others leave over; longer text is cut at its end with `…`.
    case rest
    /// What the others leave over; longer text is cut at its beginning, for words left of a hit.
    case restFromEnd
    /// What the others leave over; longer text runs on in the next line.
    case wrapped
  }

  /// The header; empty where the column needs none.
  public var header: String
  /// True for numbers and words left of a hit: cells end at the right edge.
  public var alignsRight: Bool
  /// How it takes up room.
  public var fit: Fit

  /// Makes a column.
  public init(_ header: String = "", alignsRight: Bool = false, fit: Fit = .content) {
    self.header = header
    self.alignsRight = alignsRight
    self.fit = fit
  }
}

/// One row of an answer.
public struct Row: Sendable {
  /// The row as scripts see it.
  public var record: Record
  /// The row as drawn: one cell a column.
  public var cells: [Cell]
  /// What `%N` stands for.
  public var target: Target?

  /// Makes a row.
  public init(_ record: Record, cells: [Cell], target: Target? = nil) {
    self.record = record
    self.cells = cells
    self.target = target
  }

  /// What a row stands for when it is named in a later command.
  public enum Target: Sendable, Hashable {
    case passage(Passage)
    /// Several, in order: a remark with all its wordings is one item of evidence.
    case passages([Passage])
    case document(Int)
    case mark(String)
    case session(String)
  }
}

/// One cell of a table.
public struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// What a cell is, which the shell may show in colour.
  public enum Style: Sendable {
    /// Article text and everything without a style of its own.
    case plain
    /// Where something stands: `1:25`, `m3`.
    case place
    /// What matters most in the row: a name, a hit.
    case strong
    /// Context, dates, fillers.
    case faint
    /// For a scenario, or fine.
    case good
    /// Against a scenario, or in want of attention.
    case bad
  }

  /// The words; control characters in them are made visible when drawn.
  public var text: String
  /// What they are.
  public var style: Style

  /// Makes a cell.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Makes a plain cell.
  public init(stringLiteral value: String) { self.init(value) }
}
