import Glibc

/// What a walk through a folder finds.
struct FolderWalk {
  /// The files in formats that are read, as paths below the folder, in no order.
  private(set) var files: [CorpusPath] = []
  /// The endings of files left out for their format, each with how many; "" for none.
  private(set) var others: [String: Int] = [:]
  /// What was left out for another reason.
  private(set) var warnings: [CorpusWarning] = []

  private let root: CorpusPath

  /// Walks a folder and all folders in it.
  ///
  /// Hidden files and folders and READMEs are passed over in silence. A link to a file is followed;
  /// a link to a folder is not, so that no walk runs in circles or out of the corpus.
  init(_ root: CorpusPath) {
    self.root = root
    // A list instead of a call within a call: folders may lie deeper than the stack is high.
    var waiting: [[UInt8]] = [[]]
    while let folder = waiting.popLast() { waiting += visit(folder) }
  }

  /// Looks through one folder, given as its path below the root, and returns the folders in it.
  private mutating func visit(_ folder: [UInt8]) -> [[UInt8]] {
    let path = folder.isEmpty ? root : root.appending(folder)
    guard let stream = path.withTerminated({ opendir($0) }) else {
      warn(path, "cannot be read (\(SystemWord.of(errno))); left out")
      return []
    }
    defer { closedir(stream) }
    var folders: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      guard name.first != UInt8(ascii: ".") else { continue }
      let below = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
      switch Int(entry.pointee.d_type) {
      case DT_DIR: folders.append(below)
      case DT_REG: found(.file, below, name)
      case DT_LNK: foundLink(below, name)
      default:
        // Some file systems do not say: then the file itself is asked.
        let kind = FileKind(at: root.appending(below))
        if kind == .folder { folders.append(below) } else { found(kind, below, name) }
      }
      errno = 0
    }
    if errno != 0 { warn(path, "read in part only (\(SystemWord.of(errno)))") }
    return folders
  }

  private mutating func foundLink(_ below: [UInt8], _ name: [UInt8]) {
    let kind = FileKind(at: root.appending(below))
    if kind == .folder {
      warn(root.appending(below), "a link to a folder; not followed")
    } else {
      found(kind, below, name)
    }
  }

  private mutating func found(_ kind: FileKind, _ below: [UInt8], _ name: [UInt8]) {
    guard kind == .file else { return warn(root.appending(below), kind.refusal) }
    guard let format = FileFormat(ofName: name), format.isRead else {
      others[FileFormat.ending(of: name) ?? "", default: 0] += 1
      return
    }
    if !Self.isReadMe(name) { files.append(CorpusPath(below)) }
  }

  private mutating func warn(_ path: CorpusPath, _ message: String) {
    warnings.append(CorpusWarning(path: path, message: message))
  }

  /// What was left out for its format, in words: `3 files (2 .jsonl, 1 .pdf)`; nil for nothing.
  var othersInWords: String? {
    guard !others.isEmpty else { return nil }
    let total = others.values.reduce(0, +)
    let most = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = most.prefix(4).map { entry in
      entry.key.isEmpty ? "\(entry.value) without an ending" : "\(entry.value) .\(entry.key)"
    }
    if most.count > 4 { parts.append("others") }
    return "\(total) \(total == 1 ? "file" : "files") (\(parts.joined(separator: ", ")))"
  }

  private static func isReadMe(_ name: [UInt8]) -> Bool {
    let stem = name.prefix { $0 != UInt8(ascii: ".") }
    return stem.map { $0 | 0x20 }.elementsEqual("readme".utf8)
  }

  /// The bytes of an entry's name: `d_name` is as long as the entry says, not as its Swift type.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
