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
  /// Cells below the table and in its columns, a line each, that tell what its letters and colours
  /// mean: for people only.
  public var legend: [[Cell]] = []
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
