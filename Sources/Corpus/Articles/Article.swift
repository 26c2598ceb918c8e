import ReadoutKit

/// One article as its file hands it over: its words, and what the file says about them.
///
/// The page that it was printed on is not read yet: ``CorpusReader/document(of:)`` does that.
public struct Article: Sendable, Equatable {
  /// The document's name: the file's, and in a file of many articles the article's own behind it.
  public var name: String
  /// Its id as its file gives it; nil where it gives none.
  public var id: String?
  /// The path of the file, as it is shown.
  public var path: String
  /// The line of the file that the article begins in, from 1; 1 for a file with one article.
  public var line: Int
  /// The words: the bytes on disk, or the decoded value of the text's field or column.
  public var text: Text
  /// What the file says about the article.
  public var given: GivenFacts
  /// What is odd about it.
  public var warnings: [CorpusWarning]

  /// Makes an article.
  public init(
    name: String, id: String? = nil, path: String, line: Int = 1, text: Text,
    given: GivenFacts = GivenFacts(),
    warnings: [CorpusWarning] = []
  ) {
    self.name = name
    self.id = id
    self.path = path
    self.line = line
    self.text = text
    self.given = given
    self.warnings = warnings
  }
}
