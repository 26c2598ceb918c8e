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
    let slots = DispatchSemaphore(value: jobs * 16)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        slots.wait()
        guard let (place, piece) = line.next(next) else {
          slots.signal()
          return
        }
        line.deliver(work(piece), at: place, take) { slots.signal() }
      }
    }
    return (line.intake.withLock { $0.source }, line.sink.withLock { $0 })
  }

  private final class Line<Source: Sendable, Sink: Sendable, Result: Sendable>: Sendable {
    struct Intake { var source: Source, count = 0, isOpen = true }
    struct Outlet { var waiting: [Int: Result] = [:], turn = 0, isTaking = false, isWanted = true }

    let intake: Mutex<Intake>
    let outlet = Mutex(Outlet())
    /// Held by the core that takes results, for as long as one takes.
    let sink: Mutex<Sink>

    init(source: Source, sink: Sink) {
      intake = Mutex(Intake(source: source))
      self.sink = Mutex(sink)
    }

    func next<Piece: Sendable>(_ next: (inout Source) -> Piece?) -> (Int, Piece)? {
      intake.withLock { intake in
        guard intake.isOpen, isWanted, let piece = next(&intake.source) else {
          intake.isOpen = false
          return nil
        }
        intake.count += 1
        return (intake.count - 1, piece)
      }
    }

    /// Hands a result over, and takes every result whose turn it is, unless another core is at it: a
    /// slow sink keeps one core busy, never two.
    func deliver(
      _ result: Result, at place: Int, _ take: (inout Sink, Result) -> Bool, taken: () -> Void
    ) {
      let takes = outlet.withLock { outlet in
        outlet.waiting[place] = result
        defer { outlet.isTaking = true }
        return !outlet.isTaking
      }
      guard takes else { return }
      while let next = nextInTurn() {
        if isWanted, !sink.withLock({ take(&$0, next) }) {
          outlet.withLock { $0.isWanted = false }
        }
        taken()
      }
    }

    /// False once the sink takes no more.
    private var isWanted: Bool { outlet.withLock { $0.isWanted } }

    /// The result whose turn it is; nil where it is not there yet, and then nobody takes any more.
    private func nextInTurn() -> Result? {
      outlet.withLock { outlet in
        guard let next = outlet.waiting.removeValue(forKey: outlet.turn) else {
          outlet.isTaking = false
          return nil
        }
        outlet.turn += 1
        return next
      }
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
