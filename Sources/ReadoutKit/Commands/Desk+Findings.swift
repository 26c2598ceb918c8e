extension Desk {
  /// Hands on what a plugin found, document by document, in order of number.
  ///
  /// - Parameters:
  ///   - references: Numbers or beginnings of names of documents; none for all of them.
  ///   - body: Takes a document and its findings, none as well, in order of position.
  public func forEachDocument(
    named references: [String], findingsOf plugin: any Plugin,
    _ body: (Document, [Finding]) throws -> Void
  ) throws {
    let documents = try documents(named: references)
    expect(documents: documents.count)
    // Many at a time, so that all cores read; not all, so that what is not wanted is let go of.
    for start in stride(from: 0, to: documents.count, by: 4096) {
      let some = Array(documents[start..<min(documents.count, start + 4096)])
      for (document, findings) in zip(some, try findings(of: plugin, in: some)) {
        try body(document, findings)
      }
    }
  }
}
