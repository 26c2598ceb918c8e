/// A stretch of one document.
public struct Passage: Sendable, Hashable {
  /// The document's number.
  public var document: Int
  /// The bytes it covers.
  public var range: ByteRange

  /// Makes a passage of a document's number and a byte range in it.
  public init(document: Int, range: ByteRange) {
    self.document = document
    self.range = range
  }
}
