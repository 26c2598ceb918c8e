import Foundation

/// A stream that results or messages are written to, each write at once and whole.
///
/// Written through `write(2)`: `print` loses what a full disk refuses, without a word.
public struct Output: Sendable {
  /// Standard output: results, and nothing else.
  public static let standard = Output(descriptor: STDOUT_FILENO)
  /// Standard error: prompts, progress, warnings, errors.
  public static let error = Output(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// True where it is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text; gives the error number where it could not be written, else 0.
  @discardableResult
  public func write(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        // SAFETY: the rest of the buffer, which outlives the call.
        let count = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// The columns of the terminal, of `COLUMNS`, or 120.
  public var width: Int {
    var size = winsize()
    if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)), width > 0 {
      return min(width, 1000)
    }
    return 120
  }
}
