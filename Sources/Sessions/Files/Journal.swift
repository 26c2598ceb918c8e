import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session file open for appending: when ``append(_:)`` returns, the line is on disk.
final class Journal {
  let file: OpenFile
  /// The end of the last line that is on disk, in bytes.
  private var end: Int
  /// Why nothing may be written any more; nil as long as all is well.
  private(set) var failure: ReadoutError?

  /// Continues a file that ends with a whole line.
  init(_ file: OpenFile, end: Int) {
    self.file = file
    self.end = end
  }

  /// Makes a new file with its first line; throws where there is one of that name.
  static func create(_ path: String, header: [UInt8], disk: Disk) throws -> Journal {
    let file = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND, disk: disk)
    do {
      let line = header + [UInt8(ascii: "\n")]
      try file.write(line)
      try file.synchronizeWhole()
      try Folder.synchronize(Folder.of(path))
      return Journal(file, end: line.count)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Appends a line in one write and waits until it is on disk.
  func append(_ line: [UInt8]) throws {
    if let failure { throw failure }
    try checkPlace()
    let line = line + [UInt8(ascii: "\n")]
    do {
      try file.write(line)
    } catch let problem as SystemFailure {
      try takeBack(problem)
      throw problem.reported(
        hint: problem.isFull
          ? "this was not done, all before it is saved: make room and say it again"
          : "this was not done, all before it is saved: say it again or save under another name",
        kind: .command)
    }
    do {
      try file.synchronize()
    } catch let problem as SystemFailure {
      // What is said not to be done is not to come back; whether it can be cut off is no matter.
      try? file.truncate(to: end)
      // Asked once more, the system would report success for what it has thrown away.
      try takeOutOfUse(problem)
    }
    end += line.count
    // Taken away in the meantime, it is on disk in no folder.
    try checkPlace()
  }

  /// Throws where the path names no longer what was written to it: the folder was removed, the file
  /// replaced, or somebody else has written to it.
  private func checkPlace() throws {
    let isThere = Folder.status(of: file.path) != nil
    if file.isInPlace, let size = try? file.status().st_size, size == end { return }
    let failure = ReadoutError(
      isThere
        ? "this was not done: another program has changed \(file.path)"
        : "this was not done: \(file.path) is not there any more",
      hint: isThere
        ? "save under another name; all that was done before is in memory"
        : "save writes it anew; all that was done before is in memory",
      kind: .unusable)
    self.failure = failure
    throw failure
  }

  /// Cuts off what a failed write has left.
  private func takeBack(_ problem: SystemFailure) throws {
    do {
      try file.truncate(to: end)
    } catch {
      try takeOutOfUse(problem)
    }
  }

  private func takeOutOfUse(_ problem: SystemFailure) throws -> Never {
    let failure = ReadoutError(
      "cannot \(problem.act) \(problem.path): \(problem.reason); nothing more is written there",
      hint: "save under another name, on another disk: all but the last step is in memory",
      kind: .unusable)
    self.failure = failure
    throw failure
  }
}
