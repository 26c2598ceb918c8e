import Corpus
import Foundation
import ReadoutKit

/// The files of a workbench: those that the user names, and a folder in which lenses keep theirs.
struct LensFiles: DeskFiles {
  /// The folder of what is kept; made when something first is.
  let folder: String
  /// True once Ctrl-C was pressed while a command ran.
  let isInterrupted: @Sendable () -> Bool

  func holds(_ path: String) -> Bool { NamedFile.holds(expanded(path)) }

  func read(_ path: String, each: (ArraySlice<UInt8>) throws -> Void) throws -> FileFacts {
    try NamedFile.read(expanded(path)) { piece in
      if isInterrupted() { throw ReadoutError("interrupted") }
      try each(piece)
    }
  }

  func kept(_ name: String) throws -> [UInt8]? {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ReadoutError("\(path): cannot be read", hint: "see who may read it")
    }
    return [UInt8](bytes)
  }

  /// Written beside, brought to the disk, and moved into place, so that a power cut leaves the old
  /// one or the new one.
  func keep(_ bytes: [UInt8], as name: String) throws {
    let path = folder + "/" + name
    let beside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: URL(fileURLWithPath: beside))
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: beside))
      try file.synchronize()
      try file.close()
      guard rename(beside, path) == 0 else { throw POSIXError(.EIO) }
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw ReadoutError("\(path): cannot be written", hint: "see whether the disk is full")
    }
  }

  /// `~/lists/sdn.csv`: no shell stands before the prompt.
  private func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"),
      let home = ProcessInfo.processInfo.environment["HOME"], !home.isEmpty
    else { return path }
    return home + path.dropFirst()
  }
}
