import Glibc

/// What a walk through a folder finds.
struct FolderWalk {
  /// Something in the folder.
  struct Entry {
    /// The path below the folder; for a folder in it with a final stroke.
    var below: [UInt8]
    /// What the name of a file tells of its contents.
    var form: FileForm
    /// How many bytes it holds.
    var size = 0
    /// When it last changed, in nanoseconds since 1970.
    var modified = 0
  }

  /// The files in formats that are read, in order of path.
  private(set) var files: [Entry] = []
  /// The files named `metadata.csv`, in order of path.
  private(set) var sideFiles: [Entry] = []
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
    var waiting = visit([])
    while let entry = waiting.popLast() {
      if entry.below.last == Self.slash {
        waiting += visit(entry.below)
      } else if SideFile.isName(entry.below) {
        sideFiles.append(entry)
      } else {
        files.append(entry)
      }
    }
  }

  private static let slash = UInt8(ascii: "/")

  /// Looks through one folder and returns what is in it, the last first.
  ///
  /// A folder's final stroke puts it where its files belong in the order of paths.
  private mutating func visit(_ folder: [UInt8]) -> [Entry] {
    let path = path(of: folder)
    guard let stream = path.withTerminated({ opendir($0) }) else {
      warn(folder, "cannot be read (\(SystemWord.of(errno))); left out")
      return []
    }
    defer { closedir(stream) }
    let descriptor = dirfd(stream)
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      // `d_name` is as long as the entry says, not as its Swift type.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      if let found = look(at: name, Int(entry.pointee.d_type), in: descriptor, folder) {
        entries.append(found)
      }
      errno = 0
    }
    if errno != 0 { warn(folder, "read in part only (\(SystemWord.of(errno)))") }
    return entries.sorted { CorpusPath.isBefore($1.below, $0.below) }
  }

  /// Looks at one entry of a folder: nil for what is passed over.
  private mutating func look(
    at name: UnsafePointer<CChar>, _ type: Int, in descriptor: Int32, _ folder: [UInt8]
  ) -> Entry? {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    guard bytes.first != UInt8(ascii: ".") else { return nil }
    let below = folder + bytes
    if type == DT_DIR { return Entry(below: below + [Self.slash], form: .none) }
    let form = FileForm(of: below)
    // A regular file in a format that is not read need not be asked for its size.
    if type == DT_REG, !isRead(form, bytes) { return nil }
    let status = FileStatus(of: name, in: descriptor)
    switch status.kind {
    case .file:
      guard type == DT_REG || isRead(form, bytes) else { return nil }
      return Entry(below: below, form: form, size: status.size, modified: status.modified)
    case .folder where type == DT_LNK: warn(below, "a link to a folder; not followed")
    // Some file systems do not say what an entry is.
    case .folder: return Entry(below: below + [Self.slash], form: .none)
    default: warn(below, status.kind.refusal)
    }
    return nil
  }

  /// True for a file in a format that is read; any other is counted.
  private mutating func isRead(_ form: FileForm, _ name: UnsafeRawBufferPointer) -> Bool {
    guard form.format?.isRead == true else {
      others[form.ending?.words ?? "", default: 0] += 1
      return false
    }
    return !Self.isReadMe(name)
  }

  /// The path of something below the folder.
  func path(of below: [UInt8]) -> CorpusPath {
    below.isEmpty ? root : root.appending(below.last == Self.slash ? below.dropLast() : below)
  }

  private mutating func warn(_ below: [UInt8], _ message: String) {
    warnings.append(CorpusWarning(path: path(of: below), message: message))
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

  private static func isReadMe(_ name: UnsafeRawBufferPointer) -> Bool {
    // Few names begin with an R.
    guard let first = name.first, first | 0x20 == UInt8(ascii: "r") else { return false }
    let stem = name.prefix { $0 != UInt8(ascii: ".") }
    return stem.map { $0 | 0x20 }.elementsEqual("readme".utf8)
  }
}
