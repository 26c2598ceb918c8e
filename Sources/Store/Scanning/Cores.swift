import Dispatch
import Synchronization

/// Pieces of work that read, taken one after the other by whichever core is free; the results stand in
/// the order of the pieces.
enum Cores {
  /// Where a core takes its next piece from, and puts what came of it.
  final class Pieces<Result: Sendable>: Sendable {
    private let count: Int
    private let next = Atomic(0)
    private let done = Mutex<(results: [Int: [Result]], failure: (any Error)?)>(([:], nil))

    init(_ count: Int) { self.count = count }

    /// The next piece; nil where none is left, or another one has failed.
    func take() -> Int? {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return place < count && done.withLock { $0.failure == nil } ? place : nil
    }

    func put(_ results: [Result], at place: Int) { done.withLock { $0.results[place] = results } }

    func fail(_ error: any Error) { done.withLock { $0.failure = $0.failure ?? error } }

    var results: [Result] {
      get throws {
        let (results, failure) = done.withLock { ($0.results, $0.failure) }
        if let failure { throw failure }
        return (0..<count).flatMap { results[$0] ?? [] }
      }
    }
  }

  /// Has cores work through so many pieces, and gives what came of them in order.
  static func map<Result: Sendable>(
    _ count: Int, on cores: Int, _ work: @Sendable (_ core: Int, Pieces<Result>) throws -> Void
  ) throws -> [Result] {
    let pieces = Pieces<Result>(count)
    DispatchQueue.concurrentPerform(iterations: min(cores, max(1, count))) { core in
      do { try work(core, pieces) } catch { pieces.fail(error) }
    }
    return try pieces.results
  }
}
