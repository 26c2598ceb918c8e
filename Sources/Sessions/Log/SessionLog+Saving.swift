import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SessionLog {
  /// Where a session was saved.
  public struct Saved: Sendable, Equatable {
    /// The file.
    public var path: String
    /// Where the file is now that bore the name before, or nil where none did.
    public var keptOld: String?
  }

  /// Saves under a name, where appending goes on: a draft becomes that file, any other session is
  /// copied to it.
  ///
  /// A file of that name is never overwritten: without `replacing` this throws, with it the old
  /// file is kept under a new name. Works for read-only sessions too, and for one whose disk has
  /// failed, out of memory.
  @discardableResult
  public func save(as name: String, replacing: Bool = false) throws -> Saved {
    try takeLaterCorpus()
    return try reporting {
      try Folder.make(Folder.of(name))
      let target = Folder.resolved(name)
      if target == path, isOnDisk {
        if !isReadOnly {
          isDraft = false
          return Saved(path: path, keptOld: nil)
        }
        // What was taken away from under the session is written anew; what is there now is not.
        guard replacing || Folder.status(of: target) == nil else {
          throw ReadoutError(
            "the session cannot be saved over itself",
            hint: "choose another name; where it is replaced, what is there now is kept beside it")
        }
      }
      let newLock: SessionLock
      if let lock, lock.holds(target) { newLock = lock } else { newLock = try Self.lock(target) }
      let kept = try clear(target, replacing: replacing)
      do {
        try settle(at: target)
      } catch {
        // Whatever bears the name now is ours, empty or a copy: see `clear`.
        unlink(target)
        if let kept { try? Folder.rename(kept, to: target) }
        throw error
      }
      lock = newLock
      refusal = nil
      isDraft = false
      return Saved(path: target, keptOld: kept)
    }
  }

  /// True where a path, however it is spelt, is that of this session's file.
  public func isStored(at path: String) -> Bool { Folder.resolved(path) == self.path }

  /// Makes sure that a name is ours: an empty file that nobody else can make in the meantime.
  private func clear(_ target: String, replacing: Bool) throws -> String? {
    var kept: String?
    if let old = Folder.status(of: target) {
      guard old.st_mode & S_IFMT == S_IFREG else {
        throw ReadoutError("\(target) is no file", hint: "choose another name")
      }
      if old.st_size == 0 { return nil }
      guard replacing else {
        throw ReadoutError(
          "there is a file \(target) already",
          hint: "choose another name; where it is replaced, the old one is kept beside it")
      }
      let name = try Rewriting.unusedName(
        beside: target, word: "before", stamp: EventClock.stamp(now()))
      try Folder.rename(target, to: name)
      kept = name
    }
    do {
      _ = try OpenFile(target, O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      if let kept { try? Folder.rename(kept, to: target) }
      throw error
    }
    return kept
  }

  /// Puts the session over the empty file, and goes on there.
  private func settle(at target: String) throws {
    if isDraft, let journal, journal.failure == nil, !isReadOnly, moveDraft(to: target) {
      do {
        try Folder.synchronize(Folder.of(target))
        if Folder.of(path) != Folder.of(target) { try Folder.synchronize(Folder.of(path)) }
      } catch {
        // Back to where it was; what cannot go back stays, and is as safe there as anywhere.
        if (try? Folder.rename(target, to: path)) != nil { throw error }
      }
      journal.file.path = target
      path = target
      return
    }
    let old = isDraft && !isReadOnly && isOnDisk ? path : nil
    journal = try Rewriting.write(lines, to: target, disk: disk)
    path = target
    // Only now is it in two places; a draft that could not be removed is offered once more.
    if let old, unlink(old) == 0 { try? Folder.synchronize(Folder.of(old)) }
  }

  /// False where the draft lies on another file system.
  private func moveDraft(to target: String) -> Bool {
    (try? Folder.rename(path, to: target)) != nil
  }
}
