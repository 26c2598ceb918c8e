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
      date: DocumentDate(stated: "2024-05-06", from: "2024-05-05", to: "2024-05-07"),
      language: "en", words: 4,
      zones: Zone.Kind.allCases.enumerated().map { Zone(range: $0..<($0 + 1), kind: $1) },
      hash: "h1")
    let bare = Document(number: 0, name: "b", path: "b", hash: "h2")
    let bytes = (0...255).map { UInt8($0) }
    let written = try {
      let store = try Store(path: folder.path("s.sqlite"))
      return [
        try store.add(full, text: Text(bytes), number: 5), try store.add(bare, text: Text("")),
      ]
    }()
    let store = try Store(path: folder.path("s.sqlite"))
    #expect(store.documents == written)
    #expect(store.documents.map(\.number) == [5, 6])
    #expect(try store.text(of: written[0]).bytes == bytes)
    #expect(try store.text(of: written[1]).count == 0)
    #expect(try store.add(full, text: Text(bytes)).number == 5)
    #expect(
      try store.add(Document(number: 0, name: "c", path: "c", hash: ""), text: Text("c")).number
        == 7)
  }

  @Test("words that changed between two starts keep their number")
  func changedWords() throws {
    let folder = try StoreFolder()
    let old = Document(number: 0, name: "a", path: "a", hash: "h1")
    do {
      let store = try Store(path: folder.path("s"))
      try store.add(old, text: Text("old"), number: 4)
    }
    do {
      let store = try Store(path: folder.path("s"))
      try store.add(Document(number: 0, name: "a", path: "a", hash: "h2"), text: Text("new"))
    }
    let store = try Store(path: folder.path("s"))
    #expect(store.documents.map(\.number) == [4])
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

  @Test("a store whose table was damaged is refused")
  func damaged() throws {
    let folder = try StoreFolder()
    _ = try Store(path: folder.path("s"))
    try {
      let database = try DatabaseQueue(path: folder.path("s"))
      try database.write { try $0.execute(sql: "DROP TABLE document") }
      try database.close()
    }()
    try refuses(folder.path("s"))
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
