import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A call to the system that failed.
struct SystemFailure: Error, Equatable {
  /// The system's number for what is wrong.
  var code: Int32
  /// What was being done, as in “cannot write”.
  var act: String
  /// The file or folder.
  var path: String

  /// The last call's failure.
  static func last(_ act: String, _ path: String) -> SystemFailure {
    SystemFailure(code: errno, act: act, path: path)
  }

  /// True where the disk, the quota or the largest size of a file is reached.
  var isFull: Bool { [ENOSPC, EFBIG, EDQUOT].contains(code) }

  /// The system's words for what is wrong.
  var reason: String {
    // SAFETY: strerror returns a C string, or nil on systems that know no such number.
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  /// The failure as the user reads it.
  func reported(hint: String? = nil, kind: ReadoutError.Kind = .unusable) -> ReadoutError {
    ReadoutError("cannot \(act) \(path): \(reason)", hint: hint, kind: kind)
  }
}

/// Runs calls to the system and turns a failure into what the user reads.
func reporting<Outcome>(
  kind: ReadoutError.Kind = .unusable, hint: String? = nil, _ body: () throws -> Outcome
) throws -> Outcome {
  do {
    return try body()
  } catch let failure as SystemFailure {
    throw failure.reported(hint: hint, kind: kind)
  }
}
