import GRDB
import ReadoutKit
import Store
import Testing

@Suite("The store on disk")
struct StoreFileTests {
  @Test("all that is known of a document is there again when the file is reopened")
  func reopens() throws {
    let folder = try StoreFolder()
    let full = Document(
      number: 0, name: "习近平/été", path: "in/习近平/été.txt", title: "A “title”; it's",
      author: "J. Roe",
      outlet: "The Herald",
      date: DocumentDate(
        stated: "2024-05-06", from: "2024-05-05", to: "2024-05-07", basis: .sideFile,
        clues: [.init(range: 3..<9, tells: "after 2024-05-05"), .init(range: 1..<2, tells: "été")]),
      language: "en", words: 4,
      zones: Zone.Kind.allCases.enumerated().map { Zone(range: $0..<($0 + 1), kind: $1) },
      hash: "h1")
    let bare = Document(number: 0, name: "b", path: "b", hash: "h2")
    let bytes = (0...255).map { UInt8($0) }
    let written = try {
      let store = try Store(path: folder.path("s.sqlite"))
      return [try store.add(full, text: Text(bytes)), try store.add(bare, text: Text(""))]
    }()
    let store = try Store(path: folder.path("s.sqlite"))
    #expect(store.documents == written)
    #expect(store.documents.map(\.number) == [1, 2])
    #expect(try store.text(of: written[0]).bytes == bytes)
    #expect(try store.text(of: written[1]).count == 0)
    #expect(try store.add(full, text: Text(bytes)).number == 1)
    #expect(
      try store.add(Document(number: 0, name: "c", path: "c", hash: ""), text: Text("c")).number
        == 3)
  }

  @Test("words that changed between two starts keep their number")
  func changedWords() throws {
    let folder = try StoreFolder()
    let old = Document(number: 0, name: "a", path: "a", hash: "h1")
    do {
      let store = try Store(path: folder.path("s"))
      try store.add(old, text: Text("old"))
    }
    do {
      let store = try Store(path: folder.path("s"))
      try store.add(Document(number: 0, name: "a", path: "a", hash: "h2"), text: Text("new"))
    }
    let store = try Store(path: folder.path("s"))
    #expect(store.documents.map(\.number) == [1])
    #expect(try store.documents.map { try store.text(of: $0) } == [Text("new")])
  }

  @Test(
    "a file that is no database is refused and left as it was",
    arguments: [
      "notes of mine\n", String(repeating: "words and words ", count: 500),
    ])
  func noDatabase(_ words: String) throws {
    let folder = try StoreFolder()
    try folder.write(Array(words.utf8), to: "notes.txt")
    try refuses(folder.path("notes.txt"))
    #expect(try folder.bytes(of: "notes.txt") == Array(words.utf8))
  }

  @Test("a database that is no store is refused and left as it was")
  func otherDatabase() throws {
    let folder = try StoreFolder()
    try {
      let other = try DatabaseQueue(path: folder.path("other.sqlite"))
      try other.write { try $0.execute(sql: "CREATE TABLE document (number INTEGER)") }
      try other.close()
    }()
    let before = try folder.bytes(of: "other.sqlite")
    try refuses(folder.path("other.sqlite"))
    #expect(try folder.bytes(of: "other.sqlite") == before)
  }

  @Test("a store whose table was damaged is an error where it is read, and no crash")
  func damaged() throws {
    let folder = try StoreFolder()
    try Store(path: folder.path("s")).add(
      Document(number: 0, name: "a", path: "a", hash: "h"), text: Text("a"))
    try {
      let database = try DatabaseQueue(path: folder.path("s"))
      try database.write { try $0.execute(sql: "DROP TABLE document") }
      try database.close()
    }()
    let store = try Store(path: folder.path("s"))
    #expect(throws: ReadoutError.self) { try store.allDocuments() }
    #expect(store.documents.isEmpty && store.document(1) == nil)
  }

  @Test("a store of another version, or of other rules of reading, is begun anew in silence")
  func otherVersion() throws {
    let folder = try StoreFolder()
    let path = folder.path("s")
    let document = Document(number: 0, name: "a", path: "a", hash: "h")
    try Store(path: path, reader: 1).add(document, text: Text("a"))
    #expect(try Store(path: path, reader: 1).totals.documents == 1)
    #expect(try Store(path: path, reader: 2).isEmpty)
    try Store(path: path, reader: 2).add(document, text: Text("a"))
    try {
      let database = try DatabaseQueue(path: path)
      try database.write { try $0.execute(sql: "PRAGMA user_version = 1; DROP TABLE words") }
      try database.close()
    }()
    let store = try Store(path: path, reader: 2)
    #expect(store.isEmpty)
    #expect(try store.add(document, text: Text("a")).number == 1)
  }

  @Test("a store that was never brought to the disk is not trusted after the machine was restarted")
  func unsynced() throws {
    let folder = try StoreFolder()
    let path = folder.path("s")
    do {
      let store = try Store.build(at: path)
      var intake = try store.begin()
      try intake.take(.file("a", "words"))
      _ = try store.finish(intake)
    }
    #expect(try Store(path: path).totals.documents == 1)
    try {
      let database = try DatabaseQueue(path: path)
      try database.write {
        try $0.execute(sql: "UPDATE fact SET value = 'another' WHERE name = 'unsynced'")
      }
      try database.close()
    }()
    #expect(try Store(path: path).isEmpty)
  }

  @Test("a path that cannot be opened is refused", arguments: ["", "no/such/folder/s"])
  func noPath(_ name: String) throws {
    let folder = try StoreFolder()
    try refuses(folder.path(name))
  }

  private func refuses(_ path: String) throws {
    let error = #expect(throws: ReadoutError.self) { try Store(path: path) }
    #expect(error?.kind == .unusable)
    #expect(error?.message.contains(path) == true)
    #expect(error?.message.contains("\n") == false)
    #expect(error?.hint != nil)
  }
}
