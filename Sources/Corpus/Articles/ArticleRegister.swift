/// Which articles of a file have been handed over, so that each has a name of its own and none is
/// handed over twice.
///
/// The same words under the same name are known already. Other words under the same name are a
/// version of their own, and say so.
struct ArticleRegister {
  private struct Entry {
    /// The line of the first article of the name.
    var line: Int
    /// How many versions there are.
    var versions = 1
  }

  private let file: CorpusFile
  private let path: String
  private let fingerprint = Fingerprint()
  /// The names given out, by their fingerprints.
  private var entries: [UInt64: Entry] = [:]
  /// The words of each name, by fingerprints of both.
  private var words: Set<UInt64> = []
  /// The first lines that repeat an article, and how many there are.
  private var repeats: (lines: [Int], count: Int) = ([], 0)

  init(_ file: CorpusFile) {
    self.file = file
    path = file.path.shown
  }

  /// What comes of an article; nil for one that is known already.
  mutating func outcome(_ draft: ArticleDraft) -> CorpusReader.Outcome? {
    if let refusal = draft.refusal { return file.leftOut(refusal, line: draft.line) }
    var name = ArticleNames.name(of: draft)
    let key = fingerprint.of(name)
    let pair = (key &* 0x9E37_79B9_7F4A_7C15) ^ fingerprint.of(draft.text)
    guard words.insert(pair).inserted else {
      repeats.count += 1
      if repeats.lines.count < 3 { repeats.lines.append(draft.line) }
      return nil
    }
    var draft = draft
    if var entry = entries[key] {
      let plain = name
      repeat {
        entry.versions += 1
        name = plain + Array("-\(entry.versions)".utf8)
      } while entries[fingerprint.of(name)] != nil
      entries[key] = entry
      entries[fingerprint.of(name)] = Entry(line: draft.line)
      draft.oddities.append(
        "other words under the name of line \(entry.line); loaded as \(CorpusPath(name).shown)")
    } else {
      entries[key] = Entry(line: draft.line)
    }
    let full = "\(file.name)/\(CorpusPath(name).shown)"
    return .article(draft.article(named: full, of: file, shownAs: path))
  }

  /// Says at the end of the file what was known already, and why the end came early.
  func finish(
    _ failure: FileFailure?, at line: Int, _ each: (CorpusReader.Outcome) throws -> Void
  ) throws {
    if repeats.count > 0 {
      let lines = repeats.lines.map(String.init).joined(separator: ", ")
      let more = repeats.count > repeats.lines.count ? " …" : ""
      let message =
        repeats.count == 1
        ? "line \(lines) repeats an article under its name; loaded once"
        : "\(repeats.count) lines repeat articles under their names (\(lines)\(more)); loaded once"
      try each(.leftOut(CorpusWarning(path: file.path, message: message)))
    }
    if let failure { try each(file.leftOut("\(failure.reason); the rest", line: line)) }
  }
}
