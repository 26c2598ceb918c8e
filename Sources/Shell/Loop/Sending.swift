import Foundation
import ReadoutKit

/// Sends one result elsewhere than to standard output.
enum Sending {
  /// Writes text into a file.
  static func write(_ text: String, to path: String, appending: Bool) throws(ReadoutError) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC)
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      throw ReadoutError(
        "\(path) cannot be written: \(String(cString: strerror(errno)))",
        hint: "name another file behind >")
    }
    let failure = Output(descriptor: descriptor).write(text)
    let closing = close(descriptor) == 0 ? 0 : errno
    let reason = failure != 0 ? failure : closing
    if reason != 0 {
      throw ReadoutError("\(path) could not be written whole: \(String(cString: strerror(reason)))")
    }
  }

  /// Gives text to a program on its standard input, and waits for its end.
  static func pipe(_ text: String, into command: String) throws(ReadoutError) {
    // `popen` leaves the program in our process group, so that a pager may use the terminal.
    guard let stream = popen(command, "w") else {
      throw ReadoutError("\(command) could not be run: \(String(cString: strerror(errno)))")
    }
    // A program that stops reading early (`head`) is not an error.
    Output(descriptor: fileno(stream)).write(text)
    let status = pclose(stream)
    let code = (status >> 8) & 0xFF
    if code == 127 {
      throw ReadoutError("there is no program for | \(command)")
    }
    if code != 0 {
      throw ReadoutError("| \(command) ended in \(code)")
    }
  }
}
