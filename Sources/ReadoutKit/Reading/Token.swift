/// The smallest piece that reading deals in: a word, a number or a mark.
@frozen
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  @frozen
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
  /// The token in lower case with straight apostrophes: what lexicons are matched against.
  public let word: Word
  /// What it is made of.
  public let kind: Kind
  /// True where the first letter is a capital.
  public let isCapitalized: Bool

  /// Makes a token.
  @inlinable
  public init(range: ByteRange, kind: Kind, word: Word, isCapitalized: Bool) {
    self.range = range
    self.word = word
    self.kind = kind
    self.isCapitalized = isCapitalized
  }

  /// True for words and numbers: what a count of words counts.
  @inlinable public var isWord: Bool { kind == .word || kind == .number }
}
