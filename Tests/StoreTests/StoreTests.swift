import ReadoutKit
import Store
import Testing

@Suite("The store")
struct StoreTests {
  private func document(_ name: String, hash: String = "h", zones: [Zone] = []) -> Document {
    Document(number: 0, name: name, path: "in/\(name).txt", zones: zones, hash: hash)
  }

  @Test("a document is numbered, and its number is the one it was given where that is free")
  func numbers() throws {
    let store = try Store()
    #expect(try store.add(document("a"), text: Text("a")).number == 1)
    #expect(try store.add(document("g"), text: Text("g"), number: 7).number == 7)
    #expect(try store.add(document("b"), text: Text("b"), number: 7).number == 8)
    #expect(try store.add(document("c"), text: Text("c"), number: 3).number == 3)
    #expect(try store.add(document("d"), text: Text("d")).number == 9)
    #expect(store.documents.map(\.number) == [1, 3, 7, 8, 9])
    #expect(store.documents.map(\.name) == ["a", "c", "g", "b", "d"])
  }

  @Test(
    "a number that cannot be counted on from is not given", arguments: [0, -4, Int.max, Int.min])
  func wildNumbers(_ number: Int) throws {
    let store = try Store()
    #expect(try store.add(document("a"), text: Text("a"), number: number).number == 1)
    #expect(try store.add(document("b"), text: Text("b")).number == 2)
  }

  @Test("a known name keeps its number, whatever number it is given and whatever it says now")
  func knownName() throws {
    let store = try Store()
    try store.add(document("a"), text: Text("a"))
    let first = try store.add(document("b", hash: "h1"), text: Text("old words"))
    #expect(try store.add(document("b", hash: "h1"), text: Text("old words"), number: 9) == first)
    let second = try store.add(document("b", hash: "h2"), text: Text("new words"), number: 9)
    #expect(second.number == 2)
    #expect(store.documents.map(\.hash) == ["h", "h2"])
    #expect(try store.text(of: second) == Text("new words"))
    #expect(try store.reading(of: second).tokens.map(\.word) == ["new", "words"])
  }

  @Test("what is read of a document changes with its zones")
  func newZones() throws {
    let store = try Store()
    let plain = try store.add(document("a"), text: Text("It rained. Give!"))
    let plugin = CountingPlugin()
    #expect(try store.reading(of: plain).sentences.map(\.isExcluded) == [false, false])
    _ = try store.findings(of: plugin, in: plain)
    let zone = Zone(range: 11..<16, kind: .donation)
    let zoned = try store.add(document("a", zones: [zone]), text: Text("It rained. Give!"))
    #expect(try store.reading(of: zoned).sentences.map(\.isExcluded) == [false, true])
    _ = try store.findings(of: plugin, in: zoned)
    #expect(plugin.count == 2)
  }

  @Test(
    "bytes come back as they were given",
    arguments: [
      (0...255).map { UInt8($0) }, [], [0], [0xEF, 0xBB, 0xBF, 0x0D, 0x0A],
      [UInt8](repeating: 0xC3, count: 5000),
    ])
  func bytes(_ bytes: [UInt8]) throws {
    let store = try Store()
    let kept = try store.add(document("a"), text: Text(bytes))
    #expect(try store.text(of: kept).bytes == bytes)
  }

  @Test("a document that was never added is refused by name")
  func unknown() throws {
    let store = try Store()
    let error = #expect(throws: ReadoutError.self) { try store.reading(of: document("ghost")) }
    #expect(error?.message.contains("ghost") == true)
    #expect(error?.kind == .command)
  }

  @Test("findings are computed once for a text and a version of the lens")
  func findings() throws {
    let store = try Store()
    let first = try store.add(document("a"), text: Text("one two"))
    let second = try store.add(document("b"), text: Text("three"))
    let plugin = CountingPlugin()
    for _ in 1...3 {
      #expect(try store.findings(of: plugin, in: first).map(\.range) == [0..<3, 4..<7])
    }
    #expect(plugin.count == 1)
    // The same words under another name are another document's findings.
    #expect(try store.findings(of: plugin, in: second).map(\.document) == [2])
    #expect(plugin.count == 2)
    let newer = CountingPlugin(version: 2)
    let other = CountingPlugin(name: "others")
    #expect(try store.findings(of: newer, in: first).count == 2)
    #expect(try store.findings(of: other, in: first).map(\.plugin) == ["others", "others"])
    #expect([newer.count, other.count] == [1, 1])
    let changed = try store.add(document("a", hash: "h2"), text: Text("one"))
    #expect(try store.findings(of: plugin, in: changed).count == 1)
    #expect(plugin.count == 3)
  }
}
