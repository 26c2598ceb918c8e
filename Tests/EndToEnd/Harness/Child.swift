import Glibc

/// A process that was started; killed when nobody holds it any more.
final class Child {
  /// Its process number.
  let process: pid_t
  private var status: Int32?

  init(_ process: pid_t) { self.process = process }

  deinit {
    kill()
    while status == nil, !hasEnded { usleep(1000) }
  }

  /// True once it has ended, and been seen to.
  var hasEnded: Bool {
    if status != nil { return true }
    var found: Int32 = 0
    guard waitpid(process, &found, WNOHANG) == process else { return false }
    status = found
    return true
  }

  /// Ends it, and what it has started, with a signal.
  func kill(_ signal: Int32 = SIGKILL) {
    guard !hasEnded else { return }
    // Its group first: a program behind `|` is to go too.
    Glibc.kill(-process, signal)
    Glibc.kill(process, signal)
  }

  /// Waits for its end; gives the exit code, 128 and the signal's number where a signal ended it,
  /// and nil where time is up.
  func code(within seconds: Double) -> Int32? {
    let deadline = Moment.now + seconds
    while !hasEnded {
      if Moment.now > deadline { return nil }
      usleep(1000)
    }
    guard let status else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Time that runs forward only, in seconds.
enum Moment {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
