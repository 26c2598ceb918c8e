import Corpus
import Foundation
import ReadoutKit
import Store

/// Reads files on all cores and hands them to a store in the order of the listing.
struct Load: Sendable {
  /// The files to read, in order.
  var files: [CorpusFile]
  /// The listing that they are of.
  var listing: Listing
  /// Which columns of a table hold what.
  var columns = ColumnMapping.standard
  /// True once Ctrl-C was pressed.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// Told how many bytes of files have been read, of how many.
  var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

  /// What came of it.
  struct Outcome: Sendable {
    var intake: Intake
    /// What is odd about articles, and files that are none.
    var warnings: [CorpusWarning] = []
    /// Files and articles that were left out.
    var leftOut: [CorpusWarning] = []
    /// Why no more could be stored, or nil.
    var failure: ReadoutError?
    /// The bytes of the files that have been read.
    fileprivate var done = 0
    /// The bytes of what has been read of the next file, a long one.
    fileprivate var begun = 0
  }

  /// What one core has made of a piece.
  private struct Part: Sendable {
    var deliveries: [Delivery] = []
    var warnings: [CorpusWarning] = []
    var leftOut: [CorpusWarning] = []
    /// The bytes of the files that are read with this.
    var finished = 0
    /// The bytes of a part of a long file, and of all of it; packed, it has fewer than its parts.
    var begun = (part: 0, file: 0)
  }

  /// Reads all files, or as many as came before Ctrl-C.
  func run(into intake: Intake) -> Outcome {
    let total = files.reduce(0) { $0 + $1.size }
    let (feed, outcome) = OrderedWork.run(
      from: ArticleFeed(files, columns: columns),
      next: { feed in isInterrupted() ? nil : feed.next() },
      into: Outcome(intake: intake),
      work: read,
      take: { outcome, part in
        outcome.warnings += part.warnings
        outcome.leftOut += part.leftOut
        outcome.done += part.finished
        outcome.begun = part.finished > 0 ? 0 : outcome.begun + part.begun.part
        progress(outcome.done + min(outcome.begun, part.begun.file), total)
        do throws(ReadoutError) {
          for delivery in part.deliveries { try outcome.intake.take(delivery) }
          return true
        } catch {
          outcome.failure = error
          return false
        }
      })
    feed.stop()
    return outcome
  }

  private func read(_ piece: ArticleFeed.Piece) -> Part {
    var part = Part()
    switch piece {
    case .files(let files):
      for file in files {
        var entries: [Entry] = []
        // Reading does not throw: what is wrong with a file is an outcome of it.
        try? CorpusReader.articles(in: file, columns: columns) { outcome in
          read(outcome, &entries, &part)
        }
        part.deliveries.append(delivery(of: file, entries))
        part.finished += file.size
      }
    case .articles(let file, let outcomes, let isFirst, let isLast):
      var entries: [Entry] = []
      for outcome in outcomes { read(outcome, &entries, &part) }
      var delivery = delivery(of: file, entries)
      (delivery.isFirst, delivery.isLast) = (isFirst, isLast)
      part.deliveries.append(delivery)
      part.begun = (entries.reduce(0) { $0 + $1.text.count }, file.size)
      if isLast { part.finished += file.size }
    }
    return part
  }

  private func read(
    _ outcome: CorpusReader.Outcome, _ entries: inout [Entry], _ part: inout Part
  ) {
    switch outcome {
    case .article(let article):
      part.warnings += article.warnings
      entries.append(Entry(CorpusReader.document(of: article), text: article.text))
    case .leftOut(let warning): part.leftOut.append(warning)
    }
  }

  private func delivery(of file: CorpusFile, _ entries: [Entry]) -> Delivery {
    Delivery(
      source: Source(
        path: file.path.bytes, name: file.name, size: file.size, modified: file.modified),
      entries: entries, folder: listing.folder(of: file))
  }
}
