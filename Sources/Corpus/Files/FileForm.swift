/// What the name of a file tells of its contents: `talks.jsonl.gz` holds JSON Lines, packed.
struct FileForm: Equatable {
  /// The format, or nil for an ending that is not known and for none.
  let format: FileFormat?
  /// True for a name that ends in `.gz`.
  let isPacked: Bool
  /// How many bytes of the name or path stand before its endings.
  let stem: Int
  /// The last ending, or nil for none.
  let ending: FileEnding?

  /// What a folder's name tells: nothing.
  static let none = FileForm(of: [])

  /// Reads the name of a file, or a path that ends in it.
  init(of path: [UInt8]) {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    guard let last = FileEnding(of: path[start...]) else {
      self.init(nil, nil, isPacked: false, stem: path.count)
      return
    }
    let outer = path.count - last.length
    let format = FileFormat(last)
    guard format == .gzip, let inner = FileEnding(of: path[start..<outer]),
      let packed = FileFormat(inner)
    else {
      self.init(
        format == .gzip ? nil : format, last, isPacked: format == .gzip, stem: outer)
      return
    }
    self.init(packed, last, isPacked: true, stem: outer - inner.length)
  }

  private init(_ format: FileFormat?, _ ending: FileEnding?, isPacked: Bool, stem: Int) {
    self.format = format
    self.ending = ending
    self.isPacked = isPacked
    self.stem = stem
  }

  /// What a user calls a file whose format is not read; nil for one that is, and for an unknown.
  var refused: FileFormat? { format.flatMap { $0.isRead ? nil : $0 } }
}
