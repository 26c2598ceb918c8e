import ReadoutKit

/// A stretch of text in quotation marks, whatever it is there for: speech, a term, a title.
///
/// A long quotation that opens anew at each paragraph is a run of these, each but the first of which
/// ``continues`` the one before.
public struct Quotation: Sendable, Equatable {
  /// The bytes from the opening to the closing mark, both included where they are there.
  public let outer: ByteRange
  /// The bytes between the marks.
  public let inner: ByteRange
  /// The tokens of ``outer``.
  public let tokens: Range<Int>
  /// False where the opening mark is missing.
  public let isOpened: Bool
  /// False where the closing mark is missing, or where the next paragraph goes on.
  public let isClosed: Bool
  /// How many quotations it lies inside of; 0 for most.
  public let depth: Int
  /// The index of the quotation that it lies directly inside of, in the list it came in.
  public let parent: Int?
  /// The index of the quotation in the paragraph before that it goes on from.
  public let continues: Int?

  /// Makes a quotation.
  public init(
    outer: ByteRange, inner: ByteRange, tokens: Range<Int>, isOpened: Bool = true,
    isClosed: Bool = true, depth: Int = 0, parent: Int? = nil, continues: Int? = nil
  ) {
    self.outer = outer
    self.inner = inner
    self.tokens = tokens
    self.isOpened = isOpened
    self.isClosed = isClosed
    self.depth = depth
    self.parent = parent
    self.continues = continues
  }
}

extension DocumentReading {
  /// Every quotation of the document in order of its opening mark, none in an excluded zone.
  ///
  /// Curly, straight, single and doubled marks and guillemets are paired within a paragraph;
  /// apostrophes are left alone. A mark that never closes ends with its sentence where the reporter
  /// speaks again after it or the words run on from the reporter's own, else with its paragraph.
  public func quotations() -> [Quotation] {
    QuotationPairing(reading: self).run()
  }
}
