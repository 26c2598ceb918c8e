import Foundation
import Synchronization

/// One line on standard error that tells how far something is, each in place of the last.
///
/// Nothing is shown where standard error is no terminal, or one that cannot go back in a line.
public final class ProgressLine: Sendable {
  private let canShow: Bool
  private let isShown = Mutex(false)

  /// Makes a line that shows nothing yet.
  public init() {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    canShow = Output.error.isTerminal && kind != "dumb"
  }

  /// Shows a line in place of the last one; nil takes it away.
  public func show(_ line: String?) {
    guard canShow else { return }
    isShown.withLock { isShown in
      guard isShown || line != nil else { return }
      isShown = line != nil
      // Back to the left edge, and clear to the right one.
      Output.error.write("\r\u{1B}[K" + (line.map(SafeText.oneLine) ?? ""))
    }
  }
}
