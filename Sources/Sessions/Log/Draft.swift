import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session that was never given a name, left over from an earlier run.
public struct Draft: Sendable, Equatable {
  /// The file.
  public var path: String
  /// When something was last done in it, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`; empty where the
  /// file tells nothing.
  public var changed: String
  /// The first question; empty where none was asked.
  public var question: String
  /// How many marks it holds.
  public var marks: Int
  /// How many events it holds.
  public var events: Int

  static let prefix = "draft-"
  static let suffix = ".readout"

  /// The drafts in a folder that no living program has open, the latest first.
  ///
  /// They are opened with ``SessionLog/open(_:analyst:)``, and stay drafts until they are saved.
  public static func leftOver(in folder: String) throws -> [Draft] {
    try reporting {
      try Folder.names(in: folder).filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
        .map { Folder.path(folder, $0) }
        .filter { !isHeld($0) }
        .map(read)
        .sorted { ($0.changed, $0.path) > ($1.changed, $1.path) }
    }
  }

  static func isName(of path: String) -> Bool {
    let name = Folder.name(of: path)
    return name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }

  private static func isHeld(_ path: String) -> Bool {
    // Without a lock file nobody has it open, and none need be made to find out.
    guard Folder.status(of: SessionLock.path(of: path)) != nil else { return false }
    if case .held = SessionLock.acquire(path) { return true }
    return false
  }

  /// What a draft holds.
  ///
  /// One that cannot be read is listed all the same: it is not to be lost.
  private static func read(_ path: String) -> Draft {
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.bytes(),
      let reading = try? SessionReading(bytes, name: path)
    else { return Draft(path: path, changed: "", question: "", marks: 0, events: 0) }
    let history = History(reading.events)
    let state = SessionState.fold(history, over: SessionCorpus())
    return Draft(
      path: path, changed: history.events.last?.time ?? reading.header?.created ?? "",
      question: state.questions.first?.text ?? "", marks: state.marks.count,
      events: history.events.count)
  }
}
