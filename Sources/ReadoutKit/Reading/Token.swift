/// The smallest piece that reading deals in: a word, a number or a mark.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: Sendable {
    /// Letters, with inner apostrophes and the full stops of `U.S.`; hyphens part words.
    case word
    /// Digits, with inner points and commas.
    case number
    /// The possessive ending `'s`, split off its noun so that `China’s` meets the name `China`.
    case possessive
    /// Any other visible character, alone.
    case mark
  }

  /// The bytes it covers.
  public let range: ByteRange
  /// What it is made of.
  public let kind: Kind
  /// The token in lower case with straight apostrophes: what lexicons are matched against.
  public let folded: String
  /// True where the first letter is a capital.
  public let isCapitalized: Bool

  /// Makes a token.
  public init(range: ByteRange, kind: Kind, folded: String, isCapitalized: Bool) {
    self.range = range
    self.kind = kind
    self.folded = folded
    self.isCapitalized = isCapitalized
  }

  /// True for words and numbers: what a count of words counts.
  public var isWord: Bool { kind == .word || kind == .number }
}
