/// Numbers and words as bytes, small numbers in few of them: how tables inside rows are kept.
struct Packing {
  private(set) var bytes: [UInt8] = []

  /// A number that is not negative, seven bits a byte.
  mutating func append(count number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Any number; one near 0 in few bytes whatever its sign.
  mutating func append(signed number: Int) {
    append(count: (number << 1) ^ (number >> (Int.bitWidth - 1)))
  }

  /// Words with their length in front.
  mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      append(count: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// A byte that says what follows.
  mutating func append(mark: UInt8) { bytes.append(mark) }

  /// Ranges in order of position, each by how far it begins behind the last one.
  mutating func append(_ ranges: [Range<Int>]) {
    append(count: ranges.count)
    var last = 0
    for range in ranges {
      append(signed: range.lowerBound - last)
      append(count: range.count)
      last = range.upperBound
    }
  }
}

/// What ``Packing`` packed, piece by piece.
///
/// Every piece is nil where the bytes are not what was packed: a row may be damaged on disk.
struct Unpacking {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True behind the last byte.
  var isAtEnd: Bool { position == bytes.count }

  mutating func count() -> Int? {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < UInt(UInt.bitWidth) {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    return nil
  }

  mutating func signed() -> Int? {
    guard let packed = count() else { return nil }
    return Int(bitPattern: UInt(bitPattern: packed) >> 1) ^ -(packed & 1)
  }

  mutating func string() -> String? {
    guard let length = length() else { return nil }
    defer { position += length }
    return String(validating: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func mark() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func ranges() -> [Range<Int>]? {
    guard let count = length() else { return nil }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      guard let gap = signed(), let size = self.count(), size >= 0 else { return nil }
      let (start, overflowed) = last.addingReportingOverflow(gap)
      let (end, overflowedToo) = start.addingReportingOverflow(size)
      guard !overflowed, !overflowedToo else { return nil }
      ranges.append(start..<end)
      last = end
    }
    return ranges
  }

  /// A count of things that take a byte each at least, so that no damage asks for endless memory.
  mutating func length() -> Int? {
    guard let count = count(), count >= 0, count <= bytes.count - position else { return nil }
    return count
  }
}
