/// Names for documents: short, and each only once.
enum DocumentNames {
  /// What a name is made of.
  struct Source {
    /// The folder or the file that the user gave, absolute.
    var root: CorpusPath
    /// The file below it; for a single file its name.
    var below: CorpusPath
    /// The file, absolute.
    var path: CorpusPath
    /// What its name tells of its contents.
    var form: FileForm
  }

  /// The names of files, in the order given.
  ///
  /// A name is the path below the corpus root without its ending. Where two would be equal they
  /// take more of their paths: the ending, then the root's own name, then all of it.
  static func of(_ sources: [Source]) -> [String] {
    let ways: [(Source) -> String] = [
      { CorpusPath($0.below.bytes.prefix($0.form.stem)).shown },
      { $0.below.shown },
      { CorpusPath($0.root.lastPart).appending($0.below.bytes).shown },
      { $0.path.shown },
    ]
    var names = sources.map(ways[0])
    for way in ways.dropFirst() {
      let equals = clashing(names)
      if equals.isEmpty { break }
      for index in equals { names[index] = way(sources[index]) }
    }
    for index in containersNamedLikeFolders(sources, names) {
      names[index] = ways[1](sources[index])
    }
    // Two paths that only differ in how an accent is written.
    for (count, index) in clashing(names).enumerated() where count > 0 {
      names[index] += "~\(count + 1)"
    }
    return names
  }

  /// Files of many articles whose name is also that of a folder with files: `talks.jsonl` beside
  /// `talks/a.txt`, where both would name an article `talks/a`.
  private static func containersNamedLikeFolders(
    _ sources: [Source], _ names: [String]
  ) -> [Int] {
    var containers: [String: Int] = [:]
    for (index, source) in sources.enumerated()
    where source.form.format?.holdsMany == true {
      containers[names[index]] = index
    }
    if containers.isEmpty { return [] }
    var found: Set<Int> = []
    for name in names {
      for slash in name.utf8.indices where name.utf8[slash] == UInt8(ascii: "/") {
        if let index = containers[String(name[..<slash])] { found.insert(index) }
      }
    }
    return found.sorted()
  }

  /// The places of names that stand more than once.
  private static func clashing(_ names: [String]) -> [Int] {
    // A composed and a decomposed é are equal to Swift, and clash: nobody could type the one and
    // mean it.
    // Mostly all are different, which their hashes tell sooner.
    if Set(names.lazy.map(\.hashValue)).count == names.count { return [] }
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return names.indices.filter { counts[names[$0], default: 0] > 1 }
  }
}
