import Foundation
import ReadoutKit
import Store
import Synchronization

/// Looks behind the prompt for what has changed on disk since a store was loaded.
///
/// It only lists; what it finds waits until the thread that owns the store asks for it.
final class Rescan: Sendable {
  private let found = Mutex<Result<Listing, any Error>?>(nil)

  /// Starts to list a corpus.
  init(_ steps: [[String]]) {
    let thread = Thread {
      let result = Result { try Listing(steps) }
      self.found.withLock { $0 = result }
    }
    thread.name = "rescan"
    thread.start()
  }

  /// What lies on disk, once and as soon as it is known; nil where it is not, or not any more.
  func take() -> Result<Listing, any Error>? {
    found.withLock { found in
      defer { found = nil }
      return found
    }
  }
}
