import Foundation
import Glibc

/// What can go wrong in the harness itself, or in waiting for the program.
struct HarnessFailure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }

  static func system(_ act: String) -> HarnessFailure {
    HarnessFailure("\(act): \(String(cString: strerror(errno)))")
  }
}

/// Starts processes.
struct Launch {
  var program: String
  var arguments: [String]
  /// The current folder of the process.
  var folder: String
  /// All of its environment.
  var environment: [String: String]

  /// What one of the descriptors 0, 1, 2 of a process is.
  enum Stream {
    case descriptor(Int32)
    case path(String, flags: Int32)
  }

  /// `POSIX_SPAWN_SETSID`, which Glibc hides from Swift.
  private static let ownSession = 0x80

  private static let turn = NSLock()

  /// Makes descriptors and starts a process with them, one thread at a time: a process that inherits
  /// the pipe of another one keeps that pipe open.
  static func inTurn<Result>(_ body: () throws -> Result) rethrows -> Result {
    turn.lock()
    defer { turn.unlock() }
    return try body()
  }

  /// A pipe whose ends only ``start(_:ownsTerminal:)`` hands on.
  ///
  /// To be called in ``inTurn(_:)``.
  static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw HarnessFailure.system("pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts the process.
  ///
  /// To be called in ``inTurn(_:)``.
  ///
  /// - Parameter ownsTerminal: makes the first terminal that it opens its controlling terminal;
  ///   otherwise the process leads a group of its own.
  func start(_ streams: [Stream], ownsTerminal: Bool = false) throws -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, stream) in streams.enumerated() {
      switch stream {
      case .descriptor(let source):
        posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
      case .path(let path, let flags):
        posix_spawn_file_actions_addopen(&actions, Int32(target), path, flags, 0o600)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner may ignore signals; the program starts as a shell would start it.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let leader = ownsTerminal ? Self.ownSession : Int(POSIX_SPAWN_SETPGROUP)
    let signals = Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(leader | signals))

    // The C library's own way to set the folder is not visible to Swift; a shell does it.
    let line = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder, program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &settings)
    guard code == 0 else { throw HarnessFailure("start: \(String(cString: strerror(code)))") }
    return Child(process)
  }
}
