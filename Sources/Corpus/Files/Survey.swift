import ReadoutKit

/// The corpus as far as its roots have been looked through.
struct Survey {
  /// A file that was found under a root.
  private struct Found {
    var source: DocumentNames.Source
    /// The root with its links resolved: what tells that two paths lead to one file.
    var base: CorpusPath
    var size: Int
    var modified: Int
  }

  private var roots: [CorpusPath] = []
  private var found: [Found] = []
  /// What side files say, by the paths of the files that they name.
  private var sideFacts: [CorpusPath: GivenFacts] = [:]
  private var warnings: [CorpusWarning] = []
  /// What there was instead of articles, root by root, for the error when there is none.
  private var remains: [String] = []
  private var hasStandardInput = false
  /// True while files were found in order of path.
  private var isInOrder = true

  /// Looks through a file or a folder.
  mutating func add(_ path: CorpusPath) throws {
    if path == .standardInput {
      hasStandardInput = true
      return
    }
    guard path.isAbsolute || CorpusPath.hasWorkingFolder else {
      throw ReadoutError(
        "the current folder is gone", hint: "go to a folder that is there", kind: .unusable)
    }
    let root = path.absolute
    let status = path.bytes.isEmpty ? nil : FileStatus(at: root)
    guard let status, status.kind != .missing else {
      throw ReadoutError(
        "no such file or folder: \(path.shown)",
        hint: "give text files, or folders of them; words with blanks need quotation marks",
        kind: .unusable)
    }
    if roots.contains(root) { return }
    roots.append(root)
    switch status.kind {
    case .folder: addFolder(root)
    case .file: addFile(root, status)
    default: leaveOut(root, status.kind.refusal)
    }
  }

  private mutating func addFolder(_ root: CorpusPath) {
    let walk = FolderWalk(root)
    warnings += walk.warnings
    let base = root.resolved
    let first = found.count
    let sideFacts = SideFacts(walk)
    warnings += sideFacts.warnings
    isInOrder = isInOrder && sideFacts.tables.isEmpty
    for entry in walk.files + sideFacts.tables {
      let source = DocumentNames.Source(
        root: root, below: CorpusPath(entry.below), path: root.appending(entry.below),
        form: entry.form)
      var file = Found(source: source, base: base, size: entry.size, modified: entry.modified)
      if let facts = sideFacts.facts(of: entry.below) {
        self.sideFacts[source.path] = facts.given
        // A side file that changed makes its files new.
        file.modified = max(file.modified, facts.modified)
      }
      found.append(file)
    }
    if let others = walk.othersInWords {
      warnings.append(
        CorpusWarning(path: root, message: "\(others) in no format that is read; left out"))
      remains.append("\(root.shown) holds \(others)")
    } else if found.count == first {
      remains.append(walk.warnings.first?.line ?? "\(root.shown) holds no articles")
    }
  }

  private mutating func addFile(_ root: CorpusPath, _ status: FileStatus) {
    let name = root.lastPart
    let form = FileForm(of: name)
    if let format = form.refused {
      return leaveOut(root, "\(format.plural) are not read yet; left out")
    }
    // The folder's links are resolved, not the file's own: a link is a name of its own.
    let base = CorpusPath(root.bytes.dropLast(name.count)).resolved
    let source = DocumentNames.Source(root: root, below: CorpusPath(name), path: root, form: form)
    found.append(
      Found(source: source, base: base, size: status.size, modified: status.modified))
  }

  private mutating func leaveOut(_ root: CorpusPath, _ message: String) {
    warnings.append(CorpusWarning(path: root, message: message))
    remains.append("\(root.shown): \(message)")
  }

  /// The files of all roots, each once and with a name of its own.
  func scan() throws -> CorpusScan {
    guard !found.isEmpty || hasStandardInput else { throw CorpusReader.nothingToRead(remains) }
    let ordered = inOrder
    var files = zip(ordered, DocumentNames.of(ordered.map(\.source))).map { found, name in
      CorpusFile(
        path: found.source.path, name: name, size: found.size, modified: found.modified,
        sideFacts: sideFacts.isEmpty ? GivenFacts() : sideFacts[found.source.path] ?? GivenFacts())
    }
    if hasStandardInput { files.insert(CorpusFile(path: .standardInput, name: "stdin"), at: 0) }
    return CorpusScan(roots: roots, files: files, warnings: warnings)
  }

  /// What was found, each file once, in order of path.
  private var inOrder: [Found] {
    var found = found
    // A single root leads to no file twice.
    if roots.count > 1 {
      var known: Set<CorpusPath> = []
      found.removeAll { !known.insert($0.base.appending($0.source.below.bytes)).inserted }
    }
    if roots.count > 1 || !isInOrder { found.sort { $0.source.path < $1.source.path } }
    return found
  }
}
