extension Unicode.Scalar {
  /// True for what is not seen and yet does something: control characters, line and paragraph
  /// separators, marks that turn the direction of text, and marks without a shape.
  ///
  /// News text is hostile. The one list of what no output passes on as it is: JSON escapes these,
  /// which changes nothing for who reads it; tables for people leave them out or show a sign.
  public var isInvisible: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// True for the two invisible marks that Persian words and emoji are written with.
  public var isJoiner: Bool { value == 0x200C || value == 0x200D }
}
