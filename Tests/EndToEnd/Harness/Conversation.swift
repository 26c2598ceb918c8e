import Foundation
import Glibc

/// The program at the other end of two pipes: lines go in one by one, results are read as they come.
final class Conversation {
  let child: Child
  private var input: Int32
  private let output: Int32
  private let errorFile: String
  private var unread: [UInt8] = []

  /// Starts the program in a workplace; its standard error goes into a file there.
  init(
    _ arguments: [String], in workplace: Workplace, environment: [String: String] = [:],
    program: String? = nil
  ) throws {
    let launch = Launch(
      program: try program ?? Program.path(), arguments: arguments, folder: workplace.path,
      environment: workplace.environment.merging(environment) { $1 })
    let errorFile = workplace.path + "/error-\(UUID().uuidString)"
    (child, input, output) = try Launch.inTurn {
      let (input, output) = (try Launch.pipe(), try Launch.pipe())
      let child = try launch.start([
        .descriptor(input.reading), .descriptor(output.writing),
        .path(errorFile, flags: O_WRONLY | O_CREAT | O_APPEND),
      ])
      close(input.reading)
      close(output.writing)
      return (child, input.writing, output.reading)
    }
    self.errorFile = errorFile
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  deinit {
    endInput()
    close(output)
  }

  /// What it has said on standard error so far.
  var error: String {
    String(decoding: FileManager.default.contents(atPath: errorFile) ?? Data(), as: UTF8.self)
  }

  /// Sends lines; gives false where they do not fit into the pipe, or the program has ended.
  @discardableResult
  func send(_ lines: [String]) -> Bool {
    var bytes = Array(lines.map { $0 + "\n" }.joined().utf8)[...]
    guard Descriptor.write(&bytes, to: input) else { return false }
    return bytes.isEmpty
  }

  /// The next line of standard output; nil at its end.
  func line(within seconds: Double = Program.limit) throws -> String? {
    let deadline = Moment.now + seconds
    while true {
      if let line = takeLine() { return line }
      guard Descriptor.isReadable(output, within: deadline - Moment.now) else {
        throw HarnessFailure("no line within \(seconds) seconds; standard error: \(error)")
      }
      guard let bytes = Descriptor.read(output) else { return nil }
      unread += bytes
    }
  }

  /// The lines that have come whole, without waiting for more.
  func linesSoFar() -> [String] {
    while Descriptor.isReadable(output, within: 0), let bytes = Descriptor.read(output) {
      unread += bytes
    }
    var lines: [String] = []
    while let line = takeLine() { lines.append(line) }
    return lines
  }

  private func takeLine() -> String? {
    guard let end = unread.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { unread.removeFirst(end + 1) }
    return String(decoding: unread[..<end], as: UTF8.self)
  }

  /// Closes its standard input: the script is at its end.
  func endInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Ends the input and waits for the program; gives its exit code, nil where time is up.
  func finish() -> Int32? {
    endInput()
    _ = linesSoFar()
    return child.code(within: Program.limit)
  }
}
