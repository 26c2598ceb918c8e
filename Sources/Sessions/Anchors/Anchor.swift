import ReadoutKit

/// A passage held so that it is found again when the document has changed.
public struct Anchor: Sendable, Equatable {
  /// How many code points are kept on either side.
  public static let contextLength = 32

  /// The name of the document.
  public var document: String
  /// The SHA-256 of the document when the passage was anchored.
  public var hash: String
  /// The first code point.
  public var start: Int
  /// The code point after the last.
  public var end: Int
  /// The exact words.
  public var words: String
  /// The code points before; fewer than 32 only at the beginning of the document.
  public var before: String
  /// The code points after; fewer than 32 only at the end of the document.
  public var after: String
  /// How well, in per cent, the next best place of the same words fitted when the passage was
  /// anchored; 0 where there was none.
  ///
  /// A place that fits no better now may be that other one.
  public var runnerUp: Int

  /// Makes an anchor of its parts, as a file holds them.
  public init(
    document: String, hash: String, start: Int, end: Int, words: String, before: String,
    after: String, runnerUp: Int = 0
  ) {
    self.document = document
    self.hash = hash
    self.start = start
    self.end = end
    self.words = words
    self.before = before
    self.after = after
    self.runnerUp = runnerUp
  }

  /// Anchors a byte range in a document's text.
  public init(_ range: ByteRange, in text: Text, of document: Document) {
    let range = range.clamped(to: text.range)
    let start = text.codePoint(ofByte: range.lowerBound)
    let end = text.codePoint(ofByte: range.upperBound)
    let first = text.byte(ofCodePoint: start - Self.contextLength)
    let last = text.byte(ofCodePoint: end + Self.contextLength)
    self.init(
      document: document.name, hash: document.hash, start: start, end: end,
      words: text.string(range), before: text.string(first..<range.lowerBound),
      after: text.string(range.upperBound..<last))
    runnerUp = bestScore(otherThan: range, in: text)
  }

  /// True for the same stretch of the same document, whatever the state of its text.
  public func isSamePlace(as other: Anchor) -> Bool {
    document == other.document && start == other.start && end == other.end
  }

  // Strings that look equal may differ in code points ("é" in one or in two): a file that says so
  // holds two different anchors.
  /// Equal in every code point.
  public static func == (left: Anchor, right: Anchor) -> Bool {
    left.document == right.document && left.hash == right.hash && left.start == right.start
      && left.end == right.end && left.words.utf8.elementsEqual(right.words.utf8)
      && left.before.utf8.elementsEqual(right.before.utf8)
      && left.after.utf8.elementsEqual(right.after.utf8) && left.runnerUp == right.runnerUp
  }
}

extension Anchor: Hashable {
  /// Hashes what tells most anchors apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(start)
    hasher.combine(end)
    hasher.combine(words)
    hasher.combine(document)
  }
}
