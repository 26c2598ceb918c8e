/// Text as a list of Unicode code points, counted by a rule written anew here, so that the program's
/// own counting is checked by something else.
struct CodePoints {
  let scalars: [Unicode.Scalar]

  /// Decodes the bytes of a file: a byte that belongs to no valid UTF-8 is one U+FFFD.
  init(_ bytes: [UInt8]) {
    var scalars: [Unicode.Scalar] = []
    var position = 0
    while position < bytes.count {
      let whole = (1...4).lazy.compactMap { length -> (Unicode.Scalar, Int)? in
        guard position + length <= bytes.count,
          let text = String(validating: bytes[position..<position + length], as: UTF8.self),
          text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first
        else { return nil }
        return (scalar, length)
      }.first
      scalars.append(whole?.0 ?? "\u{FFFD}")
      position += whole?.1 ?? 1
    }
    self.scalars = scalars
  }

  /// The code points from `start` up to `end`; nil where there are not so many.
  func slice(_ start: Int, _ end: Int) -> [Unicode.Scalar]? {
    guard start >= 0, start <= end, end <= scalars.count else { return nil }
    return Array(scalars[start..<end])
  }

  /// The first place where some text stands.
  func range(of text: String) -> Range<Int>? {
    let wanted = Array(text.unicodeScalars)
    guard wanted.count <= scalars.count else { return nil }
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}

extension JSONRecord {
  /// True where `text` is exactly the slice from `start` to `end` of a file, and not empty.
  ///
  /// Compared by code point: strings that differ in composition are equal to Swift.
  func isSlice(of points: CodePoints) -> Bool {
    guard let start = number("start"), let end = number("end"), let text = text("text"),
      start < end, let slice = points.slice(start, end)
    else { return false }
    return slice.elementsEqual(text.unicodeScalars)
  }
}
