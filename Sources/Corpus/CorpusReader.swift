import ReadoutKit

/// Reads files into articles and documents.
///
/// The reader keeps nothing. It lists a corpus with ``scan(_:)``, hands over the articles of one file
/// at a time with ``articles(in:columns:each:)``, and reads the page of each with
/// ``document(of:)``, in any order and on any core; documents have the number 0 until a store
/// numbers them.
public enum CorpusReader {
  /// Raised whenever the same file would give other articles, facts or zones; what was read of files
  /// is kept by it.
  public static let version = 1

  /// What came of one article of a file.
  public enum Outcome: Sendable, Equatable {
    /// The article.
    case article(Article)
    /// What is no article, or not handed over a second time; why.
    case leftOut(CorpusWarning)
  }

  /// Hands over the articles of a file, one after the other.
  ///
  /// A file of many articles is read in pieces: no more of it than a piece and its longest line is
  /// in memory at a time.
  ///
  /// - Parameters:
  ///   - file: A file of a scan.
  ///   - columns: Which columns or fields hold what.
  ///   - each: Takes each article, and each word on what is none, in order of line.
  /// - Throws: What `each` throws; all that is wrong with the file is said to `each`.
  public static func articles(
    in file: CorpusFile, columns: ColumnMapping = .standard, each: (Outcome) throws -> Void
  ) throws {
    do {
      try FileReading(file, columns).articles(each)
    } catch let failure as FileFailure {
      try each(.leftOut(CorpusWarning(path: file.path, message: failure.message)))
    }
  }

  /// Reads one line of a JSON Lines file, without regard to the lines around it.
  ///
  /// - Parameters:
  ///   - jsonLine: The bytes of the line, with its end or without.
  ///   - number: The line's number, from 1; the article's name where it has none of its own.
  ///   - file: The file that it stands in.
  ///   - columns: Which fields hold what.
  public static func article(
    jsonLine: Span<UInt8>, number: Int, of file: CorpusFile, columns: ColumnMapping = .standard
  ) -> Outcome {
    jsonLine.withUnsafeBufferPointer { line in
      var reader = JSONLines(file, columns)
      guard let draft = reader.draft(line, number) else {
        return file.leftOut("blank", line: number)
      }
      if let refusal = draft.refusal { return file.leftOut(refusal, line: number) }
      let name = CorpusPath(ArticleNames.name(of: draft)).shown
      return .article(
        draft.article(named: "\(file.name)/\(name)", of: file, shownAs: file.path.shown))
    }
  }

  /// The error for a corpus without a single article.
  static func nothingToRead(_ remains: [String]) -> ReadoutError {
    ReadoutError(
      "no article to read" + (remains.isEmpty ? "" : ": " + remains.joined(separator: "; ")),
      hint: "give text (.txt, .md), JSON Lines or CSV files, or folders that hold some",
      kind: .unusable)
  }
}

extension CorpusReader {
  /// What came of reading a file with one article.
  public enum FileOutcome: Sendable {
    /// The document, its words, and what is odd about them.
    case loaded(Document, Text, warnings: [CorpusWarning])
    /// The file is no article; why.
    case leftOut(CorpusWarning)
  }

  /// Reads the first article of a file.
  public static func read(_ file: CorpusFile) -> FileOutcome {
    struct Found: Error {}
    var outcome = Outcome.leftOut(CorpusWarning(path: file.path, message: "no article; left out"))
    try? articles(in: file) { first in
      outcome = first
      throw Found()
    }
    switch outcome {
    case .article(let article):
      return .loaded(document(of: article), article.text, warnings: article.warnings)
    case .leftOut(let warning): return .leftOut(warning)
    }
  }
}
