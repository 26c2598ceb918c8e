import ReadoutKit

/// A whole corpus in memory: what a small one is, and what a test wants.
public struct LoadedCorpus: Sendable {
  /// One article with its words.
  public struct Article: Sendable {
    /// What is known about it; the number is 0.
    public let document: Document
    /// Its words.
    public let text: Text
  }

  /// The files and folders it was read from, absolute.
  public let roots: [CorpusPath]
  /// The articles, in order of path.
  public let articles: [Article]
  /// What is odd about files and what was left out, in order of path after the scan's own.
  public let warnings: [CorpusWarning]

  /// Reads everything that some files and folders hold; throws where that is not one article.
  public init(reading paths: [CorpusPath]) throws {
    let scan = try CorpusReader.scan(paths)
    var articles: [Article] = []
    var warnings = scan.warnings
    var remains: [String] = []
    for file in scan.files {
      switch CorpusReader.read(file) {
      case .loaded(let document, let text, let odd):
        articles.append(Article(document: document, text: text))
        warnings += odd
      case .leftOut(let warning):
        warnings.append(warning)
        remains.append(warning.line)
      }
    }
    guard !articles.isEmpty else {
      throw CorpusReader.nothingToRead(
        remains.count > 3 ? remains.prefix(3) + ["\(remains.count - 3) more"] : remains)
    }
    roots = scan.roots
    self.articles = articles
    self.warnings = warnings
  }
}
