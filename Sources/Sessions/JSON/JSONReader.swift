import ReadoutKit

/// Reads one JSON text strictly (RFC 8259); nil for anything else.
///
/// Numbers without fraction or exponent that fit are whole numbers. Strings keep every code point;
/// half a surrogate pair and bytes that are not UTF-8 are refused.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0

  private static let deepest = 64

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads an object.
  static func record(_ bytes: ArraySlice<UInt8>) -> Record? {
    var reader = JSONReader(bytes)
    guard case .object(let record)? = reader.value() else { return nil }
    reader.skipSpace()
    return reader.position == bytes.endIndex ? record : nil
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(word: String, _ value: Value) -> Value? {
    guard bytes[position...].starts(with: word.utf8) else { return nil }
    position += word.utf8.count
    return value
  }

  private mutating func value() -> Value? {
    skipSpace()
    guard let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.list() }
    case UInt8(ascii: "\""): return string().map(Value.text)
    case UInt8(ascii: "t"): return take(word: "true", .flag(true))
    case UInt8(ascii: "f"): return take(word: "false", .flag(false))
    case UInt8(ascii: "n"): return take(word: "null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> Value?) -> Value? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return read(&self)
  }

  private mutating func object() -> Value? {
    var record = Record()
    if take(UInt8(ascii: "}")) { return .object(record) }
    repeat {
      skipSpace()
      guard let name = string(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      record.fields.append((name, value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(record) : nil
  }

  private mutating func list() -> Value? {
    var values: [Value] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(values) : nil
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func number() -> Value? {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let startsWithZero = next == UInt8(ascii: "0")
    let count = digits()
    guard count > 0, !(startsWithZero && count > 1) else { return nil }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      guard digits() > 0 else { return nil }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      isWhole = false
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { return nil }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let number = Int(text) { return .number(number) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .decimal(number)
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    position += 1
    let start = position
    position += plainCount
    if next == UInt8(ascii: "\"") {
      position += 1
      return Self.text(bytes[start..<(position - 1)])
    }
    var content = Array(bytes[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return Self.text(content[...])
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        content += Array(String(scalar).utf8)
      default: return nil
      }
      let start = position
      position += plainCount
      content += bytes[start..<position]
    }
    return nil
  }

  /// The text of some bytes; nil where they are not UTF-8.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    // Decoding puts U+FFFD in the place of what is no UTF-8, and so makes other bytes of it: that is
    // much faster than `String(validating:as:)`.
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.count == bytes.count && text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// How many bytes from here on stand for themselves in a string: most of a session does.
  private var plainCount: Int {
    // SAFETY: the pointer is used inside the closure only, below the count.
    bytes[position...].withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      let end = buffer.count
      var count = 0
      while count < end {
        let byte = start[count]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
        count += 1
      }
      return count
    }
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = fourDigits() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
        return nil
      }
      position += 2
      guard let low = fourDigits(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func fourDigits() -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
