import Foundation
import GRDB
import Reading
import ReadoutKit
import Store
import Testing

@Suite("The full-text index")
struct IndexTests {
  private static let nouns = ["bank", "ship", "minister", "café", "Zürich", "treaty"]
  private static let files: [Delivery] = (0..<900).map { number in
    .file(
      "f\(number)",
      "The \(nouns[number % 6]) met the \(nouns[number % 5]). It was day \(number), they said.")
  }

  private func indexed(_ folder: StoreFolder) throws -> Store {
    let store = try Store(path: folder.path("s"))
    try store.load(Self.files)
    try finish(store)
    return store
  }

  private func finish(_ store: Store) throws {
    let builder = try #require(store.startIndex())
    while builder.isWorking { usleep(1000) }
    #expect(store.isIndexed)
  }

  private func holding(_ words: String, _ store: Store) throws -> [Int] {
    try store.documents.filter { try store.text(of: $0).string(0..<200).contains(words) }
      .map(\.number)
  }

  @Test("a store in memory has none, and one on disk has none before it is built")
  func none() throws {
    let memory = try Store()
    try memory.load(Self.files)
    #expect(memory.startIndex() == nil)
    #expect(try memory.candidates("bank") == nil)
    let folder = try StoreFolder()
    let store = try Store(path: folder.path("s"))
    try store.load(Self.files)
    #expect(!store.isIndexed)
    #expect(try store.candidates("bank") == nil)
    #expect(store.sentences(of: store.documents[0]) == nil)
  }

  @Test("it gives the documents that hold the words")
  func finds() throws {
    let folder = try StoreFolder()
    let store = try indexed(folder)
    #expect(try store.candidates("\"minister met\"") == holding("minister met", store))
    #expect(
      try store.candidates("\"MINISTER met the bank\"") == holding("minister met the bank", store))
    #expect(try store.candidates("cafe") == holding("café", store))
    #expect(try store.candidates("nowhere") == [])
    // What FTS5 does not understand is no error here: searching does without the index.
    #expect(try store.candidates("\"unbalanced") == nil)
  }

  @Test("it keeps the sentences of every document")
  func sentences() throws {
    let folder = try StoreFolder()
    let store = try indexed(folder)
    for document in store.documents.prefix(20) {
      let kept = store.sentences(of: document)
      let read = DocumentReading(of: document, text: try store.text(of: document)).sentences
      #expect(kept == read && read.count == 2)
    }
  }

  @Test("it follows what changes, comes and goes")
  func changes() throws {
    let folder = try StoreFolder()
    let store = try indexed(folder)
    var files = Self.files
    files[4] = .file("f4", "A gale took the roof.")
    files.remove(at: 10)
    files.append(.file("new", "A gale sank the ship."))
    try store.load(files)
    #expect(!store.isIndexed)
    // The new one is not indexed yet, so that it may hold anything.
    #expect(try store.candidates("gale") == [5, 901])
    #expect(try store.candidates("\"day 4\"") == [901])
    #expect(try store.candidates("\"day 10\"") == [901])
    #expect(store.sentences(of: store.documents[4]) == nil)
    try finish(store)
    #expect(try store.candidates("gale") == [5, 901])
    #expect(try store.candidates("\"day 4\"") == [])
    #expect(try store.candidates("\"day 11\"") == [12])
  }

  @Test("one that was broken off goes on where it was, and is as good as any")
  func brokenOff() throws {
    let folder = try StoreFolder()
    do {
      let store = try Store(path: folder.path("s"))
      try store.load(Self.files)
      let builder = try #require(store.startIndex())
      while builder.isWorking, builder.progress.done == 0 { usleep(200) }
      builder.stop()
      while builder.isWorking { usleep(1000) }
      #expect(builder.progress.done > 0)
    }
    let store = try Store(path: folder.path("s"))
    try finish(store)
    for words in ["bank", "treaty", "Zürich", "day 899"] {
      #expect(try store.candidates("\"\(words)\"") == holding(words, store))
    }
  }

  @Test("hostile bytes are indexed like any others")
  func hostile() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.path("s"))
    var files = Array(Self.files.prefix(20))
    files[3].entries[0].text = Text(
      [0xFF, 0x00, 0xC3] + Array(" anchor ".utf8) + [0x00, 0xE2, 0x80])
    files[5].entries[0].text = Text([UInt8](repeating: 0x80, count: 10_000))
    try store.load(files)
    try finish(store)
    #expect(try store.candidates("anchor") == [4])
    try store.load(Array(files.prefix(3)))
    #expect(try store.candidates("anchor") == [])
  }
}
