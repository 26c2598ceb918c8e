import Foundation
import ReadoutKit
import Workbench

/// Another program that one result is given to on its standard input.
///
/// It runs in our process group, so that a pager may use the terminal, and finds the variables of the
/// prompt in its environment where nothing else there has their names.
struct ProgramPipe {
  /// The command, for the system's shell.
  var command: String
  var variables = Variables()
  /// What its environment holds where nobody has said otherwise.
  var usualEnvironment: [String: String] = [:]

  /// Gives a text to the program, and waits for its end.
  ///
  /// - Throws: ``ReadoutError`` where it cannot be run or does not end well. One that stops reading
  ///   early (`head`) does.
  func give(_ text: String) throws(ReadoutError) { try check(try run(text)) }

  /// Gives a text to the program, waits for its end, and tells how it ended, as `waitpid` has it.
  func run(_ text: String) throws(ReadoutError) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw failure(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // While it runs, Ctrl-C is its own: leaving a pager with it does not leave this program.
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    var before = sigaction()
    sigaction(SIGINT, &ignoring, &before)
    let started = start(reading: ends[0])
    close(ends[0])
    var status: Int32 = 0
    if case .success(let process) = started {
      Output(descriptor: ends[1]).write(text)
      close(ends[1])
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    } else {
      close(ends[1])
    }
    sigaction(SIGINT, &before, nil)
    if case .failure(let reason) = started { throw failure(reason.code) }
    return status
  }

  private struct Reason: Error { var code: Int32 }

  private func failure(_ code: Int32) -> ReadoutError {
    ReadoutError("| \(command) could not be run: \(String(cString: strerror(code)))")
  }

  private func start(reading input: Int32) -> Result<pid_t, Reason> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // Signals that are passed over here are none of its business.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    // SAFETY: copies that live until the program is started.
    let words: [UnsafeMutablePointer<CChar>?] =
      ["sh", "-c", command].map { (word: String) in strdup(word) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, settings)
    return code == 0 ? .success(process) : .failure(Reason(code: code))
  }

  /// The environment of this program with the variables of the prompt: `who=Xi`.
  private var environment: [String] {
    var environment = ProcessInfo.processInfo.environment
    for name in variables.names where environment[name] == nil {
      if name.utf8.allSatisfy({ $0 < 0x80 }) { environment[name] = variables[name] }
    }
    environment.merge(usualEnvironment) { own, _ in own }
    return environment.map { "\($0.key)=\($0.value)" }
  }

  private func check(_ status: Int32) throws(ReadoutError) {
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    if signal == SIGINT || code == 128 + SIGINT {
      // Ctrl-C was meant for us too, once the program had heard of it.
      raise(SIGINT)
      throw ReadoutError("interrupted")
    }
    if signal == SIGPIPE { return }
    if signal != 0 {
      throw ReadoutError("| \(command) was ended: \(String(cString: strsignal(signal)))")
    }
    if code == 127 { throw ReadoutError("there is no program for | \(command)") }
    if code != 0 { throw ReadoutError("| \(command) ended in \(code)") }
  }
}
