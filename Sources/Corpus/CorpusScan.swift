import ReadoutKit

/// One file of a corpus, found and not yet read.
public struct CorpusFile: Sendable, Equatable {
  /// The file as it is opened, absolute.
  public let path: CorpusPath
  /// The document's name, unique in its scan: the path below the root, mostly without its ending.
  public let name: String

  /// Makes a file of a corpus.
  public init(path: CorpusPath, name: String) {
    self.path = path
    self.name = name
  }
}

/// What lies in the files and folders that make up a corpus, before any of it is read.
public struct CorpusScan: Sendable, Equatable {
  /// The files and folders that were given, absolute and each once: what a session remembers.
  public let roots: [CorpusPath]
  /// The files that will be read, in order of path.
  public let files: [CorpusFile]
  /// What was left out, and why.
  public let warnings: [CorpusWarning]
}

extension CorpusReader {
  /// Lists the files of a corpus: folders with all that is in them, files as they are given.
  ///
  /// Inside folders `.txt`, `.text`, `.md` and `.markdown` are listed, but no README and nothing
  /// hidden; a file given by name is listed whatever its ending, unless it names a format that is
  /// not read yet. Throws where a path does not exist, and where nothing at all remains.
  public static func scan(_ paths: [CorpusPath]) throws -> CorpusScan {
    var survey = Survey()
    for path in paths { try survey.add(path) }
    return try survey.scan()
  }
}

/// The corpus as far as its roots have been looked through.
private struct Survey {
  var roots: [CorpusPath] = []
  var sources: [DocumentNames.Source] = []
  var warnings: [CorpusWarning] = []
  /// What there was instead of text, root by root, for the error when there is no text.
  var remains: [String] = []
  /// Roots and files with their links resolved, so that nothing is listed twice.
  var known: Set<CorpusPath> = []

  mutating func add(_ path: CorpusPath) throws {
    guard path.isAbsolute || CorpusPath.hasWorkingFolder else {
      throw ReadoutError(
        "the current folder is gone", hint: "go to a folder that is there", kind: .unusable)
    }
    let root = path.absolute
    let kind = path.bytes.isEmpty ? .missing : FileKind(at: root)
    if kind == .missing {
      throw ReadoutError(
        "no such file or folder: \(path.shown)",
        hint: "give text files, or folders of them; words with blanks need quotation marks",
        kind: .unusable)
    }
    if !roots.contains(root) { roots.append(root) }
    switch kind {
    case .folder: addFolder(root)
    case .file: addFile(root)
    default: leaveOut(root, kind.refusal)
    }
  }

  private mutating func addFolder(_ root: CorpusPath) {
    let walk = FolderWalk(root)
    warnings += walk.warnings
    let resolved = root.resolved
    for below in walk.files where known.insert(resolved.appending(below.bytes)).inserted {
      sources.append(.init(root: root, below: below, path: root.appending(below.bytes)))
    }
    if let others = walk.othersInWords {
      warnings.append(
        CorpusWarning(path: root, message: "\(others) neither .txt nor .md; left out"))
      remains.append("\(root.shown) holds \(others)")
    } else if walk.files.isEmpty {
      remains.append(walk.warnings.first?.line ?? "\(root.shown) holds no .txt or .md file")
    }
  }

  private mutating func addFile(_ root: CorpusPath) {
    let name = root.lastPart
    if let format = FileFormat(ofName: name), !format.isRead {
      return leaveOut(root, "\(format.plural) are not read yet; left out")
    }
    // The folder's links are resolved, not the file's own: a link is a name of its own.
    let folder = CorpusPath(root.bytes.dropLast(name.count)).resolved
    guard known.insert(folder.appending(name)).inserted else { return }
    sources.append(.init(root: root, below: CorpusPath(name), path: root))
  }

  private mutating func leaveOut(_ root: CorpusPath, _ message: String) {
    warnings.append(CorpusWarning(path: root, message: message))
    remains.append("\(root.shown): \(message)")
  }

  func scan() throws -> CorpusScan {
    guard !sources.isEmpty else { throw CorpusReader.nothingToRead(remains) }
    let ordered = sources.sorted { $0.path < $1.path }
    let files = zip(ordered, DocumentNames.of(ordered)).map { source, name in
      CorpusFile(path: source.path, name: name)
    }
    return CorpusScan(roots: roots, files: files, warnings: warnings)
  }
}
