/// What ``Text`` must say, found the slow way: by asking the standard library at every byte.
struct NaiveText {
  /// The byte at which each code point begins.
  let starts: [Int]
  /// The code points, U+FFFD for a stray byte.
  let scalars: [Unicode.Scalar]

  init(_ bytes: [UInt8]) {
    var starts: [Int] = []
    var scalars: [Unicode.Scalar] = []
    var position = 0
    while position < bytes.count {
      starts.append(position)
      let known = (1...4).lazy.compactMap { length -> (Unicode.Scalar, Int)? in
        guard position + length <= bytes.count,
          let text = String(validating: bytes[position..<(position + length)], as: UTF8.self),
          let scalar = text.unicodeScalars.first
        else { return nil }
        return (scalar, length)
      }.first
      scalars.append(known?.0 ?? "\u{FFFD}")
      position += known?.1 ?? 1
    }
    self.starts = starts
    self.scalars = scalars
  }
}
