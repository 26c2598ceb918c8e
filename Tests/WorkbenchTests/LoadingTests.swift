import Foundation
import ReadoutKit
import Sessions
import Store
import Testing

@testable import Workbench

@Suite("Loading a corpus")
struct LoadingTests {
  private static let articles = [
    "a.txt": "The ferry sailed.\n", "b.txt": "The bridge closed.\n", "c.txt": "A gale blew.\n",
  ]

  private func words(_ bench: Workbench) throws -> [String] {
    try bench.documents.map { try bench.text(of: $0).string(0..<200) }
  }

  /// Has the prompt take in what was found behind it.
  private func catchUp(_ bench: Workbench) {
    while bench.rescan != nil {
      bench.catchUp()
      usleep(1000)
    }
  }

  @Test("a small corpus is read each time, and leaves nothing behind")
  func small() throws {
    let folder = try CorpusFolder(Self.articles)
    #expect(try folder.open(isKept: false).documents.map(\.name) == ["a", "b", "c"])
    #expect(folder.caches == [])
  }

  @Test("a large one is kept, and reopened without its files being read")
  func kept() throws {
    let folder = try CorpusFolder(Self.articles)
    let first = try folder.open()
    #expect(folder.caches.count == 1)
    // The same size and time: nobody can notice, unless they read.
    try folder.writeUnnoticed("The ferry sunk!!!\n", to: "news/a.txt")
    let second = try folder.open()
    #expect(second.documents == first.documents)
    #expect(try words(second)[0] == "The ferry sailed.\n")
    #expect(second.banner[0] == first.banner[0])
    #expect(folder.said == [])
    #expect(folder.caches.count == 1)
  }

  @Test("another way to name a folder finds the same cache; another folder another one")
  func names() throws {
    let folder = try CorpusFolder(Self.articles)
    try folder.write("Elsewhere.\n", to: "more/d.txt")
    _ = try folder.open(["news"])
    _ = try folder.open(["./more/../news/"])
    #expect(folder.caches.count == 1)
    #expect(try folder.open(["more"]).documents.map(\.name) == ["d"])
    #expect(folder.caches.count == 2)
    #expect(try folder.open(["news", "more"]).documents.map(\.name) == ["d", "a", "b", "c"])
    #expect(folder.caches.count == 3)
  }

  @Test("before a script everything is as it is on disk now, and what is new is said")
  func script() throws {
    let folder = try CorpusFolder(Self.articles)
    _ = try folder.open()
    try folder.write("The ferry sank.\n", to: "news/a.txt")
    try folder.write("A new day.\n", to: "news/aa.txt")
    try folder.remove("news/c.txt")
    let bench = try folder.open()
    #expect(bench.documents.map(\.name) == ["a", "b", "aa"])
    #expect(bench.documents.map(\.number) == [1, 2, 4])
    #expect(try words(bench) == ["The ferry sank.\n", "The bridge closed.\n", "A new day.\n"])
    #expect(folder.said == ["on disk since the last time: 1 new, 1 changed, 1 gone; loaded"])
    _ = try folder.open()
    #expect(folder.said == [])
  }

  @Test("a prompt comes at once, and takes in what has changed before a line")
  func prompt() throws {
    let folder = try CorpusFolder(Self.articles)
    _ = try folder.open()
    try folder.write("The ferry sank.\n", to: "news/a.txt")
    let bench = try folder.open(isPrompt: true)
    #expect(try words(bench)[0] == "The ferry sailed.\n")
    catchUp(bench)
    #expect(try words(bench)[0] == "The ferry sank.\n")
    #expect(folder.said == ["on disk since the last time: 1 changed; loaded"])
    // Nothing more comes.
    bench.catchUp()
    #expect(folder.said.count == 1)
  }

  @Test("a prompt over a folder that is gone says so and keeps what it has")
  func goneFolder() throws {
    let folder = try CorpusFolder(Self.articles)
    _ = try folder.open()
    try folder.remove("news")
    let bench = try folder.open(isPrompt: true)
    catchUp(bench)
    #expect(bench.documents.count == 3)
    #expect(folder.said.count == 1 && folder.said[0].contains("no such file or folder"))
    #expect(throws: ReadoutError.self) { try folder.open() }
  }

  @Test("a store that was left half built is built anew")
  func leftover() throws {
    let folder = try CorpusFolder(Self.articles)
    _ = try folder.open()
    let cache = "cache/readout/" + folder.caches[0]
    try folder.remove(cache)
    try folder.write("half a store", to: cache + ".building")
    #expect(try folder.open().documents.count == 3)
    // And so is one that is damaged.
    try folder.write("no store at all, whatever it is", to: cache)
    #expect(try folder.open().documents.count == 3)
  }

