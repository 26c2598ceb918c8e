import ReadoutKit

/// One word of a text, as counts and comparisons know it.
public struct FoldedWord: Sendable {
  /// What stands between a word and the one before it.
  public enum Gap: Sendable {
    /// White space or a hyphen: the two may belong to one phrase.
    case joined
    /// A mark, or a stretch that is left out.
    case mark
    /// The border of a paragraph.
    case paragraph
  }

  /// The bytes it covers.
  public let range: ByteRange
  /// A number that stands for its folded bytes.
  public let hash: UInt64
  /// Word, number or possessive ending; never a mark.
  public let kind: Token.Kind
  /// What stands before it.
  public let gap: Gap
}
