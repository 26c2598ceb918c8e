import ReadoutKit

/// A date in a text, as far as its words and the document's own date tell it.
public struct DateMention: Sendable, Equatable {
  /// The tokens that name it.
  public let tokens: Range<Int>
  /// The days it can mean; nil where nothing tells.
  public let span: DaySpan?
  /// For `two days later` and `at the time`: so many days from what was told of before.
  public let daysLater: Int?

  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: what all the days it can mean have in common; else nil.
  public var date: String? { span?.written }
}
