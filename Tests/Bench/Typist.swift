import Glibc

/// A program that is typed to through a pipe, one line at a time, with the time that each answer
/// takes.
///
/// What is measured is the command alone: neither starting nor loading.
struct Typist {
  private let child: pid_t
  private let input: Int32
  private let output: Int32
  private let start = Measurement.now()

  /// Starts a program; nil where it cannot be run.
  init?(_ arguments: [String]) {
    var inward: [Int32] = [0, 0]
    var outward: [Int32] = [0, 0]
    guard pipe(&inward) == 0, pipe(&outward) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inward[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outward[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for descriptor in inward + outward {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var child: pid_t = 0
    guard Measurement.spawn(&child, arguments, &actions) == 0 else { return nil }
    close(inward[0])
    close(outward[1])
    self.child = child
    input = inward[1]
    output = outward[0]
  }

  /// Types a line and gives the milliseconds until its whole answer is there; nil where the program
  /// has ended.
  ///
  /// Behind the line another one is typed whose answer is known: when it comes, the first is done.
  func time(_ line: String) -> Double? {
    guard answer(to: "") != nil else { return nil }
    let start = Measurement.now()
    return answer(to: line + "\n").map { _ in Measurement.now() - start }
  }

  /// Ends the program; gives what it took over its whole life.
  func leave() -> Run? {
    close(input)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(output, &buffer, buffer.count) > 0 {}
    close(output)
    return Measurement.wait(for: child, since: start)
  }

  private func answer(to line: String) -> String? {
    let typed = Array((line + "help quit\n").utf8)
    guard write(input, typed, typed.count) == typed.count else { return nil }
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      seen += buffer[..<count]
      let tail = String(decoding: seen.suffix(4096), as: UTF8.self)
      if tail.contains("Leave; everything marked") { return String(decoding: seen, as: UTF8.self) }
    }
  }
}
