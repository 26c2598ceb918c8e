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
  /// True where the table can do without it: on a narrow screen it gives way first, and goes where
  /// there is no room for all.
  public var isAside: Bool

  /// Makes a column.
  public init(
    _ header: String = "", alignsRight: Bool = false, fit: Fit = .content, isAside: Bool = false
  ) {
    self.header = header
    self.alignsRight = alignsRight
    self.fit = fit
    self.isAside = isAside
  }
}
