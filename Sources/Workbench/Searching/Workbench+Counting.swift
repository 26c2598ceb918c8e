import ReadoutKit
import Search
import Store

extension Workbench {
  /// Runs over the words of documents, in order of number, and gives what `body` makes of each.
  ///
  /// Left out are excluded zones, and pull quotes too: they repeat what the article says elsewhere.
  ///
  /// - Parameter body: Called once a document, on any core.
  func scanArticles<Result: Sendable>(
    _ documents: [Document],
    _ body:
      @Sendable (_ document: Document, _ bytes: Span<UInt8>, _ leftOut: [ByteRange]) ->
      Result?
  ) throws(ReadoutError) -> [Result] {
    var places: [Int: Int] = [:]
    for (place, document) in documents.enumerated() { places[document.number] = place }
    let placeOfNumber = places
    return try store.scan(documents.map(\.number)) { number, bytes, excluded in
      placeOfNumber[number].flatMap { place in
        let document = documents[place]
        return body(document, bytes, document.hasPullQuotes ? document.leftOut : excluded)
      }
    }.map(\.result)
  }

  /// Counts over documents with counters of which every core has its own.
  func count<Counter: Sendable>(
    _ documents: [Document], with counters: PooledCounters<Counter>,
    _ body: @Sendable (inout Counter, Document, Span<UInt8>, [ByteRange]) -> Void
  ) throws(ReadoutError) {
    let _: [Never] = try scanArticles(documents) { document, bytes, leftOut in
      counters.withCounter { body(&$0, document, bytes, leftOut) }
      return nil
    }
  }
}

extension Document {
  /// True where something in it is set off that it says elsewhere.
  fileprivate var hasPullQuotes: Bool { zones.contains { $0.kind == .pullQuote } }

  /// What counts leave out: excluded zones and pull quotes, in order and apart from each other.
  var leftOut: [ByteRange] {
    // A pull quote is passed off as clutter, so that the ranges come out joined.
    Zone.excluded(
      zones.map { $0.kind == .pullQuote ? Zone(range: $0.range, kind: .related) : $0 })
  }
}
