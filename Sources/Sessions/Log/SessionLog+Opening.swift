import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SessionLog {
  /// Begins a session that has no name yet; its draft is made in a folder by the first event.
  public static func create(
    draftIn folder: String, analyst: String, corpus: SessionCorpus = SessionCorpus()
  ) -> SessionLog {
    create(draftIn: folder, analyst: analyst, corpus: corpus, disk: .system)
  }

  /// Begins a session in a new file at once; throws where there is a file of that name.
  public static func create(
    at path: String, analyst: String, corpus: SessionCorpus = SessionCorpus()
  ) throws -> SessionLog {
    let log = fresh(
      path, isDraft: false, analyst: analyst, corpus: corpus, disk: .system,
      now: EventClock.system)
    try log.makeFile()
    return log
  }

  /// Opens a session file: to go on in it, or to read it where it is held or protected.
  ///
  /// What of the file cannot be read is kept beside it and told in ``damage``. Throws for a file
  /// that is no session, and for one of a newer version.
  public static func open(_ path: String, analyst: String) throws -> SessionLog {
    try open(path, analyst: analyst, disk: .system)
  }

  static func create(
    draftIn folder: String, analyst: String, corpus: SessionCorpus, disk: Disk,
    now: @escaping @Sendable () -> UInt64 = EventClock.system
  ) -> SessionLog {
    let random = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    let path = Folder.path(
      folder, "\(Draft.prefix)\(EventClock.stamp(now()))-\(random)\(Draft.suffix)")
    return fresh(
      path, isDraft: true, analyst: analyst, corpus: corpus, disk: disk, now: now)
  }

  private static func fresh(
    _ path: String, isDraft: Bool, analyst: String, corpus: SessionCorpus, disk: Disk,
    now: @escaping @Sendable () -> UInt64
  ) -> SessionLog {
    let header = SessionHeader.fresh(corpus: corpus, now: now)
    return SessionLog(
      analyst: analyst, header: header, events: [], lines: [header.line], path: path,
      isDraft: isDraft, disk: disk, now: now)
  }

  /// Makes the file with its header, and locks it.
  func makeFile() throws {
    try reporting {
      try Folder.make(Folder.of(path))
      path = Folder.resolved(path)
      let lock = try Self.lock(path)
      journal = try Journal.create(path, header: header.line, disk: disk)
      self.lock = lock
      lines = [header.line]
    }
  }

  /// Locks a path that is to be written; throws where another program holds it.
  static func lock(_ path: String) throws -> SessionLock {
    switch SessionLock.acquire(path) {
    case .locked(let lock): return lock
    case .impossible(let failure): throw failure
    case .held(let holder):
      throw ReadoutError(
        "\(path) is held by \(holder.summary)", hint: "choose another name, or end that program",
        kind: .unusable)
    }
  }

  static func open(
    _ path: String, analyst: String, disk: Disk,
    now: @escaping @Sendable () -> UInt64 = EventClock.system
  ) throws -> SessionLog {
    let path = Folder.resolved(path)
    guard let status = Folder.status(of: path) else {
      throw ReadoutError(
        "there is no session \(path)", hint: "sessions lists them", kind: .unusable)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ReadoutError("\(path) is no file", hint: "sessions are files", kind: .unusable)
    }
    return try reporting {
      var (file, lock, refusal) = try openFile(path, disk: disk)
      let bytes = try file.bytes()
      let reading = try SessionReading(bytes, name: path)
      let header = reading.header ?? SessionHeader.fresh(corpus: SessionCorpus(), now: now)
      // A header that was read but whose sum is wrong is written anew.
      let lines = [reading.headerLine ?? header.line] + reading.furtherHeaders + reading.eventLines
      let log = SessionLog(
        analyst: analyst, header: header, events: reading.events, lines: lines, path: path,
        isDraft: Draft.isName(of: path), disk: disk, now: now)
      if refusal == nil {
        var repair = Repair(
          reading, of: bytes, in: file, lines: lines, stamp: EventClock.stamp(now()), disk: disk)
        do {
          log.journal = try repair.run()
        } catch let failure as SystemFailure {
          // The disk may be full: what can be read is shown.
          refusal = .protected("cannot \(failure.act) \(failure.path): \(failure.reason)")
          lock = nil
        }
        log.damage = repair.damage
      } else {
        // The line at the end may be one that its writer has not finished.
        let unread = reading.endsInsideLine ? reading.damaged.dropLast() : reading.damaged[...]
        log.damage = Damage(Array(unread))
      }
      log.refusal = refusal
      log.lock = lock
      return log
    }
  }

  private static func openFile(
    _ path: String, disk: Disk
  ) throws -> (file: OpenFile, lock: SessionLock?, refusal: Access?) {
    let refusal: Access
    switch SessionLock.acquire(path) {
    case .locked(let lock):
      do {
        return (try OpenFile(path, O_RDWR | O_APPEND, disk: disk), lock, nil)
      } catch let failure as SystemFailure {
        // Whatever keeps it from being written to, it may still be read.
        refusal = .protected(failure.reason)
      }
    case .held(let holder): refusal = .heldBy(holder)
    case .impossible(let failure): refusal = .protected(failure.reason)
    }
    return (try OpenFile(path, O_RDONLY, disk: disk), nil, refusal)
  }
}

extension SessionHeader {
  static func fresh(corpus: SessionCorpus, now: @Sendable () -> UInt64) -> SessionHeader {
    var random = SystemRandomNumberGenerator()
    let id = (0..<2).map { _ in
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
    return SessionHeader(id: id, created: EventClock.time(now()), corpus: corpus)
  }
}
