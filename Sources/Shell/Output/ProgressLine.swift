import Foundation
import Synchronization
import Workbench

/// One line on standard error that shows how far something is, each in place of the last:
/// `reading  ████████░░░░░░░░░░░░  40,000 of 100,000  4 s left`.
///
/// Nothing is shown where standard error is no terminal, or one that cannot go back in a line.
public final class ProgressLine: Sendable {
  private let canShow: Bool
  private let signs = Signs.ofTerminal
  private let isShown = Mutex(false)

  /// Makes a line that shows nothing yet.
  public init() {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    canShow = Output.error.isTerminal && kind != "dumb"
  }

  /// Shows how far a work is in place of what it showed last; nil takes that away.
  public func show(_ progress: WorkProgress?) {
    guard canShow else { return }
    isShown.withLock { isShown in
      guard isShown || progress != nil else { return }
      isShown = progress != nil
      // Back to the left edge, and clear to the right one.
      Output.error.write("\r\u{1B}[K" + (progress.map(line) ?? ""))
    }
  }

  private func line(_ progress: WorkProgress) -> String {
    let columns = 20
    let filled = progress.total > 0 ? min(columns, progress.done * columns / progress.total) : 0
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: columns - filled)
    let words = "\(progress.work)  \(signs.shown(bar))  \(progress.count)  \(progress.rest)"
    // The last column stays free: a full row would begin another one, which is not taken away.
    return Width.cut(words, to: max(1, Output.error.width - 1))
  }
}
