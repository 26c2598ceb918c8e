import ReadoutKit
import Store
import Testing

@Suite("The numbers of a session")
struct NumberingTests {
  private func store() throws -> Store {
    let store = try Store()
    try store.load([
      .file("a", "alpha"), .file("b", "beta"), .file("c", "gamma"), .file("d", "delta"),
    ])
    return store
  }

  private func known(_ number: Int, _ name: String, _ words: String) -> Store.Known {
    Store.Known(number: number, name: name, hash: "hash of \(words)")
  }

  @Test("documents bear the numbers by which a session knows them, by name, else by words")
  func numbers() throws {
    let store = try store()
    let missing = try store.number(as: [
      known(2, "a", "alpha"), known(1, "b", "older words"), known(7, "elsewhere", "gamma"),
      known(9, "lost", "lost"),
    ])
    #expect(missing == [3])
    #expect(store.documents.map(\.number) == [1, 2, 7, 10])
    #expect(store.documents.map(\.name) == ["b", "a", "c", "d"])
    #expect(store.document(1)?.name == "b" && store.document(7)?.name == "c")
    #expect(store.document(3) == nil && store.document(4) == nil && store.document(9) == nil)
    #expect(store.document(named: "d")?.number == 10)
    #expect(try store.text(of: store.documents[0]) == Text("beta"))
  }

  @Test("whatever is asked goes by those numbers")
  func everywhere() throws {
    let store = try store()
    try store.number(as: [known(9, "a", "alpha"), known(2, "d", "delta")])
    let scanned = try store.scan { _, bytes, _ in bytes[0] }
    #expect(scanned.map(\.number) == store.documents.map(\.number))
    #expect(
      scanned.map(\.result) == (try store.documents.map { try store.text(of: $0).bytes[0] }))
    #expect(try store.scan([9, 2, 5]) { _, bytes, _ in bytes[0] }.map(\.number) == [2, 9])
    let plugin = CountingPlugin()
    let found = try store.findings(of: [plugin], in: store.documents)[0]
    #expect(found.map { $0[0].document } == store.documents.map(\.number))
    #expect(try store.reading(of: store.documents[0]).document.number == 2)
  }

  @Test("a document that comes later gets a number that the session never gave")
  func later() throws {
    let store = try store()
    try store.number(as: [known(1, "a", "alpha"), known(60, "lost", "lost")])
    let added = try store.add(
      Document(number: 0, name: "e", path: "e", hash: "e"), text: Text("e"))
    #expect(added.number > 60)
    #expect(Set(store.documents.map(\.number)).count == 5)
  }
}
