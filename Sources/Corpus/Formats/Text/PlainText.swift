import ReadoutKit

/// A file that is one article: text, with or without front matter.
enum PlainText {
  /// Makes an article of the bytes of a file.
  static func article(
    _ bytes: [UInt8], of file: CorpusFile, columns: ColumnMapping
  ) -> CorpusReader.Outcome {
    if case .unreadable(let message) = Encoding(of: bytes) {
      return .leftOut(CorpusWarning(path: file.path, message: message))
    }
    let text = Text(bytes)
    var article = Article(name: file.name, path: file.path.shown, text: text)
    var oddities: [String] = []
    if text.isBlank { oddities.append("empty; loaded as a document without words") }
    if let offset = text.firstInvalidByte {
      let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
      oddities.append("not UTF-8 at byte \(offset) (line \(line)); shown as U+FFFD")
    }
    if let frontMatter = FrontMatter(of: text, in: file.form.format, columns: columns) {
      article.given = frontMatter.facts
      oddities += frontMatter.oddities
    }
    article.given = article.given.filled(from: file.sideFacts)
    if let oddity = article.given.dateOddity { oddities.append(oddity) }
    article.warnings = oddities.map { CorpusWarning(path: file.path, message: $0) }
    return .article(article)
  }
}
