/// The names of the articles in a file of many.
enum ArticleNames {
  /// How many bytes of an article's own name are kept.
  private static let longest = 120

  /// The name that an article's number or address becomes: `talks/17`; of one without, its line.
  static func name(of draft: ArticleDraft) -> [UInt8] {
    let safe = safe(draft.id)
    return safe.isEmpty ? Array(String(draft.line).utf8) : safe
  }

  /// A number or address without what leads out of a folder or off the line.
  ///
  /// Control characters, strokes and runs of points become `_`, and a long one ends in a hash of all
  /// of it.
  static func safe(_ id: [UInt8]) -> [UInt8] {
    var name: [UInt8] = []
    for (place, byte) in id.enumerated() {
      let isPoint = byte == UInt8(ascii: ".")
      let isInRun =
        isPoint
        && ((place > 0 && id[place - 1] == byte) || (place + 1 < id.count && id[place + 1] == byte))
      let isOdd =
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
        || isInRun || (isPoint && id.count == 1)
      // A run of odd bytes is one line.
      if !isOdd {
        name.append(byte)
      } else if name.last != UInt8(ascii: "_") {
        name.append(UInt8(ascii: "_"))
      }
    }
    guard name.count > longest else { return name }
    var end = longest
    // No letter is cut in two.
    while end > 0, name[end] & 0xC0 == 0x80 { end -= 1 }
    let digits = String(Fingerprint(seed: 0).of(id), radix: 16)
    return Array(name[..<end]) + Array("-\(digits)".utf8)
  }
}
