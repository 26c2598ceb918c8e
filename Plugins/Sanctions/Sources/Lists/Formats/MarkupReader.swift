/// Reads XML that comes in pieces: elements, attributes and text, and nothing that can swell.
///
/// Entities of the file's own are left as they stand.
struct MarkupReader {
  /// What comes next.
  enum Event {
    case open(name: String, attributes: [String: String])
    case close(name: String)
    case text(String)
  }

  /// The line that is read, from 1.
  private(set) var line = 1
  private var text: [UInt8] = []
  private var tag: [UInt8] = []
  private var isInTag = false
  private var quote: UInt8?
  /// True where a tag or a text was longer than any of a list, and was cut.
  private(set) var isCut = false

  /// The longest tag or text, in bytes.
  private static let limit = 1 << 16

  /// Takes the next bytes and hands over what is complete.
  mutating func take(_ bytes: ArraySlice<UInt8>, each: (Event, Int) throws -> Void) rethrows {
    for byte in bytes {
      if byte == 0x0A { line += 1 }
      if isInTag {
        try takeTag(byte, each)
      } else if byte == UInt8(ascii: "<") {
        if let words = Self.plain(text[...]) { try each(.text(words), line) }
        text.removeAll(keepingCapacity: true)
        isInTag = true
      } else if text.count < Self.limit {
        text.append(byte)
      } else {
        isCut = true
      }
    }
  }

  private mutating func takeTag(_ byte: UInt8, _ each: (Event, Int) throws -> Void) rethrows {
    let isSpecial = tag.first == UInt8(ascii: "!") || tag.first == UInt8(ascii: "?")
    if byte == UInt8(ascii: ">"), quote == nil, !isSpecial || ends(tag) {
      try handOver(each)
      tag.removeAll(keepingCapacity: true)
      isInTag = false
      return
    }
    if !isSpecial, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      if quote == nil { quote = byte } else if quote == byte { quote = nil }
    }
    if tag.count < Self.limit {
      tag.append(byte)
    } else {
      isCut = true
      // Only how it ends counts for the rest of an overlong comment.
      tag[Self.limit - 2] = tag[Self.limit - 1]
      tag[Self.limit - 1] = byte
    }
  }

  /// True where a comment, a declaration or a stretch of plain text may end here.
  private func ends(_ tag: [UInt8]) -> Bool {
    if tag.starts(with: "!--".utf8) { return tag.count >= 5 && tag.suffix(2) == [0x2D, 0x2D] }
    if tag.starts(with: "![CDATA[".utf8) { return tag.suffix(2) == [0x5D, 0x5D] }
    if tag.first == UInt8(ascii: "?") { return tag.last == UInt8(ascii: "?") }
    return true
  }

  private func handOver(_ each: (Event, Int) throws -> Void) rethrows {
    if tag.starts(with: "![CDATA[".utf8) {
      try each(.text(CellText.string(tag[8..<max(8, tag.count - 2)])), line)
      return
    }
    guard let first = tag.first, first != UInt8(ascii: "!"), first != UInt8(ascii: "?") else {
      return
    }
    if first == UInt8(ascii: "/") {
      try each(.close(name: CellText.string(tag[1...])), line)
      return
    }
    let isEmpty = tag.last == UInt8(ascii: "/")
    let body = isEmpty ? tag.dropLast() : tag[...]
    let end = body.firstIndex { $0 <= 0x20 } ?? body.endIndex
    let name = CellText.string(body[..<end])
    try each(.open(name: name, attributes: Self.attributes(body[end...])), line)
    if isEmpty { try each(.close(name: name), line) }
  }

  private static func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = bytes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = CellText.string(rest[..<equals])
      rest = rest[(equals + 1)...].drop { $0 <= 0x20 }
      guard let mark = rest.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
        break
      }
      rest = rest.dropFirst()
      let end = rest.firstIndex(of: mark) ?? rest.endIndex
      attributes[name] = plain(rest[..<end]) ?? ""
      rest = rest[end...].dropFirst()
    }
    return attributes
  }

  /// The words of a text without blanks at its ends, its entities resolved; nil where it has none.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return CellText.string(bytes) }
    var words: [UInt8] = []
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      words += rest[..<mark]
      rest = rest[mark...]
      let head = rest.prefix(12)
      if let end = head.firstIndex(of: UInt8(ascii: ";")),
        let scalar = entity(CellText.string(head[(mark + 1)..<end]))
      {
        words += Array(String(scalar).utf8)
        rest = rest[(end + 1)...]
      } else {
        words.append(UInt8(ascii: "&"))
        rest = rest.dropFirst()
      }
    }
    words += rest
    return CellText.string(words[...])
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
