import Dispatch
import Synchronization

/// Work spread over the cores whose results come out in the order in which the work went in.
///
/// Each core takes the next piece by itself, so that no core waits for a slow neighbour; results that
/// are early wait for their turn. Only so many pieces are under way at a time, so that memory stays
/// flat however long the input is.
public enum OrderedWork {
  /// How many cores there are.
  public static var cores: Int { max(1, activeProcessorCount()) }

  /// Takes pieces from a source until it gives none, works on them on several cores, and hands the
  /// results to a sink in order.
  ///
  /// - Parameters:
  ///   - jobs: How many pieces are worked on at a time.
  ///   - source: Where pieces come from; taken by one core at a time.
  ///   - next: Gives the next piece, or nil at the end.
  ///   - work: Makes a result of a piece; called on any core.
  ///   - sink: Where results go; reached by one core at a time.
  ///   - take: Takes the next result; false to stop.
  /// - Returns: the source and the sink as they are at the end.
  public static func run<Source: Sendable, Sink: Sendable, Piece: Sendable, Result: Sendable>(
    jobs: Int = cores, from source: Source, next: @Sendable (inout Source) -> Piece?,
    into sink: Sink, work: @Sendable (Piece) -> Result,
    take: @Sendable (inout Sink, Result) -> Bool
  ) -> (source: Source, sink: Sink) {
    let jobs = max(1, jobs)
    let line = Line<Source, Sink, Result>(source: source, sink: sink)
    // A piece holds its slot until its result is taken: early results are bounded too.
    let slots = DispatchSemaphore(value: jobs * 4)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        slots.wait()
        guard let (place, piece) = line.next(next) else {
          slots.signal()
          return
        }
        for _ in 0..<line.deliver(work(piece), at: place, take) { slots.signal() }
      }
    }
    return (line.intake.withLock { $0.source }, line.outlet.withLock { $0.sink })
  }

  private final class Line<Source: Sendable, Sink: Sendable, Result: Sendable>: Sendable {
    struct Intake { var source: Source, count = 0, isOpen = true }
    struct Outlet { var sink: Sink, waiting: [Int: Result] = [:], turn = 0, isOpen = true }

    let intake: Mutex<Intake>
    let outlet: Mutex<Outlet>

    init(source: Source, sink: Sink) {
      intake = Mutex(Intake(source: source))
      outlet = Mutex(Outlet(sink: sink))
    }

    func next<Piece: Sendable>(_ next: (inout Source) -> Piece?) -> (Int, Piece)? {
      intake.withLock { intake in
        guard intake.isOpen, let piece = next(&intake.source) else {
          intake.isOpen = false
          return nil
        }
        intake.count += 1
        return (intake.count - 1, piece)
      }
    }

    /// Takes every result whose turn it is; gives how many that were.
    func deliver(_ result: Result, at place: Int, _ take: (inout Sink, Result) -> Bool) -> Int {
      let (taken, isOpen) = outlet.withLock { outlet in
        outlet.waiting[place] = result
        let first = outlet.turn
        while let next = outlet.waiting.removeValue(forKey: outlet.turn) {
          outlet.turn += 1
          if outlet.isOpen { outlet.isOpen = take(&outlet.sink, next) }
        }
        return (outlet.turn - first, outlet.isOpen)
      }
      if !isOpen { intake.withLock { $0.isOpen = false } }
      return taken
    }
  }
}

#if canImport(Glibc)
  import Glibc

  private func activeProcessorCount() -> Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
#else
  import Darwin

  private func activeProcessorCount() -> Int { Int(sysconf(_SC_NPROCESSORS_ONLN)) }
#endif
