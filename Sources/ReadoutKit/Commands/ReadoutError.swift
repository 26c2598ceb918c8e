/// What went wrong, in the words that the user reads: one line, and the way out.
public struct ReadoutError: Error, Equatable, Sendable {
  /// Which exit code a failure ends a program in.
  public enum Kind: Int32, Sendable {
    /// A command failed.
    case command = 1
    /// The corpus, the store or the session cannot be used.
    case unusable = 2
    /// The program was called wrongly.
    case usage = 64
  }

  /// What is wrong, naming the place, in one line without a full stop.
  public var message: String
  /// What to do about it, in one line without a full stop, or nil.
  public var hint: String?
  /// How grave it is.
  public var kind: Kind

  /// Makes an error.
  public init(_ message: String, hint: String? = nil, kind: Kind = .command) {
    self.message = message
    self.hint = hint
    self.kind = kind
  }
}
