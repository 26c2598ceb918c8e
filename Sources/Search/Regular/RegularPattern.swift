import ReadoutKit

/// A regular expression as typed: `/sanction(s|ed)?/`, with letters behind it that say how it is meant.
public struct RegularPattern: Sendable, Equatable {
  /// What stands between the slashes.
  public let source: String
  /// True where capitals and small letters are told apart (`c`).
  public let isCaseSensitive: Bool
  /// True where a full stop in the expression is also the end of a line (`s`).
  public let dotIsAnything: Bool
  /// The 1-based code point of the query at which it begins, for messages.
  public let column: Int

  /// Makes a pattern.
  ///
  /// - Parameter flags: `c` tells capitals from small letters, which are the same otherwise (`i`, as
  ///   other programs want it); `s` lets a full stop stand for the end of a line too.
  public init(_ source: String, flags: String = "", column: Int = 1) throws(ReadoutError) {
    for flag in flags.unicodeScalars where !["c", "i", "s"].contains(flag) {
      throw ReadoutError(
        "there is no “\(flag)” behind a regular expression (column \(column) of the query)",
        hint: "c tells capitals from small letters, s lets . cross lines; case is ignored otherwise"
      )
    }
    guard !source.isEmpty else {
      throw ReadoutError(
        "the regular expression at column \(column) of the query is empty",
        hint: "put something between the slashes: find /sanction(s|ed)?/")
    }
    self.source = source
    self.column = column
    isCaseSensitive = flags.unicodeScalars.contains("c")
    dotIsAnything = flags.unicodeScalars.contains("s")
  }
}
