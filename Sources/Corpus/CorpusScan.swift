import ReadoutKit

/// One file of a corpus, found and not yet read; it may hold one article or many.
public struct CorpusFile: Sendable, Equatable {
  /// The file as it is opened, absolute; ``CorpusPath/standardInput`` for standard input.
  public let path: CorpusPath
  /// Its document's name, unique in its scan: the path below the root, mostly without its ending.
  ///
  /// Where the file holds many articles, the beginning of their names.
  public let name: String
  /// How many bytes it holds on disk; 0 for standard input.
  public let size: Int
  /// When it, or the side file with a line on it, last changed, in nanoseconds since 1970.
  public let modified: Int
  /// What a side file says about it, in a box: hardly any file of a hundred thousand has one.
  private let sideRecord: SideRecord?
  /// What its name tells of its contents.
  let form: FileForm

  /// Makes a file of a corpus.
  public init(
    path: CorpusPath, name: String, size: Int = 0, modified: Int = 0,
    sideFacts: GivenFacts = GivenFacts()
  ) {
    self.path = path
    self.name = name
    self.size = size
    self.modified = modified
    sideRecord = sideFacts == GivenFacts() ? nil : SideRecord(sideFacts)
    form = FileForm(of: path.bytes)
  }

  /// What a side file says about it.
  public var sideFacts: GivenFacts { sideRecord?.facts ?? GivenFacts() }

  /// Facts that files share instead of each having room for them.
  private final class SideRecord: Sendable, Equatable {
    let facts: GivenFacts

    init(_ facts: GivenFacts) { self.facts = facts }

    static func == (left: SideRecord, right: SideRecord) -> Bool { left.facts == right.facts }
  }

  /// True where it may hold more than one article.
  public var holdsMany: Bool { path == .standardInput || form.format?.holdsMany == true }
}

/// What lies in the files and folders that make up a corpus, before any of it is read.
public struct CorpusScan: Sendable, Equatable {
  /// The files and folders that were given, absolute and each once: what a session remembers.
  ///
  /// Standard input is not among them: it cannot be read a second time.
  public let roots: [CorpusPath]
  /// The files that will be read, in order of path.
  public let files: [CorpusFile]
  /// What was left out, and why.
  public let warnings: [CorpusWarning]
}

extension CorpusReader {
  /// Lists the files of a corpus: folders with all that is in them, files as they are given.
  ///
  /// Inside folders text, Markdown, JSON Lines, CSV and TSV files are listed, also packed by gzip,
  /// but no README and nothing hidden; a file given by name is listed whatever its ending, unless it
  /// names a format that is not read. `-` is standard input. Throws where a path does not exist, and
  /// where nothing at all remains.
  public static func scan(_ paths: [CorpusPath]) throws -> CorpusScan {
    var survey = Survey()
    for path in paths { try survey.add(path) }
    return try survey.scan()
  }
}
