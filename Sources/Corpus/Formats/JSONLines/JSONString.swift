import Glibc

/// The words that a JSON string stands for.
enum JSONString {
  /// The bytes of a string, and what had to be made up in them.
  struct Decoded: Equatable {
    var bytes: [UInt8]
    /// True where half of a surrogate pair became U+FFFD.
    var hasLoneSurrogate = false
  }

  /// Decodes the bytes between two quotation marks.
  static func decode(
    _ value: JSONScanner.Value, in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) -> Decoded {
    let raw = UnsafeBufferPointer(rebasing: line[value.range])
    guard value.hasEscapes else { return Decoded(bytes: Array(raw)) }
    var fault: JSONFault?
    var hasLoneSurrogate = false
    // No escape is shorter than what it stands for.
    let bytes = [UInt8](unsafeUninitializedCapacity: raw.count) { buffer, filled in
      var output = Output(buffer)
      do throws(JSONFault) {
        hasLoneSurrogate = try unescape(raw, into: &output)
      } catch {
        fault = JSONFault(
          message: error.message, byte: error.byte.map { $0 + value.range.lowerBound })
      }
      filled = output.count
    }
    if let fault { throw fault }
    // A text all in escapes takes a third of the room that it had in the line.
    let isLoose = bytes.count * 4 < raw.count * 3
    return Decoded(
      bytes: isLoose ? bytes.withUnsafeBufferPointer { Array($0) } : bytes,
      hasLoneSurrogate: hasLoneSurrogate)
  }

  /// Writes the words of a string; true where half of a surrogate pair became U+FFFD.
  private static func unescape(
    _ raw: UnsafeBufferPointer<UInt8>, into output: inout Output
  ) throws(JSONFault) -> Bool {
    guard let base = raw.baseAddress else { return false }
    var hasLoneSurrogate = false
    var position = 0
    while let found = memchr(base + position, 0x5C, raw.count - position) {
      let backslash = found - UnsafeMutableRawPointer(mutating: base)
      output.append(base + position, backslash - position)
      position = backslash + 2
      // The scanner saw to it that a byte stands behind every backslash.
      let letter = raw[backslash + 1]
      switch letter {
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "u"):
        guard let unit = unit(raw, at: position) else {
          throw JSONFault(message: "no JSON: \\u without four digits", byte: backslash + 1)
        }
        position += 4
        if let scalar = Unicode.Scalar(unit) {
          output.append(scalar)
        } else if unit < 0xDC00, position + 1 < raw.count, raw[position] == 0x5C,
          raw[position + 1] == UInt8(ascii: "u"), let low = self.unit(raw, at: position + 2),
          (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        {
          position += 6
          output.append(scalar)
        } else {
          hasLoneSurrogate = true
          output.append("\u{FFFD}" as Unicode.Scalar)
        }
      default: throw JSONFault(message: "no JSON: an odd escape", byte: backslash + 1)
      }
    }
    output.append(base + position, raw.count - position)
    return hasLoneSurrogate
  }

  /// The number that four hexadecimal digits write, or nil.
  private static func unit(_ raw: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= raw.count else { return nil }
    var unit: UInt32 = 0
    for byte in raw[start..<start + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// Room that words are written into.
  private struct Output {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    mutating func append(_ byte: UInt8) {
      room[count] = byte
      count += 1
    }

    mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
      guard length > 0, let base = room.baseAddress else { return }
      (base + count).update(from: start, count: length)
      count += length
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      UTF8.encode(scalar)?.forEach { append($0) }
    }
  }
}
