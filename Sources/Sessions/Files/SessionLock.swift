import CSystem
import ReadoutKit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Who has a session open.
public struct Holder: Sendable, Equatable {
  /// The program's process number; 0 where the lock file does not say.
  public var process: Int
  /// The name of the machine.
  public var host: String
  /// Since when, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var since: String

  /// The holder in a few words: `process 4242 on host since …`.
  public var summary: String {
    process == 0 ? "another program" : "process \(process) on \(host) since \(since)"
  }
}

/// The right to write a session, held from making it until it goes.
///
/// `NAME.readout` is locked through `.NAME.readout.lock` beside it, since a rewritten session is
/// another file under the same name. The system drops the lock when a program ends in whatever
/// way; a lock file that is left over means nothing. The lock is one on the open file
/// (`F_OFD_SETLK`), which other descriptors of the same program respect and do not drop.
final class SessionLock {
  enum Outcome {
    case locked(SessionLock)
    case held(Holder)
    case impossible(SystemFailure)
  }

  private let file: OpenFile

  private init(_ file: OpenFile) { self.file = file }

  deinit {
    // While the lock still holds: nobody else can have written this name since, unless the folder
    // was taken away and made anew.
    if file.isInPlace { unlink(file.path) }
  }

  /// True where this lock is the one on a session, and whoever asks for that one finds it.
  func holds(_ session: String) -> Bool {
    file.path == Self.path(of: session) && file.isInPlace
  }

  /// The lock file of a session.
  static func path(of session: String) -> String {
    Folder.path(Folder.of(session), "." + Folder.name(of: session) + ".lock")
  }

  /// Locks a session, says who holds it, or why it cannot be locked.
  static func acquire(_ session: String) -> Outcome {
    let path = path(of: session)
    var attempts = 0
    while true {
      attempts += 1
      do {
        let file = try OpenFile(path, O_RDWR | O_CREAT | O_NOFOLLOW)
        let code = readout_lock(file.descriptor)
        if code == 0 {
          // The one who held the lock before may have removed the file in the meantime.
          guard file.isInPlace else {
            if attempts < 100 { continue }
            throw SystemFailure(code: EAGAIN, act: "lock", path: path)
          }
          // The lock holds without a name in it too, and a full disk has no room for one.
          try? sign(file)
          return .locked(SessionLock(file))
        }
        guard code == EAGAIN || code == EACCES else {
          throw SystemFailure(code: code, act: "lock", path: path)
        }
        let holder = holder(in: file)
        // Another program may just be looking whether the lock is free, or about to sign.
        if attempts < 4 {
          usleep(5000)
          continue
        }
        return .held(holder ?? Holder(process: 0, host: "", since: ""))
      } catch let failure as SystemFailure {
        return .impossible(failure)
      } catch {
        return .impossible(SystemFailure(code: EIO, act: "lock", path: path))
      }
    }
  }

  private static func sign(_ file: OpenFile) throws {
    try file.truncate(to: 0)
    let record: Record = [
      "process": .number(Int(getpid())), "host": .text(hostName),
      "since": .text(EventClock.time(EventClock.system())),
    ]
    try file.write(JSON.bytes(.object(record)) + [UInt8(ascii: "\n")])
  }

  private static func holder(in file: OpenFile) -> Holder? {
    guard let bytes = try? file.bytes(), let record = JSONReader.record(bytes[...]),
      case .number(let process) = record["process"]
    else { return nil }
    return Holder(
      process: process, host: record.text("host") ?? "", since: record.text("since") ?? "")
  }

  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "this machine" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
