import ReadoutKit
import Store
import Synchronization
import Testing

@Suite("Running over the words")
struct ScanTests {
  /// 700 texts: several runs, none of them the same.
  private static let files: [Delivery] = (0..<700).map { number in
    .file(
      "f\(number)",
      number % 97 == 0 ? "" : "text \(number) " + String(repeating: "é", count: number),
      zones: number % 3 == 0 ? [Zone(range: 0..<4, kind: .related)] : [])
  }

  private func expected(_ documents: [Document], _ store: Store) throws -> [String] {
    try documents.map { document in
      let text = try store.text(of: document)
      return "\(document.number) \(text.bytes) \(Zone.excluded(document.zones))"
    }
  }

  private func scanned(_ store: Store, _ numbers: [Int]? = nil) throws -> [String] {
    try store.scan(numbers) { number, bytes, excluded in
      "\(number) \(bytes.indices.map { bytes[$0] }) \(excluded)"
    }.map(\.result)
  }

  @Test("it gives every document's bytes, in memory and from a file", arguments: [false, true])
  func all(isFile: Bool) throws {
    let folder = try StoreFolder()
    let store = try Store(path: isFile ? folder.path("s") : nil)
    try store.load(Self.files)
    #expect(try scanned(store) == expected(store.documents, store))
    // With gaps: some documents are gone, some are not asked for.
    try store.load(Array(Self.files.filter { $0.source.size % 5 != 0 }))
    #expect(try scanned(store) == expected(store.documents, store))
    let some = store.documents.filter { $0.number % 2 == 0 }
    #expect(try scanned(store, some.map(\.number)) == expected(some, store))
    #expect(try scanned(store, []) == [])
    #expect(try scanned(store, [9999, -3, 0]) == [])
  }

  @Test("what is made nothing of is left out")
  func some() throws {
    let store = try Store()
    try store.load(Self.files)
    let results = try store.scan { number, _, _ in number % 100 == 0 ? number * 2 : nil }
    #expect(results.map(\.number) == [100, 200, 300, 400, 500, 600, 700])
    #expect(results.map(\.result) == [200, 400, 600, 800, 1000, 1200, 1400])
  }

  @Test("Ctrl-C ends it", arguments: [false, true])
  func interrupted(isFile: Bool) throws {
    let folder = try StoreFolder()
    let store = try Store(path: isFile ? folder.path("s") : nil)
    try store.load(Self.files)
    store.isInterrupted = { true }
    let looks = Mutex(0)
    #expect(throws: ReadoutError("interrupted")) {
      try store.scan { _, _, _ in
        looks.withLock { $0 += 1 }
        return 1
      }
    }
    #expect(looks.withLock { $0 } < 700)
  }
}
