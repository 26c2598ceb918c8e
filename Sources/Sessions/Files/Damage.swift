/// What of a session file could not be read, and where it was put.
public struct Damage: Sendable, Equatable {
  /// How many lines.
  public var lines: Int
  /// How many bytes, newlines not counted.
  public var bytes: Int
  /// The file that they were copied to; nil where the session is read-only and was left as it is.
  public var keptAt: String?

  /// The damage that ranges of bytes make up, a line each; nil where there are none.
  init?(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return nil }
    lines = ranges.count
    bytes = ranges.reduce(0) { $0 + $1.count }
  }

  /// What happened, in one line without a full stop.
  public var message: String {
    let lines = lines == 1 ? "one line" : "\(lines) lines"
    return "\(lines) of the session (\(bytes) bytes) could not be read; "
      + (keptAt.map { "kept in \($0)" } ?? "the file was left as it is")
  }
}
