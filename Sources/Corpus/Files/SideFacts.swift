import ReadoutKit

/// What the side files of a folder say about the files in it.
///
/// The side file nearest to a file wins; those further up fill its gaps.
struct SideFacts {
  /// What is said about one file, and when that last changed.
  struct Facts {
    var given: GivenFacts
    var modified: Int
  }

  /// By the file's path below the folder.
  private var facts: [[UInt8]: Facts] = [:]
  /// Tables of articles that only bear the name of a side file.
  private(set) var tables: [FolderWalk.Entry] = []
  /// What is odd about the side files.
  private(set) var warnings: [CorpusWarning] = []

  /// Reads the side files that a walk found.
  init(_ walk: FolderWalk) {
    guard !walk.sideFiles.isEmpty else { return }
    // A line may name a file with its ending or without.
    var files: [[UInt8]: [[UInt8]]] = [:]
    for file in walk.files {
      files[file.below, default: []].append(file.below)
      let stem = Array(file.below.prefix(file.form.stem))
      if stem != file.below { files[stem, default: []].append(file.below) }
    }
    let slash = UInt8(ascii: "/")
    let deepestFirst = walk.sideFiles.sorted {
      $0.below.count { $0 == slash } > $1.below.count { $0 == slash }
    }
    for entry in deepestFirst {
      let path = walk.path(of: entry.below)
      switch SideFile.read(path) {
      case .articles: tables.append(entry)
      case .refused(let message): warnings.append(CorpusWarning(path: path, message: message))
      case .sideFile(let file):
        warnings += file.warnings
        let folder = Array(entry.below.dropLast(CorpusPath(entry.below).lastPart.count))
        take(file, in: folder, at: path, entry.modified, among: files)
      }
    }
  }

  private mutating func take(
    _ file: SideFile, in folder: [UInt8], at path: CorpusPath, _ modified: Int,
    among files: [[UInt8]: [[UInt8]]]
  ) {
    var strangers: [[UInt8]] = []
    for entry in file.entries {
      guard let named = files[folder + entry.name] else {
        strangers.append(entry.name)
        continue
      }
      for below in named {
        let nearer = facts[below]
        facts[below] = Facts(
          given: nearer?.given.filled(from: entry.facts) ?? entry.facts,
          modified: max(nearer?.modified ?? modified, modified))
      }
    }
    if !strangers.isEmpty {
      let lines = strangers.count == 1 ? "1 line names" : "\(strangers.count) lines name"
      let names = ColumnMapping.listed(Array(strangers.prefix(3)))
      let message = "\(lines) no article: \(names)\(strangers.count > 3 ? " …" : "")"
      warnings.append(CorpusWarning(path: path, message: message))
    }
  }

  /// What is said about a file, given by its path below the folder.
  func facts(of below: [UInt8]) -> Facts? {
    facts.isEmpty ? nil : facts[below]
  }
}
