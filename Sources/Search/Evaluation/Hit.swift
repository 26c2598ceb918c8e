import ReadoutKit

/// One place where a search is met: a stretch of a document.
public struct Hit: Sendable, Equatable {
  /// The bytes that it covers.
  public var range: ByteRange

  /// Makes a hit.
  public init(range: ByteRange) { self.range = range }
}
