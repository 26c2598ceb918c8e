/// What the name of a file tells of its contents: `talks.jsonl.gz` holds JSON Lines, packed.
struct FileForm: Equatable {
  /// The format, or nil for an ending that is not known and for none.
  let format: FileFormat?
  /// True for a name that ends in `.gz`.
  let isPacked: Bool
  /// How many bytes of the name stand before its endings.
  let stem: Int

  /// Reads a file's name.
  init(ofName name: [UInt8]) {
    guard let last = FileFormat.ending(of: name[...]) else {
      self.init(nil, isPacked: false, stem: name.count)
      return
    }
    let outer = name.count - last.utf8.count - 1
    guard FileFormat(ending: last) == .gzip else {
      self.init(FileFormat(ending: last), isPacked: false, stem: outer)
      return
    }
    let inner = FileFormat.ending(of: name[..<outer])
    let format = inner.flatMap { FileFormat(ending: $0) }
    self.init(
      format, isPacked: true, stem: format == nil ? outer : outer - (inner?.utf8.count ?? 0) - 1)
  }

  private init(_ format: FileFormat?, isPacked: Bool, stem: Int) {
    self.format = format
    self.isPacked = isPacked
    self.stem = stem
  }

  /// What a user calls a file whose format is not read; nil for one that is, and for an unknown.
  var refused: FileFormat? { format.flatMap { $0.isRead ? nil : $0 } }
}
