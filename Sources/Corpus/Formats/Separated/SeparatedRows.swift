import ReadoutKit

/// Turns the rows of a table into articles.
enum SeparatedRows {
  /// Hands over the articles of a table; without a separator, the likeliest one is taken.
  static func read(
    _ window: Window, separator: UInt8? = nil, of file: CorpusFile, columns: ColumnMapping,
    each: (CorpusReader.Outcome) throws -> Void
  ) throws {
    var reader = SeparatedReader(window, separator)
    guard let header = reader.header() else {
      if let failure = reader.failure { throw failure }
      return try each(
        .leftOut(CorpusWarning(path: file.path, message: "no line with names of columns; left out"))
      )
    }
    let indices = columns.indices(in: header)
    guard let text = indices[.text] else {
      return try each(.leftOut(CorpusWarning(path: file.path, message: noText(header, columns))))
    }
    let facts = indices.filter { $0.key != .text }
    var register = ArticleRegister(file)
    reading: while true {
      switch reader.next() {
      case .end: break reading
      case .odd(let reason): try each(file.leftOut(reason, line: reader.line))
      case .row:
        var draft = ArticleDraft(line: reader.line)
        draft.text = reader.cell(text)
        for (column, index) in facts { draft.set(column, to: reader.cell(index)) }
        if let outcome = register.outcome(draft) { try each(outcome) }
      }
    }
    try register.finish(reader.failure, at: reader.line, each)
  }

  private static func noText(_ header: [[UInt8]], _ columns: ColumnMapping) -> String {
    let wanted = columns.named[.text].map { "no column '\($0)'" } ?? "no column with the text"
    return "\(wanted); columns: \(ColumnMapping.listed(header)); left out "
      + "(say which it is: --columns text=NAME)"
  }
}
