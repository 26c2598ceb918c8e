/// Keeps text that runs from right to left in its own column.
///
/// A terminal that orders Arabic and Hebrew by itself (Unicode's bidirectional algorithm, UAX 9) would
/// otherwise carry the columns beside it along.
enum Isolation {
  /// The text between the marks that isolate it (U+2068, U+2069) where any of it runs to the left,
  /// else as it is.
  ///
  /// - Parameter text: One line without marks of its own, as ``SafeText`` gives it.
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    guard text.unicodeScalars.contains(where: runsLeft) else { return text }
    return "\u{2068}" + text + "\u{2069}"
  }

  /// True for the blocks of scripts written from right to left.
  private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