  @Test("Ctrl-C keeps what was read, and the next start reads the rest")
  func interrupted() throws {
    let folder = try CorpusFolder()
    for number in 0..<300 {
      try folder.write("Article \(number).\n", to: "news/\(1000 + number).txt")
    }
    folder.interrupt.isRaised = true
    let first = try folder.open()
    #expect(first.documents.count < 300)
    #expect(folder.said.contains { $0.hasPrefix("interrupted") })
    folder.interrupt.isRaised = false
    // Not even a prompt takes it for whole.
    let second = try folder.open(isPrompt: true)
    #expect(second.documents.map(\.number) == Array(1...300))
    #expect(second.documents.map(\.name) == (1000..<1300).map(String.init))
  }

  @Test("without a place for the cache the corpus is kept in memory, with a word on it")
  func noCache() throws {
    let folder = try CorpusFolder(Self.articles)
    try folder.write("a file, no folder", to: "cache")
    let bench = try folder.open()
    #expect(bench.documents.count == 3 && bench.store.path == nil)
    #expect(folder.said.count == 1 && folder.said[0].hasSuffix("kept in memory this time"))
  }

  @Test("--store chooses: a file, or memory")
  func store() throws {
    let folder = try CorpusFolder(Self.articles)
    #expect(try folder.open(store: "memory").store.path == nil)
    let file = folder.path + "/my.store"
    _ = try folder.open(store: file)
    #expect(folder.caches == [])
    try folder.writeUnnoticed("The ferry sunk!!!\n", to: "news/a.txt")
    #expect(try words(folder.open(store: file))[0] == "The ferry sailed.\n")
    // Used as it was left where no corpus is named.
    try folder.remove("news")
    #expect(try folder.open([], store: file).documents.count == 3)
  }

  @Test("load brings more, load alone what has changed, and numbers stay")
  func load() throws {
    let folder = try CorpusFolder(Self.articles)
    try folder.write("More.\n", to: "more/a2.txt")
    for isKept in [false, true] {
      let bench = try folder.open(isKept: isKept)
      #expect(
        try bench.load([folder.path + "/more"]).described
          == "\(isKept ? 4 : 1) document\(isKept ? "s" : ""): 1 new\(isKept ? ", 3 known already" : "")"
      )
      #expect(bench.documents.map(\.name) == ["a", "b", "c", "a2"])
      #expect(bench.documents.map(\.number) == [1, 2, 3, 4])
      try folder.write("More and more.\n", to: "more/a2.txt")
      #expect(try bench.load([]).changed == [4])
      try folder.write("More.\n", to: "more/a2.txt")
    }
    // The cache of the folder itself is as it was.
    #expect(try folder.open().documents.count == 3)
  }

  @Test("a session keeps its numbers whatever the cache has")
  func sessionNumbers() throws {
    let folder = try CorpusFolder(Self.articles)
    let session = folder.path + "/work.readout"
    let first = try folder.open(session: session)
    #expect(first.session.state.corpus.documents.map(\.name) == ["a", "b", "c"])
    first.session = SessionLog.create(draftIn: folder.path, analyst: "ann")
    try folder.write("Earlier in the order.\n", to: "news/0.txt")
    for cache in folder.caches { try folder.remove("cache/readout/" + cache) }
    #expect(try folder.open().documents.map(\.name) == ["0", "a", "b", "c"])
    let second = try folder.open([], session: session)
    #expect(second.documents.map(\.name) == ["a", "b", "c", "0"])
    #expect(second.documents.map(\.number) == [1, 2, 3, 4])
    #expect(second.session.state.corpus.documents.map(\.name) == ["a", "b", "c", "0"])
    second.session = SessionLog.create(draftIn: folder.path, analyst: "ann")
    try folder.remove("news/b.txt")
    let third = try folder.open([], session: session)
    #expect(third.documents.map(\.number) == [1, 3, 4])
    #expect(folder.said.contains { $0.contains("1 of the session's 4 documents not here: b") })
  }

  @Test("a draft is told of its documents by its first event, all of them")
  func draft() throws {
    let folder = try CorpusFolder(Self.articles)
    let bench = try folder.open()
    #expect(bench.session.state.corpus.documents.isEmpty)
    try folder.write("More.\n", to: "more/d.txt")
    _ = try bench.run(bench.dispatch(CommandLineText("load \(folder.path)/more").words))
    _ = try bench.run(bench.dispatch(CommandLineText("mark 1:1").words))
    #expect(bench.session.state.corpus.documents.map(\.name) == ["a", "b", "c", "d"])
    #expect(bench.session.header.corpus == bench.session.state.corpus)
    #expect(bench.session.state.corpus.roots.count == 2)
    #expect(bench.session.state.corpus.documents.allSatisfy { $0.hash.utf8.count == 64 })
  }

  @Test("a draft that is saved before anything was done names its documents too")
  func saved() throws {
    let folder = try CorpusFolder(Self.articles)
    let bench = try folder.open()
    _ = try bench.run(bench.dispatch(CommandLineText("save \(folder.path)/s.readout").words))
    #expect(bench.session.header.corpus.documents.map(\.name) == ["a", "b", "c"])
    #expect(SessionOutline.read(folder.path + "/s.readout")?.documents == 3)
  }
}
