/// One word of a command line.
public struct Word: Sendable, Equatable {
  /// The word, without the quotation marks around it.
  public var text: String
  /// True where it stood in quotation marks: then it is words, never an option or a number.
  public var isQuoted: Bool

  /// Makes a word.
  public init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }
}
