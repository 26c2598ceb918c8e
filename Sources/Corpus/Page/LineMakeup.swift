import ReadoutKit

/// What a line gives away by how it is made up, whatever its words.
enum LineMakeup {
  /// True for a menu or a trail: `Home | World | Business`, `Home > Asia > Kazakhstan`, `Home / Asia`.
  static func isMenu(_ text: Text, _ paragraph: Paragraph) -> Bool {
    guard paragraph.count >= 2, paragraph.count <= 40, paragraph.ending != .stop else {
      return false
    }
    var position = paragraph.range.lowerBound
    var parts = 1
    while position < paragraph.range.upperBound {
      let next = UTF8Scalar.decode(text.bytes, at: position)
      if position > paragraph.range.lowerBound,
        isBar(next.scalar) || (next.scalar == "/" && text.bytes[position - 1] == 0x20)
      {
        parts += 1
      }
      position += next.length
    }
    // Parts of three words each at most.
    return parts >= 3 && paragraph.count <= parts * 3
  }

  /// True for a line that a quotation mark opens.
  static func beginsWithMark(_ text: Text, _ paragraph: Paragraph) -> Bool {
    switch text.scalar(at: paragraph.range.lowerBound) {
    case "\"", "'", "\u{201C}", "\u{2018}", "\u{AB}": true
    default: false
    }
  }

  /// True for a line of marks without a word, with which a release or a list ends: `###`, `* * *`.
  static func isRule(_ text: Text, _ paragraph: Paragraph) -> Bool {
    paragraph.count == 0 && paragraph.range.count <= 40
      && text.bytes[paragraph.range].allSatisfy { "#*-=_~+ ".utf8.contains($0) }
  }

  /// True for a line that ends in the credit of a picture: `… (Ann Lee/The Valley Times)`.
  static func endsInCredit(_ text: Text, _ paragraph: Paragraph) -> Bool {
    let bytes = text.bytes[paragraph.range]
    guard bytes.last == UInt8(ascii: ")"), paragraph.count <= 60,
      let open = bytes.suffix(60).lastIndex(of: UInt8(ascii: "("))
    else { return false }
    let credit = bytes[(open + 1)..<(bytes.endIndex - 1)]
    guard let slash = credit.firstIndex(of: UInt8(ascii: "/")), slash > open + 3 else {
      return false
    }
    // Names on both sides of the bar, and nothing that a sentence holds.
    let parts = [credit[..<slash], credit[(slash + 1)...]]
    return parts.allSatisfy { part in
      let words = part.split(separator: UInt8(ascii: " "))
      return (1...4).contains(words.count)
        && words.allSatisfy { $0.first.map { (0x41...0x5A).contains($0) || $0 >= 0x80 } ?? false }
    } && parts[0].contains(UInt8(ascii: " "))
  }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", ">", "\u{BB}", "\u{203A}", "\u{2022}", "\u{B7}", "\u{2192}": true
    default: false
    }
  }

  /// True for a line that begins with the copyright sign or with `(c)` and a year.
  static func isCopyright(_ text: Text, _ paragraph: Paragraph) -> Bool {
    let bytes = text.bytes[paragraph.range]
    if bytes.starts(with: [0xC2, 0xA9]) { return true }
    guard bytes.starts(with: Array("(c) ".utf8)) || bytes.starts(with: Array("(C) ".utf8)) else {
      return false
    }
    return bytes.dropFirst(4).first.map(WordScanner.isDigit) ?? false
  }

  /// True for a line that says its words twice over, as the words for a picture do when a page is
  /// copied: once for the picture, once for its link.
  static func isDoubled(_ paragraph: Paragraph) -> Bool {
    let words = paragraph.words
    guard paragraph.isShort, words.count >= 4, words.count.isMultiple(of: 2),
      paragraph.ending != .stop
    else {
      return false
    }
    let half = words.count / 2
    return (0..<half).allSatisfy { words[$0].key == words[$0 + half].key }
  }
}
