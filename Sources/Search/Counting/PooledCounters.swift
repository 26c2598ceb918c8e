import Synchronization

/// Counters that a scan on several cores takes out and puts back: one a core, none shared.
///
/// A document is counted by one of them alone, so that what they counted adds up.
public final class PooledCounters<Counter: Sendable>: Sendable {
  private let idle: Mutex<[Counter]>
  private let make: @Sendable () -> Counter

  /// Makes a pool of counters that are made when they are needed.
  public init(_ make: @escaping @Sendable () -> Counter) {
    idle = Mutex([])
    self.make = make
  }

  /// Lends a counter.
  public func withCounter(_ body: (inout Counter) -> Void) {
    var counter = idle.withLock { $0.popLast() } ?? make()
    body(&counter)
    let used = counter
    idle.withLock { $0.append(used) }
  }

  /// What was counted so far, taken out.
  public func takeAll() -> [Counter] {
    idle.withLock { counters in
      let all = counters
      counters = []
      return all
    }
  }
}
