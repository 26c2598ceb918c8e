import Corpus
import Glibc
import ReadoutKit
import Testing

@Suite("A corpus is listed")
struct ScanTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Folders are looked through, in order of path, for formats that are read")
  func folders() throws {
    for name in ["b.txt", "a/z.md", "a/deep/er/y.text", "data.jsonl", "script.py", "c"] {
      try folder.write(name, "Some words.")
    }
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["a/deep/er/y", "a/z", "b", "data"])
    #expect(scan.roots == [folder.root])
    #expect(
      scan.warnings.map(\.message) == [
        "2 files (1 without an ending, 1 .py) in no format that is read; left out"
      ])
  }

  @Test("Each file has its size and the time of its last change")
  func sizes() throws {
    try folder.write("a.txt", "Some words.")
    try folder.setTime("a.txt", seconds: 1_700_000_000)
    let named = try CorpusReader.scan([folder.path(of: "a.txt")]).files
    #expect(named.map(\.size) == [11])
    #expect(named.map(\.modified) == [1_700_000_000_000_000_000])
    let listed = try CorpusReader.scan([folder.root]).files
    #expect(listed.map(\.size) == [11])
    #expect(listed.map(\.modified) == named.map(\.modified))
  }

  @Test("Files stand in the order of the bytes of their paths")
  func order() throws {
    let names = ["a/z.txt", "a-b.txt", "a.txt", "a0/y.txt", "a.d/x.txt", "B.txt", "é.txt"]
    for name in names { try folder.write(name, "Some words.") }
    let paths = try CorpusReader.scan([folder.root]).files.map(\.path)
    #expect(paths == names.map { folder.path(of: $0) }.sorted())
    #expect(paths.count == names.count)
  }

  @Test("A file of many articles beside a folder of its name keeps its ending")
  func containerBesideFolder() throws {
    for name in ["talks.jsonl", "talks/a.txt", "notes.csv"] { try folder.write(name, "{}") }
    let files = try CorpusReader.scan([folder.root]).files
    #expect(files.map(\.name) == ["notes", "talks.jsonl", "talks/a"])
    #expect(files.map(\.holdsMany) == [true, true, false])
  }

  @Test("Hidden files and folders and READMEs are passed over in silence")
  func hidden() throws {
    for name in [".hidden.txt", ".git/x.txt", "README.md", "Readme.txt", "readable.txt"] {
      try folder.write(name, "Some words.")
    }
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["readable"])
    #expect(scan.warnings.isEmpty)
  }

  @Test("A file given by name is listed whatever its ending")
  func namedFile() throws {
    try folder.write("minutes.log", "Some words.")
    try folder.write("README.md", "Some words.")
    let scan = try CorpusReader.scan([folder.path(of: "minutes.log"), folder.path(of: "README.md")])
    #expect(scan.files.map(\.name) == ["README", "minutes"])
  }

  @Test("The ending stays in names that would be equal without it")
  func equalNames() throws {
    for name in ["talks.txt", "talks.md", "other.txt"] { try folder.write(name, "Some words.") }
    #expect(try folder.names() == ["other", "talks.md", "talks.txt"])
  }

  @Test("Names stay unique across several roots, however equal their files are")
  func severalRoots() throws {
    for name in ["one/news/a.txt", "two/news/a.txt", "two/news/b.txt"] {
      try folder.write(name, "Some words.")
    }
    let names = try CorpusReader.scan([
      folder.path(of: "two/news"), folder.path(of: "one/news"),
    ]).files.map(\.name)
    #expect(names == ["\(folder.path)/one/news/a.txt", "\(folder.path)/two/news/a.txt", "b"])
  }

  @Test("Names that differ only in how an accent is written are told apart")
  func accents() throws {
    try folder.write("caf\u{E9}.txt", "Some words.")
    try folder.write("cafe\u{301}.txt", "Some words.")
    let names = try folder.names()
    #expect(names.count == 2)
    #expect(Set(names).count == 2)
  }

  @Test("A file that is named twice is listed once")
  func listedOnce() throws {
    try folder.write("a.txt", "Some words.")
    let dotted = CorpusPath("\(folder.path)/./x/../a.txt")
    let scan = try CorpusReader.scan([folder.root, folder.path(of: "a.txt"), dotted, folder.root])
    #expect(scan.files.count == 1)
    #expect(scan.roots == [folder.root, folder.path(of: "a.txt")])
  }

  @Test("Names with a line break, an escape or bytes that are not UTF-8 open their files")
  func hostileNames() throws {
    try folder.write("line\nbreak.txt", "First.")
    try folder.write("red\u{1B}[31m.txt", "Second.")
    try folder.write(Array("stray".utf8) + [0xFF, 0xFE] + Array(".txt".utf8), Array("Third.".utf8))
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["line\nbreak", "red\u{1B}[31m", "stray\\xFF\\xFE"])
    let texts = scan.files.map { file in
      if case .loaded(_, let text, _) = CorpusReader.read(file) {
        text.string(text.range)
      } else {
        ""
      }
    }
    #expect(texts == ["First.", "Second.", "Third."])
  }

  @Test("Links to files are followed, links to folders are not, and no loop is endless")
  func links() throws {
    try folder.write("real.txt", "Some words.")
    folder.link("also.txt", to: "real.txt")
    folder.link("loop", to: ".")
    folder.link("self.txt", to: "self.txt")
    folder.link("nowhere.txt", to: "missing")
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["also", "real"])
    #expect(
      scan.warnings.map(\.line).sorted() == [
        "loop: a link to a folder; not followed", "nowhere.txt: a link to nothing; left out",
        "self.txt: cannot be read (links that lead in a circle); left out",
      ])
  }

  @Test("A pipe is named and never opened")
  func pipe() throws {
    try folder.write("a.txt", "Some words.")
    #expect(mkfifo("\(folder.path)/pipe.txt", 0o644) == 0)
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["a"])
    #expect(scan.warnings.map(\.line) == ["pipe.txt: a pipe, not a file; left out"])
    // Even where it takes the place of a file after the scan.
    let file = CorpusFile(path: folder.path(of: "pipe.txt"), name: "pipe")
    guard case .leftOut(let warning) = CorpusReader.read(file) else {
      Issue.record("a pipe was read")
      return
    }
    #expect(warning.message == "a pipe, not a file; left out")
  }

  @Test(
    "A path that is not there is an error that names it", arguments: ["missing", "", "a.txt/b"])
  func missing(name: String) throws {
    try folder.write("a.txt", "Some words.")
    let path = name.isEmpty ? CorpusPath("") : folder.path(of: name)
    let error = #expect(throws: ReadoutError.self) {
      try CorpusReader.scan([folder.root, path])
    }
    #expect(error?.kind == .unusable)
    #expect(error?.message == "no such file or folder: \(path.shown)")
    #expect(error?.hint != nil)
  }

  @Test("A folder without articles is an error that says what is there")
  func nothingToRead() throws {
    try folder.write("a.pdf", "x")
    try folder.write("b.pdf", "x")
    try folder.write("c.docx", "x")
    let error = #expect(throws: ReadoutError.self) { try CorpusReader.scan([folder.root]) }
    #expect(error?.kind == .unusable)
    #expect(
      error?.message
        == "no article to read: \(folder.path) holds 3 files (2 .pdf, 1 .docx)")
  }

  @Test("An empty folder is an error; beside another root it is none")
  func emptyFolder() throws {
    folder.makeFolder("empty")
    try folder.write("full/a.txt", "Some words.")
    let error = #expect(throws: ReadoutError.self) {
      try CorpusReader.scan([folder.path(of: "empty")])
    }
    #expect(error?.message.hasSuffix("/empty holds no articles") == true)
    let roots = [folder.path(of: "empty"), folder.path(of: "full")]
    #expect(try CorpusReader.scan(roots).files.map(\.name) == ["a"])
  }

  @Test(
    "Formats that are not read yet are refused with a word of their own",
    arguments: [
      ("c.json", "JSON files"), ("c.docx", "word processor files"), ("c.tar.gz", "tar archives"),
      ("c.zip", "zip archives"), ("c.PDF", "PDF files"), ("c.html.gz", "web pages"),
    ])
  func otherFormats(name: String, words: String) throws {
    try folder.write(name, "x")
    let error = #expect(throws: ReadoutError.self) {
      try CorpusReader.scan([folder.path(of: name)])
    }
    #expect(error?.message.hasSuffix("\(name): \(words) are not read yet; left out") == true)
  }

  @Test(
    "A folder that may not be looked into is named, and the others are read",
    .enabled(if: getuid() != 0))
  func closedFolder() throws {
    try folder.write("open/a.txt", "Some words.")
    try folder.write("closed/b.txt", "Some words.")
    chmod("\(folder.path)/closed", 0)
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["open/a"])
    #expect(scan.warnings.map(\.line) == ["closed: cannot be read (permission denied); left out"])
  }

  @Test("A hundred folders inside each other are looked through")
  func deepFolders() throws {
    var name = ""
    for _ in 0..<100 { name += "level/" }
    try folder.write(name + "a.txt", "Some words.")
    #expect(try folder.names() == [name + "a"])
  }
}
