import Reading
import ReadoutKit

/// Finds the sentences around a place without reading the whole document.
///
/// Only the lines are read that may belong to the same paragraph: to know that two words stand in one
/// sentence, nothing else of an article is needed.
struct SentenceFinder {
  /// The excluded zones: no sentence crosses their borders.
  private let zones: [ByteRange]
  /// The lines that were read last, and their sentences.
  private var block: ByteRange = 0..<0
  private var sentences: [ByteRange] = []

  init(zones: [ByteRange]) { self.zones = zones }

  /// The sentence that holds a byte, or nil where none does.
  mutating func sentence(at offset: Int, in bytes: Span<UInt8>) -> ByteRange? {
    if !block.contains(offset) { read(around: offset, bytes) }
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, sentences[low - 1].contains(offset) else { return nil }
    return sentences[low - 1]
  }

  private mutating func read(around offset: Int, _ bytes: Span<UInt8>) {
    block = Self.start(before: offset, in: bytes)..<Self.end(after: offset, in: bytes)
    let text = Text(block.map { bytes[$0] })
    let shifted = zones.filter { $0.overlaps(block) }.map { zone in
      let part = zone.clamped(to: block)
      return Zone(
        range: part.lowerBound - block.lowerBound..<part.upperBound - block.lowerBound,
        kind: .navigation)
    }
    let document = Document(number: 0, name: "", path: "", zones: shifted, hash: "")
    sentences = DocumentReading(of: document, text: text).sentences.map { sentence in
      sentence.range.lowerBound + block.lowerBound..<sentence.range.upperBound + block.lowerBound
    }
  }

  private static func start(before offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = offset
    while position > 0 {
      if bytes[position - 1] == UInt8(ascii: "\n"), beginsParagraph(position, in: bytes) { break }
      position -= 1
    }
    return position
  }

  private static func end(after offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = offset
    while position < bytes.count {
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\n"), beginsParagraph(position, in: bytes) { break }
    }
    return position
  }

  /// True where a line surely begins a paragraph.
  ///
  /// It is blank, or begins with a capital, a digit or a mark; a small letter may go on with the line
  /// before.
  private static func beginsParagraph(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") { return true }
      if byte > 0x20 { return byte < 0x80 && !(byte >= 0x61 && byte <= 0x7A) }
      position += 1
    }
    return true
  }
}
