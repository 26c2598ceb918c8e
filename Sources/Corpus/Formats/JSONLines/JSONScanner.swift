import Glibc
import ReadoutKit

/// Steps through the bytes of one JSON value without making anything of it.
///
/// As strict as RFC 8259, but for what exports of news hold all the same: control characters inside
/// strings are let through, as are bytes that are not UTF-8, and `NaN` and `Infinity` are words like
/// `null`. Nothing calls itself, however deep brackets are nested.
struct JSONScanner {
  /// A value: what it is, and its bytes, for a string those between its quotation marks.
  struct Value: Equatable {
    enum Kind: Equatable { case string, number, word, array, object }
    var kind: Kind
    var range: ByteRange
    /// True for a string with a backslash in it.
    var hasEscapes = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte that is looked at.
  private(set) var position = 0

  /// Begins at the first byte, or at another.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next byte, or nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// A fault at the next byte, or at another.
  func fault(_ message: String, at place: Int? = nil) -> JSONFault {
    JSONFault(message: message, byte: (place ?? position) + 1)
  }

  /// Passes over white space.
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Passes over a byte where it is the next; false where another is.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Passes over a value and says what it is.
  mutating func value() throws(JSONFault) -> Value {
    let start = position
    guard let first = next else { throw fault("cut off: a value is missing") }
    switch first {
    case Mark.quote: return try string()
    case Mark.openBrace, Mark.openBracket:
      let kind: Value.Kind = first == Mark.openBrace ? .object : .array
      try nested()
      return Value(kind: kind, range: start..<position)
    case Mark.minus, 0x30...0x39:
      if bytes[start...].starts(with: "-Infinity".utf8) {
        position += 9
        return Value(kind: .word, range: start..<position)
      }
      try number()
      return Value(kind: .number, range: start..<position)
    default:
      for word in ["null", "true", "false", "NaN", "Infinity"]
      where bytes[start...].starts(with: word.utf8) {
        position += word.utf8.count
        return Value(kind: .word, range: start..<position)
      }
      throw fault("no JSON: a value is missing")
    }
  }

  /// Passes over a string that begins at the next byte.
  ///
  /// The next quotation mark and the next backslash are each looked for by the C library, and again
  /// only where they were passed, so that every byte is seen twice at most.
  mutating func string() throws(JSONFault) -> Value {
    guard take(Mark.quote) else { throw fault("no JSON: a quotation mark is missing") }
    let start = position
    var hasEscapes = false
    var quote = start - 1
    while true {
      if quote < position {
        guard let found = find(Mark.quote, from: position, to: bytes.count) else {
          throw fault("cut off: no closing quotation mark", at: start - 1)
        }
        quote = found
      }
      guard let backslash = find(Mark.backslash, from: position, to: quote) else {
        position = quote + 1
        return Value(kind: .string, range: start..<quote, hasEscapes: hasEscapes)
      }
      hasEscapes = true
      position = backslash + 2
      guard position <= bytes.count else {
        throw fault("cut off: no closing quotation mark", at: start - 1)
      }
    }
  }

  /// Where a byte stands next in a range, or nil.
  private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return found - UnsafeMutableRawPointer(mutating: base)
  }

  /// Passes over an object or an array with all that is in it.
  private mutating func nested() throws(JSONFault) {
    // The brackets that are open: true for an object's.
    var open: [Bool] = []
    repeat {
      // Here a value begins.
      skipSpace()
      if next == Mark.openBrace || next == Mark.openBracket {
        let isObject = next == Mark.openBrace
        position += 1
        skipSpace()
        if !take(isObject ? Mark.closeBrace : Mark.closeBracket) {
          open.append(isObject)
          if isObject { try key() }
          continue
        }
      } else {
        _ = try value()
      }
      // Here a value ended.
      while let isObject = open.last {
        skipSpace()
        if take(Mark.comma) {
          if isObject { try key() }
          break
        }
        guard take(isObject ? Mark.closeBrace : Mark.closeBracket) else {
          throw fault(next == nil ? "cut off: brackets are open" : "no JSON: a comma is missing")
        }
        open.removeLast()
      }
    } while !open.isEmpty
  }

  /// Passes over a key and its colon.
  private mutating func key() throws(JSONFault) {
    skipSpace()
    _ = try string()
    try colon()
  }

  /// Passes over the colon behind a key.
  mutating func colon() throws(JSONFault) {
    skipSpace()
    guard take(Mark.colon) else {
      throw fault(next == nil ? "cut off behind a key" : "no JSON: a colon is missing")
    }
  }

  private mutating func number() throws(JSONFault) {
    let start = position
    _ = take(Mark.minus)
    let isZero = next == 0x30
    let whole = digits()
    var isWhole = whole == 1 || (whole > 1 && !isZero)
    if take(Mark.point) { isWhole = digits() > 0 && isWhole }
    if take(0x65) || take(0x45) {
      if !take(Mark.minus) { _ = take(Mark.plus) }
      isWhole = digits() > 0 && isWhole
    }
    guard isWhole else { throw fault("no JSON: an odd number", at: start) }
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }

  /// The bytes that JSON is made of.
  enum Mark {
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let minus = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let point = UInt8(ascii: ".")
  }
}
