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

  /// As much as a terminal shows in a moment, in bytes.
  private static let pieceLength = 1 << 16

  /// True where it is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text; gives the error number where it could not be written, else 0.
  ///
  /// - Parameter isStopped: True once the rest is not wanted: a line that was begun is written whole.
  @discardableResult
  public func write(_ text: String, isStopped: () -> Bool = { false }) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let piece = min(bytes.count - written, Self.pieceLength)
        if isStopped(), written == 0 || bytes[written - 1] == UInt8(ascii: "\n") { return 0 }
        let lines = bytes[written..<(written + piece)].lastIndex(of: UInt8(ascii: "\n"))
        // SAFETY: the next lines of the buffer, which outlives the call.
        let count = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + written },
          lines.map { $0 + 1 - written } ?? piece)
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

  /// The rows of the terminal, or 24.
  public var height: Int {
    var size = winsize()
    if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 {
      return Int(size.ws_row)
    }
    return 24
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
