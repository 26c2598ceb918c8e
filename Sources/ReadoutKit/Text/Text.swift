/// The bytes of a document as they stand on disk, with the two ways of counting in them.
///
/// Inside, Readout counts UTF-8 bytes; to the outside it counts Unicode code points. A byte that
/// belongs to no well-formed UTF-8 sequence counts as one code point and is shown as U+FFFD, so
/// that no offset ever shifts, whatever a file holds.
public struct Text: Sendable, Equatable {
  /// The bytes, untouched: a byte-order mark, CRLF and stray bytes included.
  public let bytes: [UInt8]

  /// How many code points the text holds.
  public let codePointCount: Int

  /// The code points before each block of `blockSize` bytes; empty for pure ASCII.
  private let blocks: [Int]

  /// True where some byte belongs to no well-formed sequence.
  private let hasStrays: Bool

  private static let blockSize = 512

  /// Makes a text of bytes as they come from a file.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let counts = Self.blockCounts(bytes)
    codePointCount = counts.total
    hasStrays = counts.hasStrays
    // Pure ASCII needs no table: there a byte is a code point.
    blocks = counts.total == bytes.count && !counts.hasStrays ? [] : counts.blocks
  }

  /// Makes a text of a string.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The text's length in bytes.
  public var count: Int { bytes.count }

  /// The whole text as a byte range.
  public var range: ByteRange { 0..<bytes.count }

  /// The words of a byte range; bytes that are not UTF-8 become U+FFFD, one each.
  public func string(_ range: ByteRange) -> String {
    let clamped = range.clamped(to: self.range)
    if let valid = String(validating: bytes[clamped], as: UTF8.self) { return valid }
    var result = String.UnicodeScalarView()
    var position = clamped.lowerBound
    while position < clamped.upperBound {
      let next = UTF8Scalar.decode(bytes, at: position)
      result.append(next.scalar)
      position += next.length
    }
    return String(result)
  }

  /// The scalar that starts at a byte, or nil past the end.
  public func scalar(at position: Int) -> Unicode.Scalar? {
    guard bytes.indices.contains(position) else { return nil }
    return UTF8Scalar.decode(bytes, at: position).scalar
  }

  /// The scalar that ends just before a byte, or nil at the beginning.
  public func scalar(before position: Int) -> Unicode.Scalar? {
    guard let start = start(ofScalarBefore: position) else { return nil }
    return scalar(at: start)
  }

  /// The byte at which the scalar that ends before `position` begins.
  public func start(ofScalarBefore position: Int) -> Int? {
    guard position > 0, position <= bytes.count else { return nil }
    for back in 1...4 where position - back >= 0 {
      let start = position - back
      let scalar = UTF8Scalar.decode(bytes, at: start)
      if scalar.isValid, start + scalar.length == position { return start }
    }
    // A stray byte stands alone.
    return position - 1
  }

  /// The number of code points before a byte offset.
  public func codePoint(ofByte offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    guard !blocks.isEmpty else { return offset }
    let block = offset / Self.blockSize
    var position = block * Self.blockSize
    var count = block < blocks.count ? blocks[block] : codePointCount
    position = Self.sequenceBorder(bytes, atOrAfter: position)
    while position < offset {
      position += UTF8Scalar.decode(bytes, at: position).length
      count += 1
    }
    return count
  }

  /// The byte offset of a code point; the text's end for a number past it.
  public func byte(ofCodePoint number: Int) -> Int {
    guard !blocks.isEmpty else { return max(0, min(number, bytes.count)) }
    if number >= codePointCount { return bytes.count }
    if number <= 0 { return 0 }
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if blocks[middle] <= number { low = middle } else { high = middle - 1 }
    }
    var position = Self.sequenceBorder(bytes, atOrAfter: low * Self.blockSize)
    var count = blocks[low]
    while count < number {
      position += UTF8Scalar.decode(bytes, at: position).length
      count += 1
    }
    return position
  }

  /// The first byte that is not well-formed UTF-8, or nil where all of them are.
  public var firstInvalidByte: Int? {
    guard hasStrays else { return nil }
    var position = 0
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if !next.isValid { return position }
      position += next.length
    }
    return nil
  }

  /// Counts the code points before each block.
  ///
  /// A sequence that straddles a border counts for the block that it begins in.
  private static func blockCounts(
    _ bytes: [UInt8]
  ) -> (blocks: [Int], total: Int, hasStrays: Bool) {
    // Nearly every text is well-formed, and then only bytes that begin a sequence need counting.
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return strayBlockCounts(bytes) }
    var blocks: [Int] = []
    blocks.reserveCapacity(bytes.count / blockSize + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        blocks.append(count)
        var continuing = 0
        let end = min(start + blockSize, bytes.count)
        for position in start..<end where bytes[position] & 0xC0 == 0x80 { continuing &+= 1 }
        count += end - start - continuing
      }
    }
    return (blocks, count, false)
  }

  /// The same where some bytes belong to no well-formed sequence.
  private static func strayBlockCounts(
    _ bytes: [UInt8]
  ) -> (blocks: [Int], total: Int, hasStrays: Bool) {
    var blocks: [Int] = []
    var count = 0
    var position = 0
    var nextBlock = 0
    while position < bytes.count {
      while position >= nextBlock {
        blocks.append(count)
        nextBlock += blockSize
      }
      position += UTF8Scalar.decode(bytes, at: position).length
      count += 1
    }
    return (blocks, count, true)
  }

  /// The first sequence border at or after a position, as the forward scan would meet it.
  private static func sequenceBorder(_ bytes: [UInt8], atOrAfter position: Int) -> Int {
    guard position > 0 else { return 0 }
    for back in 1...3 where position - back >= 0 {
      let start = position - back
      let next = UTF8Scalar.decode(bytes, at: start)
      if next.isValid, start + next.length > position { return start + next.length }
    }
    return position
  }
}

/// A half-open range of UTF-8 bytes in one document's text.
public typealias ByteRange = Range<Int>
