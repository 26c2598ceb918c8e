import ReadoutKit

/// Some whole lines of the input.
struct LineChunk: Sendable {
  /// The 1-based number of the first line.
  var firstNumber: Int
  /// The lines, each with its line feed but perhaps the last.
  var bytes: [UInt8]
  /// True where this stands for one line that was too long to be kept; it has no bytes.
  var isTooLong = false

  /// The lines without their line feeds, and a carriage return before it.
  var lines: [(number: Int, range: ByteRange)] {
    var lines: [(number: Int, range: ByteRange)] = []
    var start = 0
    var number = firstNumber
    for position in bytes.indices where bytes[position] == UInt8(ascii: "\n") {
      lines.append((number, withoutReturn(start..<position)))
      start = position + 1
      number += 1
    }
    if start < bytes.count { lines.append((number, withoutReturn(start..<bytes.count))) }
    return lines
  }

  private func withoutReturn(_ range: ByteRange) -> ByteRange {
    !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\r")
      ? range.lowerBound..<(range.upperBound - 1) : range
  }
}
