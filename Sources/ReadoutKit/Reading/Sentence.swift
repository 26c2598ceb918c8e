/// A sentence, or a line without one (a title, a caption): what an address like `1:25` names.
public struct Sentence: Sendable, Equatable {
  /// The 1-based number within its document; lines in excluded zones are numbered too.
  public let number: Int
  /// The bytes it covers, without white space at either end.
  public let range: ByteRange
  /// Which of the document's tokens it holds.
  public let tokens: Range<Int>
  /// The 0-based number of its paragraph: lines of the file that are not blank.
  public let paragraph: Int
  /// True where it lies in an excluded zone.
  public let isExcluded: Bool

  /// Makes a sentence.
  public init(
    number: Int, range: ByteRange, tokens: Range<Int>, paragraph: Int, isExcluded: Bool
  ) {
    self.number = number
    self.range = range
    self.tokens = tokens
    self.paragraph = paragraph
    self.isExcluded = isExcluded
  }
}
