import Glibc

/// The bytes of one file, exactly as on disk.
enum FileBytes {
  /// The largest file, line or row that is read as one article, in bytes (256 MiB).
  static let limit = 256 << 20

  /// Opens a regular file for reading, and says how many bytes it holds.
  ///
  /// Opened without waiting, and looked at once more after opening: what the folder listed as a
  /// file may have become a pipe since, and a pipe would block.
  static func open(_ path: CorpusPath) throws(FileFailure) -> (descriptor: Int32, size: Int) {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let descriptor = path.withTerminated { Glibc.open($0, flags) }
    guard descriptor >= 0 else { throw .system(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .system(code)
    }
    let kind = FileKind(mode: status.st_mode)
    guard kind == .file else {
      close(descriptor)
      throw .notAFile(kind)
    }
    return (descriptor, Int(status.st_size))
  }

  /// Reads a regular file whole.
  static func read(_ path: CorpusPath) throws(FileFailure) -> [UInt8] {
    let (descriptor, size) = try open(path)
    defer { close(descriptor) }
    guard size <= limit else { throw .tooLarge }
    return try bytes(of: descriptor, expecting: size)
  }

  /// Reads to the end.
  ///
  /// The size is a hint only: the file may grow, and some files say 0.
  private static func bytes(
    of descriptor: Int32, expecting size: Int
  ) throws(FileFailure) -> [UInt8] {
    var all: [UInt8] = []
    var room = size + 1
    while true {
      var failure: FileFailure?
      var isAtEnd = false
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        while filled < room, failure == nil, !isAtEnd {
          switch read(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[filled...])) {
          case .success(let count):
            filled += count
            // A file that holds what it said is at its end: nearly every one is read in one call.
            isAtEnd = count == 0 || (size > 0 && all.isEmpty && filled == size)
          case .failure(let found): failure = found
          }
        }
      }
      if let failure { throw failure }
      // Mostly the first part is the whole file, and is not copied.
      if all.isEmpty { all = part } else { all += part }
      guard all.count <= limit else { throw .tooLarge }
      if isAtEnd { return all }
      room = 1 << 16
    }
  }

  /// Reads once, as many bytes as there are and fit; 0 at the end.
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Result<Int, FileFailure> {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return .success(count) }
      if errno == EINTR { continue }
      // Standard input may have been set not to wait by somebody who shares it.
      guard errno == EAGAIN else { return .failure(.system(errno)) }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, -1) >= 0 || errno == EINTR else { return .failure(.system(errno)) }
    }
  }
}
