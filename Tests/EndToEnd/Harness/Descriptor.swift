import Glibc

/// Reading and writing descriptors.
enum Descriptor {
  /// Writing to a program that has ended is an error here, and not the end of the tests.
  private static let ignoresBrokenPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  /// What there is to read; nil at the end.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 { return Array(chunk[..<count]) }
      // A terminal whose program has ended gives EIO, not an end of file.
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }

  /// Writes what can be written now, and leaves the rest; false where nobody reads any more.
  static func write(_ bytes: inout ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    guard ignoresBrokenPipes else { return false }
    // SAFETY: the buffer outlives the call.
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      bytes = bytes.dropFirst(count)
      return true
    }
    return errno == EAGAIN || errno == EINTR
  }

  /// True where there is something to read within some seconds.
  static func isReadable(_ descriptor: Int32, within seconds: Double) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, Int32(max(0, seconds) * 1000)) > 0
  }
}
