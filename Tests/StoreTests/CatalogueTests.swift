import Foundation
import ReadoutKit
import Testing

@testable import Store

@Suite struct CatalogueTests {
  private static let titles = [
    ("north/1", "Envoys meet at the river"), ("north/2", "The “river” summit, and a bank"),
    ("south/1", "Über den Fluss — river trade"), ("river-notes", "Саммит у реки"),
  ]

  private func fill(_ store: Store) throws {
    for (name, title) in Self.titles {
      try store.add(
        Document(
          number: 0, name: name, path: name, title: title, author: "Ann", outlet: "Post", hash: name
        ),
        text: Text(title))
    }
  }

  @Test(arguments: [
    ("river", ["river-notes", "north/1", "north/2", "south/1"]), ("RIVER T", ["south/1"]),
    ("iver", []), ("über", ["south/1"]), ("сам", ["river-notes"]),
    ("north", ["north/1", "north/2"]),
    ("trade", ["south/1"]), ("notes", ["river-notes"]),
  ])
  func documentsAreFoundByTheBeginningOfAWord(letters: String, names: [String]) throws {
    let store = try Store()
    try fill(store)
    let found = store.documents(beginning: letters, limit: 10)
    #expect(found.documents.map(\.name) == names)
    #expect(found.count == names.count)
  }

  @Test func thereAreMoreThanAreGiven() throws {
    let store = try Store()
    try fill(store)
    let found = store.documents(beginning: "river", limit: 2)
    #expect(found.documents.map(\.name) == ["river-notes", "north/1"])
    #expect(found.count == 4)
    #expect(store.documents(beginning: "", limit: 3).count == 4)
  }

  @Test func outletsAndAuthorsAreCounted() throws {
    let store = try Store()
    try fill(store)
    #expect(store.catalogue.outlets == [Catalogue.Counted(name: "Post", count: 4)])
    #expect(store.catalogue.authors == [Catalogue.Counted(name: "Ann", count: 4)])
  }

  @Test func aFileIsCataloguedBehindThePrompt() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.path("store"))
    try fill(store)
    store.startCatalogue()
    #expect(store.documents(beginning: "envoys", limit: 5).documents.map(\.name) == ["north/1"])
  }

  @Test func documentsThatCameLaterAreFound() throws {
    let store = try Store()
    try fill(store)
    #expect(store.documents(beginning: "later", limit: 5).count == 0)
    try store.add(
      Document(number: 0, name: "z", path: "z", title: "A later one", hash: "z"), text: Text("x"))
    #expect(store.documents(beginning: "later", limit: 5).count == 1)
  }

  @Test func onlyWhatIsKnownIsGivenAndNothingIsRead() throws {
    let store = try Store()
    try fill(store)
    let plugin = CountingPlugin()
    #expect(store.knownFindings(of: plugin, limit: 10).isEmpty)
    _ = try store.findings(of: plugin, in: try store.allDocuments()[0])
    let known = store.knownFindings(of: plugin, limit: 10)
    #expect(known.allSatisfy { $0.document == 1 })
  }
}
