import CSystem
import Foundation

/// The right to build or change the file of a store, held by one program at a time.
///
/// Readers need none. Held on a file of its own beside the store; given back with the value.
public final class LoadLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// What came of asking for the lock.
  public enum Answer: Sendable {
    case locked(LoadLock)
    /// Another program has it.
    case held
    /// There can be no lock here: the folder cannot be written to.
    case impossible
  }

  /// Asks for the lock of a store, without waiting.
  public static func ask(_ path: String) -> Answer {
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return .impossible }
    switch readout_lock(descriptor) {
    case 0: return .locked(LoadLock(descriptor: descriptor))
    case EAGAIN, EACCES:
      close(descriptor)
      return .held
    default:
      close(descriptor)
      return .impossible
    }
  }

  /// Asks for the lock of a store until it is given, for so many seconds.
  ///
  /// - Parameter onWait: called once, where it is not given at once.
  public static func wait(
    _ path: String, seconds: Double, onWait: () -> Void, isInterrupted: () -> Bool
  ) -> Answer {
    let end = Date().addingTimeInterval(seconds)
    var hasSaid = false
    while true {
      let answer = ask(path)
      guard case .held = answer, Date() < end, !isInterrupted() else { return answer }
      if !hasSaid { onWait() }
      hasSaid = true
      usleep(50_000)
    }
  }
}
