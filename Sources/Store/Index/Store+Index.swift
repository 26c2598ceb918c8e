import GRDB
import ReadoutKit

extension Store {
  /// Starts to build the full-text index behind the prompt, or to go on with it.
  ///
  /// - Parameter isWaitedFor: False where it may take its time, since somebody does something else
  ///   meanwhile.
  /// - Returns: the builder, or nil for a store in memory, which is searched as fast without.
  public func startIndex(isWaitedFor: Bool = false) -> IndexBuilder? {
    guard let path, !isBuilding else { return nil }
    builder?.stop()
    let builder = IndexBuilder(path: path)
    self.builder = builder
    builder.start(isWaitedFor: isWaitedFor)
    return builder
  }

  /// True where every document is in the full-text index.
  public var isIndexed: Bool {
    guard path != nil, !isBuilding else { return false }
    let reach = try? database.read { try WordIndex.reach($0) }
    return reach.map { $0.indexed >= $0.last } ?? false
  }

  /// The documents that may hold what a full-text expression asks for, in order of number; nil where
  /// there is no index to ask.
  ///
  /// Documents that came after the index was built, if they are few, are all among them.
  ///
  /// - Parameter expression: In the language of SQLite's FTS5, over the documents' words (tokenizer
  ///   `unicode61 remove_diacritics 2`). Documents that do not hold it may be among them.
  public func candidates(_ expression: String) throws(ReadoutError) -> [Int]? {
    guard path != nil, !isBuilding else { return nil }
    let rows = try? database.read { db -> [Int]? in
      let (indexed, last) = try WordIndex.reach(db)
      guard indexed > 0, last - indexed <= last / 10 else { return nil }
      let statement = try db.cachedStatement(
        sql: "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid")
      let found = try Int.fetchAll(statement, arguments: [expression])
      return try found
        + Int.fetchAll(
          db, sql: "SELECT number FROM document WHERE number > ? ORDER BY number",
          arguments: [indexed])
    }
    guard let rows = rows ?? nil else { return nil }
    return numbering.isPlain ? rows : rows.map(numbering.number(ofRow:)).sorted()
  }

  /// The sentences of a document, where they were kept with the index; nil where not.
  public func sentences(of document: Document) -> [Sentence]? {
    if let kept = readings[document.number], kept.document == document { return kept.sentences }
    guard path != nil, let row = numbering.row(ofNumber: document.number) else { return nil }
    return (try? database.read { try SentenceRow.fetch(number: row, in: $0) }) ?? nil
  }
}
