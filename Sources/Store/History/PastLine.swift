/// A line that was typed at a prompt, with what became of it.
public struct PastLine: Sendable, Equatable {
  /// How a line ended.
  public enum Outcome: String, Sendable {
    case ok, failed, interrupted
  }

  /// Its number, which no other line ever gets.
  public var number: Int
  /// When it was entered, in seconds since 1970; nil for one from before times were kept.
  public var time: Int?
  /// The session that was open, or nil for a draft.
  public var session: String?
  /// The folder that the program ran in.
  public var folder: String?
  /// The line as typed.
  public var text: String
  /// How long it took; nil while it runs, and for one whose program did not live to its end.
  public var milliseconds: Int?
  /// How it ended, or nil.
  public var outcome: Outcome?
}
