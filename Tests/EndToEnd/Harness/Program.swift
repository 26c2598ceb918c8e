import Glibc
import Testing

/// What a run of the program left behind.
struct Outcome {
  /// Standard output, byte by byte.
  var outputBytes: [UInt8] = []
  /// Standard error, byte by byte.
  var errorBytes: [UInt8] = []
  /// The exit code; 128 and the number of a signal that ended it.
  var code: Int32 = -1

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var error: String { String(decoding: errorBytes, as: UTF8.self) }
  var lines: [String] { Self.lines(of: output) }
  var errorLines: [String] { Self.lines(of: error) }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}

/// Runs the built program with pipes as its standard input, output and error.
enum Program {
  /// How long a run may take, in seconds.
  static let limit = 30.0

  /// Where it is.
  static func path() throws -> String {
    guard let path = Checkout.program else {
      throw HarnessFailure("the program is not built; READOUT_PROGRAM may name another one")
    }
    return path
  }

  /// Runs it to its end.
  static func run(
    _ arguments: [String], input: [UInt8], in folder: String, environment: [String: String],
    program: String? = nil, at location: SourceLocation
  ) throws -> Outcome {
    let launch = Launch(
      program: try program ?? path(), arguments: arguments, folder: folder,
      environment: environment)
    return try run(launch, input: input, at: location)
  }

  private static func run(
    _ launch: Launch, input: [UInt8], at location: SourceLocation
  ) throws -> Outcome {
    let (child, ends) = try Launch.inTurn {
      let (input, output, error) = (try Launch.pipe(), try Launch.pipe(), try Launch.pipe())
      let child = try launch.start([
        .descriptor(input.reading), .descriptor(output.writing), .descriptor(error.writing),
      ])
      for end in [input.reading, output.writing, error.writing] { close(end) }
      return (child, [input.writing, output.reading, error.reading])
    }
    var outcome = Outcome()
    let isComplete = exchange(ends, input: input, with: &outcome)
    if isComplete, let code = child.code(within: limit) {
      outcome.code = code
    } else {
      child.kill()
      Issue.record(
        "not at its end after \(Int(limit)) seconds: \(launch.arguments)", sourceLocation: location)
    }
    return outcome
  }

  /// Writes the input and reads both streams to their ends; false where time is up.
  private static func exchange(
    _ ends: [Int32], input: [UInt8], with outcome: inout Outcome
  ) -> Bool {
    var isOpen = [true, true, true]
    defer { for (end, isOpen) in zip(ends, isOpen) where isOpen { close(end) } }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    var rest = input[...]
    let deadline = Moment.now + limit
    while isOpen[1] || isOpen[2] {
      if isOpen[0], rest.isEmpty {
        close(ends[0])
        isOpen[0] = false
      }
      let wanted = [POLLOUT, POLLIN, POLLIN]
      var waiting = zip(ends, zip(wanted, isOpen)).map { end, wish in
        pollfd(fd: wish.1 ? end : -1, events: Int16(wish.0), revents: 0)
      }
      let left = deadline - Moment.now
      guard left > 0 else { return false }
      guard poll(&waiting, 3, Int32(left * 1000) + 1) > 0 else { continue }
      if waiting[0].revents != 0, !Descriptor.write(&rest, to: ends[0]) { rest = [] }
      for index in 1...2 where waiting[index].revents != 0 {
        let bytes = Descriptor.read(ends[index])
        if let bytes {
          if index == 1 { outcome.outputBytes += bytes } else { outcome.errorBytes += bytes }
        } else {
          close(ends[index])
          isOpen[index] = false
        }
      }
    }
    return true
  }
}
