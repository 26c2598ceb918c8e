import Foundation
import LineEditor
import ReadoutKit
import Workbench

/// Where command lines come from.
protocol LineSource: AnyObject {
  /// The next line, without its line break; where it has rows, they are parted by line breaks.
  func next() throws(ReadoutError) -> LineRead
  /// The number of the row that the last line began in, the first being 1.
  var row: Int { get }
  /// Drops what was entered together with the line that has just failed: the rest of a paste.
  func discardPending()
}

extension LineSource {
  /// Nothing: each line was entered by itself.
  func discardPending() {}
}

/// Lines of a file or of standard input that is no terminal, each handed out as soon as it is read.
///
/// A line may have been written in several rows: ``JoinedRows`` tells when it is complete.
final class ScriptSource: LineSource {
  /// Longer lines are refused: they are no commands, and memory is finite.
  static let longestLine = 1 << 20

  private let descriptor: Int32
  private let closes: Bool
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var rowsRead = 0
  private(set) var row = 0
  /// Called before each row is read, with whether it goes on with a line.
  var beforeRow: (_ continues: Bool) -> Void = { _ in }

  /// Reads standard input.
  init() {
    descriptor = STDIN_FILENO
    closes = false
  }

  /// Reads a file.
  init(path: String) throws(ReadoutError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closes = true
    var status = stat()
    if descriptor < 0 || fstat(descriptor, &status) != 0 {
      throw ReadoutError(
        "the script \(path) cannot be read: \(String(cString: strerror(errno)))", kind: .usage)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw ReadoutError("the script \(path) is a folder", kind: .usage)
    }
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  func next() throws(ReadoutError) -> LineRead {
    var line = JoinedRows()
    row = rowsRead + 1
    repeat {
      beforeRow(rowsRead >= row)
      guard let next = try nextRow() else {
        // What is still open at the end is run as it is, which says what it lacks.
        return rowsRead < row ? .endOfInput : .line(line.text)
      }
      line.add(next)
      if line.text.utf8.count > Self.longestLine { throw Self.tooLong }
    } while line.isOpen
    return .line(line.text)
  }

  private static var tooLong: ReadoutError {
    ReadoutError(
      "a line of more than 1 MiB is no command", hint: "is a quotation mark never closed?",
      kind: .usage)
  }

  /// The next row, without its line break; nil at the end.
  private func nextRow() throws(ReadoutError) -> String? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        rowsRead += 1
        return try decode(buffer[position..<end])
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        rowsRead += 1
        return try decode(buffer[position...])
      }
      if buffer.count - position > Self.longestLine { throw Self.tooLong }
      searched = buffer.count - position
      try fill()
    }
  }

  private func fill() throws(ReadoutError) {
    buffer.removeFirst(position)
    position = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk[..<count]
        return
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      if errno != EINTR {
        throw ReadoutError("cannot be read: \(String(cString: strerror(errno)))", kind: .usage)
      }
    }
  }

  private func decode(_ bytes: ArraySlice<UInt8>) throws(ReadoutError) -> String {
    var bytes = bytes
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    // A script saved by an editor that puts a byte-order mark in front.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw ReadoutError("this line is not UTF-8", hint: "save the script as UTF-8")
    }
    return line
  }
}

/// A terminal that cannot be edited on (`TERM=dumb`): a prompt, and lines as they come.
final class PlainTerminalSource: LineSource {
  private let lines = ScriptSource()

  init(prompt: @escaping () -> String) {
    lines.beforeRow = { continues in Output.error.write(continues ? "...> " : prompt()) }
  }

  var row: Int { lines.row }

  func next() throws(ReadoutError) -> LineRead { try lines.next() }
}
