extension RegularPattern {
  /// The longest run of ASCII letters and digits that every match holds, case aside; nil where none is
  /// found easily.
  ///
  /// Only plain expressions are looked into: runs outside parentheses and brackets, in one without
  /// alternatives and options at its top.
  var requiredLiteral: [UInt8]? {
    var best: [UInt8] = []
    var run: [UInt8] = []
    var depth = 0
    let bytes = Array(source.utf8)
    var index = 0
    func endRun() {
      if run.count > best.count { best = run }
      run = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "|") where depth == 0: return nil
      case UInt8(ascii: "("):
        // Options and verbs may change what the rest means.
        let opening = bytes[index...].prefix(3)
        let isPlain =
          !opening.dropFirst().starts(with: Array("?".utf8))
          && !opening.dropFirst().starts(with: Array("*".utf8))
        guard isPlain || opening.elementsEqual(Array("(?:".utf8)) else { return nil }
        endRun()
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
      case UInt8(ascii: "["):
        endRun()
        guard let end = Self.classEnd(bytes, index) else { return nil }
        index = end
      case UInt8(ascii: "\\"):
        endRun()
        index += 1
        // A letter behind a backslash may take what follows it: \x41, \p{L}, \Q…\E.
        guard index < bytes.count, Self.isShortEscape(bytes[index]) else { return nil }
      case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "{"):
        // What stands before it may be missing.
        if !run.isEmpty { run.removeLast() }
        endRun()
        if byte == UInt8(ascii: "{") {
          while index < bytes.count, bytes[index] != UInt8(ascii: "}") { index += 1 }
        }
      case _ where depth == 0 && Literal.isLetterOrDigit(byte): run.append(byte)
      default: endRun()
      }
      index += 1
    }
    endRun()
    return best.isEmpty ? nil : best
  }

  /// The closing bracket of a class, or nil for one that is not plain.
  private static func classEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { return nil }
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "[") { return nil }
      index += 1
    }
    return index < bytes.count ? index : nil
  }

  /// True for an escape of one sign: a class (`\w`), a border (`\b`), or a mark.
  private static func isShortEscape(_ byte: UInt8) -> Bool {
    !Literal.isLetterOrDigit(byte) || "wWsSdDbBAzZhHvVnrtR".utf8.contains(byte)
  }
}
