import ReadoutKit
import Testing

@testable import Store

@Suite("Loading into the store")
struct LoadingTests {
  private let first: [Delivery] = [.file("a", "alpha"), .file("b", "beta"), .file("c", "gamma")]

  @Test("documents are numbered in the order of the listing")
  func numbers() throws {
    let store = try Store()
    let change = try store.load(first)
    #expect(change == .init(added: [1, 2, 3], changed: [], known: 0, removed: 0))
    #expect(store.documents.map(\.name) == ["a", "b", "c"])
    #expect(store.roots == ["/in"])
  }

  @Test("a file of the same size and time is not read again")
  func unchanged() throws {
    let store = try Store()
    try store.load(first)
    #expect(store.isLoaded(from: first.map(\.source)))
    let difference = try store.difference(to: first.map(\.source))
    #expect(difference.isEmpty && difference.known == 3)
    #expect(!store.isLoaded(from: first.dropLast().map(\.source)))
  }

  @Test("another size or time is read, and the number stays where the words do not")
  func changed() throws {
    let store = try Store()
    try store.load(first)
    let later: [Delivery] = [
      .file("a", "alpha", modified: 2), .file("b", "other words"), .file("c", "gamma"),
    ]
    let listing = later.map(\.source)
    #expect(try store.difference(to: listing).toRead == [0, 1])
    let change = try store.load(later)
    #expect(change == .init(added: [], changed: [2], known: 1, removed: 0))
    #expect(store.documents.map(\.number) == [1, 2, 3])
    #expect(try store.text(of: store.documents[1]) == Text("other words"))
    #expect(store.isLoaded(from: listing))
  }

  @Test("a file that is gone takes its document with it, and its number is not given again")
  func gone() throws {
    let store = try Store()
    try store.load(first)
    let change = try store.load([first[0], first[1]])
    #expect(change == .init(added: [], changed: [], known: 0, removed: 1))
    #expect(store.documents.map(\.name) == ["a", "b"])
    #expect(store.totals.documents == 2)
    #expect(try store.load([first[0], .file("d", "delta"), first[1]]).added == [4])
    #expect(store.documents.map(\.name) == ["a", "b", "d"])
  }

  @Test("a file that is called otherwise in the listing keeps its document")
  func renamed() throws {
    let store = try Store()
    try store.load(first)
    var renamed = first[0]
    renamed.source.name = "a.txt"
    renamed.entries[0].document.name = "a.txt"
    let change = try store.load([renamed, first[1], first[2]])
    #expect(change == .init(added: [], changed: [], known: 1, removed: 0))
    #expect(store.documents.map(\.name) == ["a.txt", "b", "c"])
  }

  @Test("one name in two folders: the same words are one document, other words are two")
  func namesakes() throws {
    let store = try Store()
    let all = [
      first[0], first[1], .file("a", "alpha", in: "more"), .file("b", "other", in: "more"),
    ]
    let change = try store.load(all)
    #expect(change == .init(added: [1, 2, 3], changed: [], known: 1, removed: 0))
    #expect(store.documents.map(\.name) == ["a", "b", "more/b"])
    // Where one of two that were one is gone, the other one is read for itself.
    let rest = Array(all[1...])
    #expect(try store.difference(to: rest.map(\.source)).toRead == [1])
    try store.load(rest)
    #expect(store.documents.map(\.name) == ["b", "more/b", "a"])
  }

  @Test("the same words under two names are two documents")
  func twins() throws {
    let store = try Store()
    try store.load([.file("a", "alpha"), .file("b", "alpha")])
    #expect(store.documents.map(\.name) == ["a", "b"])
  }

  @Test("a file of many articles comes in parts; what it lost goes, what it kept stays")
  func manyArticles() throws {
    let store = try Store()
    var intake = try store.begin()
    try intake.take(.part([("many/1", "one"), ("many/2", "two")], size: 9, isLast: false))
    try intake.take(.part([("many/3", "three")], size: 9, isFirst: false))
    let source = Delivery.part([], size: 9).source
    #expect(try store.finish(intake, listing: [source]).added == [1, 2, 3])
    #expect(try store.difference(to: [source]).isEmpty)
    let change = try store.load([.part([("many/1", "one"), ("many/3", "drei")], size: 8)])
    #expect(change == .init(added: [], changed: [3], known: 1, removed: 1))
    #expect(store.documents.map(\.name) == ["many/1", "many/3"])
  }

  @Test("a file that came in part only is read again")
  func broken() throws {
    let store = try Store()
    var intake = try store.begin()
    try intake.take(.file("a", "alpha"))
    try intake.take(.part([("many/1", "one")], size: 9, isLast: false))
    _ = try store.finish(intake)
    let listing = [Delivery.file("a", "alpha").source, Delivery.part([], size: 9).source]
    #expect(!store.isLoaded(from: listing) && !store.isWhole)
    #expect(try store.difference(to: listing).toRead == [1])
    let change = try store.load([
      .file("a", "alpha"), .part([("many/1", "one"), ("many/2", "two")], size: 9),
    ])
    #expect(change.added == [3] && change.known == 1)
    #expect(store.isLoaded(from: listing))
  }

  @Test("what is loaded on top takes nothing away")
  func onTop() throws {
    let store = try Store()
    try store.load(first)
    let more = Delivery.file("d", "delta", in: "more")
    let difference = try store.difference(to: [more.source, first[0].source], isWhole: false)
    #expect(difference.toRead == [0] && difference.known == 1)
    var intake = try store.begin(difference)
    try intake.take(more)
    #expect(try store.finish(intake).added == [4])
    #expect(store.totals.documents == 4)
  }

  @Test("a path that is not UTF-8 is a file like any other")
  func paths() throws {
    let store = try Store()
    var odd = first[0]
    odd.source.path = [0x2F, 0xFF, 0x00, 0x80]
    try store.load([odd])
    #expect(try store.difference(to: [odd.source]).isEmpty)
  }

  @Test("the same rows come of many small steps as of one")
  func batches() throws {
    let store = try Store()
    let words = String(repeating: "word ", count: 5000)
    let files = (0..<900).map { Delivery.file("f\($0)", "\($0) \(words)") }
    #expect(try store.load(files).added == Array(1...900))
    #expect(try store.text(of: store.documents[899]) == Text("899 \(words)"))
  }
}
