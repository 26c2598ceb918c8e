import Glibc

/// What one run of a program took.
struct Run {
  /// Wall time, in milliseconds.
  var wall: Double
  /// Processor time in user and system mode, in milliseconds.
  var processor: Double
  /// The most memory that it held at one time, in megabytes.
  var memory = 0.0
}

/// Runs programs and takes their time.
enum Measurement {
  /// Runs a program; nil where it cannot be run or fails.
  ///
  /// - Parameters:
  ///   - input: The file that it reads.
  ///   - output: The file that its results are written to.
  static func run(
    _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) -> Run? {
    let start = now()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    for (descriptor, path, flags) in [
      (0, input, O_RDONLY), (1, output, write), (2, "/dev/null", O_WRONLY),
    ] {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, flags, 0o644)
    }
    var child: pid_t = 0
    guard spawn(&child, arguments, &actions) == 0 else { return nil }
    return wait(for: child, since: start)
  }

  /// Runs a program on a pseudo-terminal until it has shown its prompt, then leaves with Ctrl-D.
  ///
  /// Wall time runs until the prompt is there; processor time is all that the program took.
  static func firstPrompt(_ arguments: [String], prompt: String) -> Run? {
    let start = now()
    guard let (terminal, child) = startOnTerminal(arguments) else { return nil }
    defer { close(terminal) }
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var wall = 0.0
    while true {
      let count = read(terminal, &buffer, buffer.count)
      if count <= 0 { break }
      seen += buffer[..<count]
      if wall == 0, String(decoding: seen, as: UTF8.self).contains(prompt) {
        wall = now() - start
        var end: UInt8 = 4
        write(terminal, &end, 1)
      }
    }
    guard var run = wait(for: child, since: start), wall > 0 else { return nil }
    run.wall = wall
    return run
  }

  /// Starts a program on a pseudo-terminal of its own; gives the end at which its user sits.
  static func startOnTerminal(_ arguments: [String]) -> (terminal: Int32, child: pid_t)? {
    // Glibc hides `posix_openpt` and what belongs to it from Swift; these are the calls beneath.
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &isLocked) == 0,  // TIOCSPTLCK
      ioctl(terminal, 0x8004_5430, &number) == 0  // TIOCGPTN
    else { return nil }
    let name = "/dev/pts/\(number)"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var child: pid_t = 0
    guard spawn(&child, arguments, &actions) == 0 else {
      close(terminal)
      return nil
    }
    return (terminal, child)
  }

  static func spawn(
    _ child: inout pid_t, _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    // A session of its own: the pseudo-terminal becomes the child's terminal.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80 /* POSIX_SPAWN_SETSID */)
    return posix_spawnp(&child, arguments[0], &actions, &attributes, &pointers, environ)
  }

  static func wait(for child: pid_t, since start: Double) -> Run? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 || status == 0x100 else {
      return nil
    }
    let processor = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
    return Run(
      wall: now() - start, processor: processor, memory: Double(usage.ru_maxrss) / 1024)
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}
