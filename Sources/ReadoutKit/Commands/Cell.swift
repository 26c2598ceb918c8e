/// One cell of a table.
public struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// What a cell is, which the shell may show in colour.
  public enum Style: Sendable, Hashable {
    /// Article text and everything without a style of its own.
    case plain
    /// Where something stands: `1:25`, `m3`.
    case place
    /// What matters most in the row: a name, a hit.
    case strong
    /// The words that were looked for.
    case hit
    /// Context, dates, fillers.
    case faint
    /// For a scenario, or fine.
    case good
    /// Against a scenario, or in want of attention.
    case bad
    /// What a lens found: its place in the list of lenses, from 0.
    case lens(Int)
    /// What the analyst marked as evidence.
    case marked
  }

  /// A stretch of a cell that has a style of its own.
  public struct Highlight: Sendable, Hashable {
    /// The code points of the cell's text that it covers.
    public var range: Range<Int>
    /// What they are.
    public var style: Style

    /// Makes a highlight.
    public init(_ range: Range<Int>, _ style: Style) {
      self.range = range
      self.style = style
    }
  }

  /// The words; control characters in them are made visible when drawn.
  public var text: String
  /// What they are.
  public var style: Style
  /// Stretches that are something else; where they overlap, the shortest is seen, and a mark always.
  public var highlights: [Highlight]

  /// Makes a cell.
  public init(_ text: String, _ style: Style = .plain, highlights: [Highlight] = []) {
    self.text = text
    self.style = style
    self.highlights = highlights
  }

  /// Makes a plain cell.
  public init(stringLiteral value: String) { self.init(value) }
}
