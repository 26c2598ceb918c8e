#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writing a whole file so that a power cut leaves the old one or the new one.
enum Rewriting {
  /// Writes lines to a file, over what is there, and leaves it open for appending.
  static func write(
    _ lines: [[UInt8]], to path: String, like old: stat? = nil, disk: Disk
  ) throws -> Journal {
    let random = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    let temporary = Folder.path(Folder.of(path), ".\(Folder.name(of: path)).tmp-\(random)")
    let file = try OpenFile(temporary, O_RDWR | O_CREAT | O_EXCL | O_APPEND, disk: disk)
    do {
      var bytes: [UInt8] = []
      for line in lines {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
      try file.write(bytes)
      if let old {
        // The owner can be kept by the superuser only; who cannot is the owner of the new file.
        _ = fchown(file.descriptor, old.st_uid, old.st_gid)
        _ = fchmod(file.descriptor, old.st_mode & 0o7777)
      }
      try file.synchronizeWhole()
      try Folder.rename(temporary, to: path)
      file.path = path
      try Folder.synchronize(Folder.of(path))
      return Journal(file, end: bytes.count)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes bytes to a new file beside another: `PATH.WORD-TIME`; gives its path.
  static func writeBeside(
    _ path: String, word: String, stamp: String, _ bytes: [UInt8], disk: Disk
  ) throws -> String {
    let target = try unusedName(beside: path, word: word, stamp: stamp)
    let file = try OpenFile(target, O_RDWR | O_CREAT | O_EXCL, disk: disk)
    do {
      try file.write(bytes)
      try file.synchronizeWhole()
      try Folder.synchronize(Folder.of(target))
      return target
    } catch {
      unlink(target)
      throw error
    }
  }

  /// The first of `PATH.WORD-TIME`, `PATH.WORD-TIME-2` and so on that is free.
  static func unusedName(beside path: String, word: String, stamp: String) throws -> String {
    let first = "\(path).\(word)-\(stamp)"
    if Folder.status(of: first) == nil { return first }
    for number in 2..<10_000 where Folder.status(of: "\(first)-\(number)") == nil {
      return "\(first)-\(number)"
    }
    throw SystemFailure(code: EEXIST, act: "create", path: first)
  }
}
