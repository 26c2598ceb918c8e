import ReadoutKit

/// Sessions that were never given a name, left over from earlier runs.
public enum Draft {
  static let prefix = "draft-"
  static let suffix = ".readout"

  /// The drafts in a folder that no living program has open, the latest first.
  ///
  /// They are opened with ``SessionLog/open(_:analyst:)``, and stay drafts until they are saved.
  public static func leftOver(in folder: String) throws -> [SessionOutline] {
    try reporting {
      try Folder.names(in: folder).filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
        .map { Folder.path(folder, $0) }
        .filter { !isHeld($0) }
        .map(outline)
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
  private static func outline(_ path: String) -> SessionOutline {
    SessionOutline.read(path)
      ?? SessionOutline(path: path, changed: "", question: "", marks: 0, events: 0, documents: 0)
  }
}
