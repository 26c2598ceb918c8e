import Corpus
import Foundation
import ReadoutKit
import Synchronization

/// The files of a load in pieces that a core takes at a time.
struct ArticleFeed: Sendable {
  /// What one core does next.
  enum Piece: Sendable {
    /// Files with one article each, which are still to be opened.
    case files([CorpusFile])
    /// Articles of a file that holds many, with what was left out between them.
    case articles(CorpusFile, [CorpusReader.Outcome], isFirst: Bool, isLast: Bool)
  }

  private var rest: ArraySlice<CorpusFile>
  private let columns: ColumnMapping
  private var stream: ArticleStream?

  /// Fewer files than this cost more in being handed round than in being read.
  private static let most = 64

  init(_ files: [CorpusFile], columns: ColumnMapping) {
    rest = files[...]
    self.columns = columns
  }

  /// The next piece, or nil at the end.
  mutating func next() -> Piece? {
    if let stream {
      let part = stream.next()
      if part.isLast { self.stream = nil }
      return .articles(
        stream.file, part.outcomes, isFirst: part.isFirst, isLast: part.isLast)
    }
    guard let first = rest.first else { return nil }
    if first.holdsMany {
      rest.removeFirst()
      stream = ArticleStream(first, columns: columns)
      return next()
    }
    let files = rest.prefix(Self.most).prefix { !$0.holdsMany }
    rest.removeFirst(files.count)
    return .files(Array(files))
  }

  /// Lets a file go that is only read in part.
  func stop() { stream?.stop() }
}

/// The articles of a file that holds many, read ahead on a thread of its own, but never far.
final class ArticleStream: Sendable {
  struct Part: Sendable {
    var outcomes: [CorpusReader.Outcome] = []
    var size = 0
    var isFirst = false
    var isLast = false
  }

  let file: CorpusFile
  private let parts = Mutex<[Part]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 4)
  private let isStopped = Atomic(false)

  private struct Stopped: Error {}

  init(_ file: CorpusFile, columns: ColumnMapping) {
    self.file = file
    let thread = Thread { self.read(columns) }
    thread.name = "articles"
    thread.start()
  }

  /// The next part; waits for it.
  func next() -> Part {
    filled.wait()
    room.signal()
    return parts.withLock { $0.removeFirst() }
  }

  /// Has the thread end as soon as it can.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    room.signal()
  }

  private func read(_ columns: ColumnMapping) {
    var part = Part(isFirst: true)
    do {
      try CorpusReader.articles(in: file, columns: columns) { outcome in
        part.outcomes.append(outcome)
        if case .article(let article) = outcome { part.size += article.text.count }
        if part.outcomes.count == 64 || part.size >= 1 << 19 {
          try put(part)
          part = Part()
        }
      }
      part.isLast = true
      try put(part)
    } catch {
      // Nobody waits for more: only a stop throws.
    }
  }

  private func put(_ part: Part) throws {
    room.wait()
    if isStopped.load(ordering: .relaxed) { throw Stopped() }
    parts.withLock { $0.append(part) }
    filled.signal()
  }
}
