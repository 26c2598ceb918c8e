import ReadoutKit
import Store
import Testing

@Suite("What lenses found, kept")
struct FindingsTests {
  private static let files: [Delivery] = (0..<600).map { .file("f\($0)", "word \($0) and more") }

  @Test("findings in many documents are those of each", arguments: [false, true])
  func bulk(isFile: Bool) throws {
    let folder = try StoreFolder()
    let store = try Store(path: isFile ? folder.path("s") : nil)
    try store.load(Self.files)
    let (plugin, other) = (CountingPlugin(), CountingPlugin(name: "others"))
    let found = try store.findings(of: [plugin, other], in: store.documents)
    #expect(plugin.count == 600 && other.count == 600)
    let alone = CountingPlugin()
    for (document, found) in zip(store.documents, found[0]) {
      #expect(found == alone.findings(in: try store.reading(of: document)))
    }
    #expect(found[1].allSatisfy { $0.allSatisfy { $0.plugin == "others" } })
    // Backwards, and from memory.
    let reversed = try store.findings(of: [plugin], in: store.documents.reversed())[0]
    #expect(reversed == found[0].reversed())
    #expect(plugin.count == 600)
  }

  @Test("the next program knows them without a look at the words")
  func kept() throws {
    let folder = try StoreFolder()
    let first = try {
      let store = try Store(path: folder.path("s"))
      try store.load(Self.files)
      return try store.findings(of: [CountingPlugin()], in: store.documents)
    }()
    let store = try Store(path: folder.path("s"))
    let plugin = CountingPlugin()
    #expect(try store.findings(of: [plugin], in: store.documents) == first)
    #expect(try store.findings(of: plugin, in: store.documents[7]) == first[0][7])
    #expect(plugin.count == 0)
  }

  @Test("another version of a lens looks anew, and no other lens does")
  func version() throws {
    let folder = try StoreFolder()
    do {
      let store = try Store(path: folder.path("s"))
      try store.load(Self.files)
      let lenses = [CountingPlugin(), CountingPlugin(name: "others")]
      _ = try store.findings(of: lenses, in: store.documents)
    }
    let store = try Store(path: folder.path("s"))
    let (newer, other) = (CountingPlugin(version: 2), CountingPlugin(name: "others"))
    _ = try store.findings(of: [newer, other], in: store.documents)
    #expect(newer.count == 600 && other.count == 0)
    // The older one's are let go of.
    let older = CountingPlugin(version: 1)
    let again = try Store(path: folder.path("s"))
    _ = try again.findings(of: [older], in: again.documents)
    #expect(older.count == 600)
  }

  @Test("other words, other zones or another date of a document are looked at anew, no others")
  func changes() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.path("s"))
    try store.load(Self.files)
    let plugin = CountingPlugin()
    _ = try store.findings(of: [plugin], in: store.documents)
    var files = Self.files
    files[2] = .file("f2", "other words here")
    files[3] = .file(
      "f3", "word 3 and more", modified: 2, zones: [Zone(range: 0..<4, kind: .share)])
    files[4].source.modified = 2
    files[4].entries[0].document.date = DocumentDate(stated: "2024-01-02")
    files[5].source.modified = 2
    try store.load(files)
    let reopened = try Store(path: folder.path("s"))
    for store in [store, reopened] {
      let found = try store.findings(of: [plugin], in: store.documents)[0]
      #expect(found[2].map(\.range) == [0..<5, 6..<11, 12..<16])
    }
    #expect(plugin.count == 603)
  }
}
