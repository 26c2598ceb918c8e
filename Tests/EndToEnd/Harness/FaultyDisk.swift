import Glibc

/// The library that makes a program's disk fail; `Tests/FaultyDisk` says how it is told to.
enum FaultyDisk {
  /// Where it is, beside the tests; nil where it is not built.
  static let library = Checkout.beside("libFaultyDisk.so")

  /// The environment of a program whose calls fail by rules.
  ///
  /// - Parameters:
  ///   - rules: such as `write 3 ENOSPC`.
  ///   - part: what the path of a file must contain.
  ///   - unless: a file as long as which is there nothing fails.
  static func environment(
    _ rules: String, on part: String, unless: String? = nil
  ) -> [String: String] {
    var environment = [
      "LD_PRELOAD": library ?? "", "FAULTY_DISK": rules, "FAULTY_DISK_PATH": part,
    ]
    environment["FAULTY_DISK_UNLESS"] = unless
    return environment
  }
}

/// How large a file another process may make.
enum SizeLimit {
  private typealias Call =
    @convention(c) (
      pid_t, Int32, UnsafePointer<rlimit>?, UnsafeMutablePointer<rlimit>?
    ) -> Int32

  /// Sets the limit of a process in bytes, nil for none; false where the system refuses.
  static func set(_ size: Int?, of process: pid_t) -> Bool {
    // The C library has it and hides it from Swift.
    guard let symbol = dlsym(nil, "prlimit") else { return false }
    let call = unsafeBitCast(symbol, to: Call.self)
    let resource = Int32(RLIMIT_FSIZE.rawValue)
    var limit = rlimit()
    guard call(process, resource, nil, &limit) == 0 else { return false }
    // The hard limit stays where it is, so that the other one can be raised again.
    limit.rlim_cur = size.map(rlim_t.init) ?? limit.rlim_max
    return call(process, resource, &limit, nil) == 0
  }
}
