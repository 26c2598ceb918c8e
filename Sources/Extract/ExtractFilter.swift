import Corpus
import Glibc
import ReadoutKit

/// The batch filter: articles as JSON Lines in, findings as JSON Lines out, in the same order.
///
/// Memory stays as it is however long the input: some chunks of lines are under way, no more.
public struct ExtractFilter {
  private let extraction: Extraction
  private let jobs: Int

  /// What came of a run.
  public struct Outcome: Sendable, Equatable {
    /// How many lines were read, blank ones included.
    public var lines = 0
    /// How many of them held no article that could be read.
    public var bad = 0
    /// The errno of a failed write, or 0.
    public var writeFailure: Int32 = 0
    /// The errno of a failed read, or 0.
    public var readFailure: Int32 = 0
  }

  /// Makes a filter.
  ///
  /// - Parameters:
  ///   - plugins: The lenses, in the order in which their findings are written.
  ///   - columns: Which field of a line is what.
  ///   - isFlat: True for one line a finding instead of one line an article.
  ///   - jobs: How many chunks are worked on at a time.
  public init(
    plugins: [any Plugin], columns: ColumnMapping = .standard, isFlat: Bool = false,
    jobs: Int = OrderedWork.cores
  ) {
    extraction = Extraction(plugins: plugins, columns: columns, isFlat: isFlat)
    self.jobs = jobs
  }

  /// Runs over an open file to its end and writes to another one.
  public func run(from input: Int32, to output: Int32) -> Outcome {
    let extraction = extraction
    let (intake, outlet) = OrderedWork.run(
      jobs: jobs, from: LineIntake(descriptor: input), next: { $0.next() },
      into: Outlet(descriptor: output), work: { extraction.output(of: $0) },
      take: { $0.take($1.bytes, lines: $1.lines, bad: $1.bad) })
    var outcome = outlet.outcome
    outcome.readFailure = intake.failure
    return outcome
  }
}

/// Where the findings go.
private struct Outlet: Sendable {
  let descriptor: Int32
  var outcome = ExtractFilter.Outcome()

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes some lines; false where no more can be written.
  mutating func take(_ bytes: [UInt8], lines: Int, bad: Int) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        outcome.writeFailure = errno
        return false
      }
    }
    outcome.lines += lines
    outcome.bad += bad
    return true
  }
}
