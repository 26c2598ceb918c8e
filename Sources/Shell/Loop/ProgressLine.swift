/// One line on standard error that tells how far something is, each in place of the last; nothing
/// where standard error is no terminal.
public final class ProgressLine: Sendable {
  private let isTerminal = Output.error.isTerminal

  /// Makes a line that shows nothing yet.
  public init() {}

  /// Shows a line in place of the last one; nil takes it away.
  public func show(_ line: String?) {
    guard isTerminal else { return }
    // Back to the left edge, and clear to the right one.
    Output.error.write("\r\u{1B}[K" + (line.map(SafeText.oneLine) ?? ""))
  }
}
