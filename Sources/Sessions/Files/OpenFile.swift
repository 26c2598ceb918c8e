#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file; closed when the last reference goes.
final class OpenFile {
  let descriptor: Int32
  /// The path by which messages name it.
  var path: String
  private let disk: Disk

  /// Opens a file by the system's flags; one that it creates gets the rights that the user's mask
  /// leaves.
  init(_ path: String, _ flags: Int32, disk: Disk = .system) throws {
    var descriptor: Int32
    repeat {
      descriptor = open(path, flags | O_CLOEXEC, 0o666)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else {
      throw SystemFailure.last(flags & O_CREAT != 0 ? "create" : "open", path)
    }
    self.descriptor = descriptor
    self.path = path
    self.disk = disk
  }

  deinit { close(descriptor) }

  /// What the system knows of the file: kind, size, rights, place.
  func status() throws -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure.last("read", path) }
    return status
  }

  /// The largest file that is read, in bytes: room for a million events.
  ///
  /// A file with a hole in it may claim any size.
  private static let largest = 1 << 30

  /// Everything in the file, from its beginning.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    let size = Int(try status().st_size)
    guard size <= Self.largest else { throw SystemFailure(code: EFBIG, act: "read", path: path) }
    bytes.reserveCapacity(max(0, size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // SAFETY: pread writes at most the chunk's size into the chunk.
      let count = chunk.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(bytes.count))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFailure.last("read", path)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > Self.largest {
        throw SystemFailure(code: EFBIG, act: "read", path: path)
      }
    }
  }

  /// Writes all bytes, however many calls it takes.
  func write(_ bytes: [UInt8]) throws {
    // SAFETY: the pointer is used inside the closure only, at offsets below the count.
    try bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        let count = disk.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[position...]))
        if count < 0 {
          if errno == EINTR { continue }
          throw SystemFailure.last("write", path)
        }
        if count == 0 { throw SystemFailure(code: ENOSPC, act: "write", path: path) }
        position += count
      }
    }
  }

  /// Waits until what was written is on disk.
  ///
  /// Never to be called again after it has failed: the system forgets what it could not write and
  /// reports success.
  func synchronize() throws {
    guard disk.synchronize(descriptor) == 0 else { throw SystemFailure.last("save", path) }
  }

  /// Waits until the file, its size and its rights are on disk.
  func synchronizeWhole() throws {
    guard fsync(descriptor) == 0 else { throw SystemFailure.last("save", path) }
  }

  /// True where the path still names this very file.
  var isInPlace: Bool {
    guard let named = Folder.status(of: path), let opened = try? status() else { return false }
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  /// Cuts the file off.
  func truncate(to size: Int) throws {
    guard disk.truncate(descriptor, size) == 0 else { throw SystemFailure.last("shorten", path) }
  }
}
