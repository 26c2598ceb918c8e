import ReadoutKit
import Testing

@testable import Store

@Suite("The store")
struct StoreTests {
  private func document(_ name: String, hash: String = "h", zones: [Zone] = []) -> Document {
    Document(number: 0, name: name, path: "in/\(name).txt", zones: zones, hash: hash)
  }

  @Test("documents are numbered as they come, and a number is never given twice")
  func numbers() throws {
    let store = try Store()
    #expect(try store.add(document("b"), text: Text("b")).number == 1)
    #expect(try store.add(document("a"), text: Text("a")).number == 2)
    #expect(store.documents.map(\.name) == ["b", "a"])
    #expect(store.document(2)?.name == "a")
    #expect(store.document(named: "b")?.number == 1)
    #expect(store.document(0) == nil && store.document(3) == nil && store.document(-1) == nil)
    #expect(store.document(named: "c") == nil)
  }

  @Test("a document is found before the list was asked for and after")
  func lookup() throws {
    let store = try Store()
    try store.add(document("a"), text: Text("a"))
    let early = store.document(1)
    let named = store.document(named: "a")
    #expect(early != nil && early == named)
    #expect(store.documents == [early])
    #expect(store.document(1) == early && store.document(named: "a") == early)
  }

  @Test("a known name keeps its number, whatever it says now")
  func knownName() throws {
    let store = try Store()
    try store.add(document("a"), text: Text("a"))
    let first = try store.add(document("b", hash: "h1"), text: Text("old words"))
    #expect(try store.add(document("b", hash: "h1"), text: Text("old words")) == first)
    let second = try store.add(document("b", hash: "h2"), text: Text("new words"))
    #expect(second.number == 2)
    #expect(store.documents.map(\.hash) == ["h", "h2"])
    #expect(try store.text(of: second) == Text("new words"))
    #expect(try store.reading(of: second).tokens.map(\.word) == ["new", "words"])
  }

  @Test("the totals say what is there without a look at the list")
  func totals() throws {
    let store = try Store()
    #expect(store.totals == Totals() && store.isEmpty)
    var first = document("a", zones: [Zone(range: 0..<1, kind: .donation)])
    first.words = 7
    first.date = DocumentDate(from: "2024-05-06", to: "2024-05-09")
    var second = document("b", zones: [Zone(range: 0..<1, kind: .caption)])
    second.words = 5
    second.date = DocumentDate(from: "2023-05-06", to: "2023-05-06")
    try store.add(first, text: Text("a"))
    try store.add(second, text: Text("b"))
    var expected = Totals()
    (expected.documents, expected.words, expected.cluttered) = (2, 12, 1)
    (expected.from, expected.to) = ("2023-05-06", "2024-05-09")
    #expect(store.totals == expected)
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
