import Foundation
import ReadoutKit

/// Writes one result into a file.
enum FileOutput {
  /// Throws where a path cannot be that of a file to write, before the result is worked out.
  static func check(_ path: String) throws(ReadoutError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { return }
      throw ReadoutError("\(path) is a folder", hint: "name a file behind >: \(path)/result.csv")
    }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard stat(folder, &status) != 0 else { return }
    throw ReadoutError(
      "\(path) cannot be written: \(String(cString: strerror(errno)))",
      hint: "is the folder \(folder) there?")
  }

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
}
