import Foundation
import ReadoutKit
import Store
import Testing

@Suite("A store that is built")
struct BuildingTests {
  @Test("it is at its place when it is finished, and not before")
  func place() throws {
    let folder = try StoreFolder()
    let path = folder.path("s")
    let store = try Store.build(at: path, reader: 3)
    var intake = try store.begin()
    try intake.take(.file("a", "alpha"))
    try intake.flush()
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = try store.finish(intake, listing: [Delivery.file("a", "alpha").source])
    #expect(try store.text(of: store.documents[0]) == Text("alpha"))
    let again = try Store(path: path, reader: 3)
    #expect(again.documents == store.documents)
    #expect(again.isLoaded(from: [Delivery.file("a", "alpha").source]))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("")).allSatisfy {
        !$0.contains("building")
      })
  }

  @Test("what is left of one that was killed is thrown away")
  func killed() throws {
    let folder = try StoreFolder()
    let path = folder.path("s")
    try folder.write([UInt8](repeating: 7, count: 50_000), to: "s.building")
    try folder.write([UInt8](repeating: 7, count: 50_000), to: "s.building-wal")
    let store = try Store.build(at: path)
    try store.load([.file("a", "alpha")])
    #expect(try Store(path: path).documents.map(\.name) == ["a"])
  }

  @Test("two programs at once: what one changes the other takes in when it catches up")
  func twoPrograms() throws {
    let folder = try StoreFolder()
    let one = try Store(path: folder.path("s"))
    try one.load([.file("a", "alpha")])
    let other = try Store(path: folder.path("s"))
    let before = other.documents
    #expect(before.map(\.name) == ["a"])
    #expect(!other.catchUp())
    try one.load([.file("a", "omega and on"), .file("b", "beta")])
    #expect(other.catchUp())
    #expect(other.documents == one.documents)
    #expect(try other.text(of: other.documents[0]) == Text("omega and on"))
    #expect(!other.catchUp())
  }

  @Test("one program at a time has the right to change a store")
  func lock() throws {
    let folder = try StoreFolder()
    let path = folder.path("s")
    do {
      guard case .locked(let lock) = LoadLock.ask(path) else {
        Issue.record("the lock was not given")
        return
      }
      withExtendedLifetime(lock) {
        guard case .held = LoadLock.ask(path) else {
          Issue.record("the lock was given twice")
          return
        }
      }
    }
    guard case .locked = LoadLock.ask(path) else {
      Issue.record("the lock was not given back")
      return
    }
    guard case .impossible = LoadLock.ask(folder.path("no/such/folder/s")) else {
      Issue.record("a lock where nothing can be written")
      return
    }
  }

  @Test("a copy holds what the store holds, and goes its own way")
  func copy() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.path("s"))
    try store.load([.file("a", "alpha")])
    store.copy(to: folder.path("t"))
    let copy = try Store(path: folder.path("t"))
    #expect(copy.documents == store.documents)
    try copy.load([.file("b", "beta")])
    #expect(store.documents.map(\.name) == ["a"])
    // What is there already is left alone.
    store.copy(to: folder.path("t"))
    #expect(try Store(path: folder.path("t")).documents.map(\.name) == ["b"])
  }
}
