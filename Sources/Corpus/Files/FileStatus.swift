import Glibc

/// What the system knows of something at a path, without opening it.
struct FileStatus: Equatable {
  /// What stands there.
  var kind: FileKind
  /// How many bytes it holds.
  var size = 0
  /// When its contents last changed, in nanoseconds since 1970.
  var modified = 0

  /// Looks at a path, following a link.
  init(at path: CorpusPath) {
    var status = stat()
    let result = path.withTerminated { stat($0, &status) }
    self.init(result, status)
  }

  /// Looks at an entry of an open folder, following a link.
  init(of name: UnsafePointer<CChar>, in folder: Int32) {
    var status = stat()
    let result = fstatat(folder, name, &status, 0)
    self.init(result, status)
  }

  private init(_ result: Int32, _ status: stat) {
    guard result == 0 else {
      let code = errno
      kind = code == ENOENT || code == ENOTDIR ? .missing : .unreachable(code)
      return
    }
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    let seconds = Int(status.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    // A file may bear any time at all.
    let (time, overflow) = seconds.partialValue.addingReportingOverflow(
      Int(status.st_mtim.tv_nsec))
    modified = seconds.overflow || overflow ? Int(status.st_mtim.tv_sec) : time
  }
}
