#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths and the folders they lie in.
enum Folder {
  /// The folder of a path.
  static func of(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A path inside a folder.
  static func path(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The path without symbolic links, of a file that may not be there yet.
  ///
  /// A rename over a link would put a file in the place of the link.
  static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    guard let folder = real(of(path)) else { return path }
    return Self.path(folder, name(of: path))
  }

  private static func real(_ path: String) -> String? {
    // SAFETY: with no buffer given, realpath returns one that is ours to free, or nil.
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// Makes a folder and those it lies in, and waits until their names are on disk; only the user
  /// may enter what it makes.
  static func make(_ path: String) throws {
    if try makeOne(path) { return }
    guard errno == ENOENT, of(path) != path, !path.isEmpty else {
      throw SystemFailure.last("create", path)
    }
    try make(of(path))
    guard try makeOne(path) else { throw SystemFailure.last("create", path) }
  }

  /// False, with `errno` set, where the folder is not there afterwards.
  private static func makeOne(_ path: String) throws -> Bool {
    guard mkdir(path, 0o700) == 0 else { return errno == EEXIST }
    try synchronize(of(path))
    return true
  }

  /// Waits until the names in a folder are on disk.
  static func synchronize(_ path: String) throws {
    let folder: OpenFile
    do {
      folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    } catch let failure as SystemFailure where failure.code == EACCES {
      // Names may be made in a folder that nobody may list; there is no waiting for those.
      return
    }
    // Some file systems cannot do this for a folder, and need not.
    guard fsync(folder.descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw SystemFailure.last("save", path)
    }
  }

  /// The names in a folder, sorted; none where there is no such folder.
  static func names(in path: String) throws -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw SystemFailure.last("read", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // SAFETY: the system ends d_name with a zero inside the entry.
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// What the system knows of a path; nil where there is nothing.
  static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// Gives a file another name on the same file system, over what bears it.
  static func rename(_ old: String, to new: String) throws {
    #if canImport(Darwin)
      let outcome = Darwin.rename(old, new)
    #else
      let outcome = Glibc.rename(old, new)
    #endif
    guard outcome == 0 else { throw SystemFailure.last("rename", old) }
  }
}
