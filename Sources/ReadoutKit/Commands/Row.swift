/// One row of an answer.
public struct Row: Sendable {
  /// The row as scripts see it.
  public var record: Record
  /// The row as drawn: one cell a column.
  public var cells: [Cell]
  /// What `%N` stands for.
  public var target: Target?
  /// Lines that stand above the row when it is drawn, such as the title of the article that begins.
  public var above: [Cell] = []
  /// True where a blank line stands before the row when it is drawn: a paragraph begins.
  public var isApart = false
  /// True where the row before stands for this one too when they are drawn; data hold them all.
  public var isFolded = false

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
