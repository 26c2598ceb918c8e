import Glibc

/// The bytes of one file, exactly as on disk.
enum FileBytes {
  /// The largest file that is read as one article, in bytes (256 MiB).
  static let limit = 256 << 20

  /// Why a file could not be read.
  enum Failure: Error {
    case notAFile(FileKind)
    case system(Int32)
    case tooLarge

    /// The words of a warning.
    var message: String {
      switch self {
      case .notAFile(let kind): kind.refusal
      case .system(let code): "cannot be read (\(SystemWord.of(code))); left out"
      case .tooLarge: "larger than 256 MB, the limit for one article; left out"
      }
    }
  }

  /// Reads a regular file whole.
  ///
  /// Opened without waiting, and looked at once more after opening: what the folder listed as a
  /// file may have become a pipe since, and a pipe would block.
  static func read(_ path: CorpusPath) throws(Failure) -> [UInt8] {
    let descriptor = path.withTerminated { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    let kind = FileKind(mode: status.st_mode)
    guard kind == .file else { throw .notAFile(kind) }
    guard status.st_size <= limit else { throw .tooLarge }
    return try bytes(of: descriptor, expecting: Int(status.st_size))
  }

  /// Reads to the end.
  ///
  /// The size is a hint only: the file may grow, and some files say 0.
  private static func bytes(
    of descriptor: Int32, expecting size: Int
  ) throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    var room = size + 1
    while true {
      var failure: Int32 = 0
      var isAtEnd = false
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        while filled < room {
          let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, room - filled)
          if count > 0 {
            filled += count
          } else if count == 0 {
            isAtEnd = true
            return
          } else if errno != EINTR {
            failure = errno
            return
          }
        }
      }
      guard failure == 0 else { throw .system(failure) }
      // Mostly the first part is the whole file, and is not copied.
      if all.isEmpty { all = part } else { all += part }
      if isAtEnd { return all }
      guard all.count <= limit else { throw .tooLarge }
      room = 1 << 16
    }
  }
}
