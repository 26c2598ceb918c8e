import Foundation
import GRDB
import ReadoutKit
import Synchronization

/// Builds the full-text index of a store's file on a thread of its own, behind the prompt.
///
/// What it has built stays when the program ends, and the next one goes on from there.
public final class IndexBuilder: Sendable {
  private let path: String
  private let isStopped = Atomic(false)
  private let isAtWork = Atomic(true)
  private let reached = Atomic(0)
  private let needed = Atomic(0)
  /// Held while it writes: SQLite knows no queue, and whoever polls for a turn may never get one.
  private let turn = NSLock()

  init(path: String) { self.path = path }

  /// How many documents the index holds, of how many it has to hold.
  public var progress: (done: Int, of: Int) {
    (reached.load(ordering: .relaxed), needed.load(ordering: .relaxed))
  }

  /// True until all is indexed, or the builder was stopped or failed.
  public var isWorking: Bool { isAtWork.load(ordering: .acquiring) }

  /// Has it stop after the step that it is at, a fraction of a second.
  public func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Has it stop, and waits until it has.
  public func end() {
    stop()
    while isWorking { usleep(1000) }
  }

  /// Does something between two steps.
  func between<Result>(_ body: () throws -> Result) rethrows -> Result {
    try turn.withLock(body)
  }

  /// - Parameter isWaitedFor: False where somebody does something else meanwhile.
  func start(isWaitedFor: Bool) {
    let thread = Thread {
      // Lower than the prompt: Linux keeps a priority for each thread.
      if !isWaitedFor { setpriority(__priority_which_t(0), 0, 10) }
      self.run()
    }
    thread.name = "index"
    thread.start()
  }

  private func run() {
    defer { isAtWork.store(false, ordering: .releasing) }
    // An index that cannot be built is no harm: searching does without.
    guard let database = try? DatabaseQueue(path: path, configuration: StoreFile.configuration())
    else { return }
    synchronize(database)
    while !isStopped.load(ordering: .relaxed) {
      let step = turn.withLock { try? database.write { try WordIndex.extend($0) } }
      guard let (done, last) = step else { return }
      reached.store(done, ordering: .relaxed)
      needed.store(last, ordering: .relaxed)
      if done >= last { return }
      // Others may want to write, other programs too.
      usleep(20_000)
    }
  }

  /// Brings a new file to the disk, once: it was written without waiting for that.
  private func synchronize(_ database: DatabaseQueue) {
    let unsynced = try? database.read { try StoreFact.unsynced.value($0) as String? }
    guard unsynced != nil else { return }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { return }
    _ = try? database.write { try StoreFact.unsynced.set(nil as String?, $0) }
  }
}
