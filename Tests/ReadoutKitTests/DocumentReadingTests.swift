import ReadoutKit
import Testing

@Suite("Looking up in a reading")
struct DocumentReadingTests {
  /// `Été. Ой да.` with a blank at either end: tokens and sentences as the reading room makes them.
  private static let reading: DocumentReading = {
    let text = Text(" Été. Ой да. ")
    let ranges: [ByteRange] = [1..<6, 6..<7, 8..<12, 13..<17, 17..<18]
    let tokens = ranges.map { range in
      let words = text.string(range)
      return Token(
        range: range, kind: words == "." ? .mark : .word, word: Word(words.lowercased()),
        isCapitalized: words != words.lowercased())
    }
    return DocumentReading(
      document: Document(number: 7, name: "été", path: "été.txt", hash: ""), text: text,
      tokens: tokens,
      sentences: [
        Sentence(number: 1, range: 1..<7, tokens: 0..<2, paragraph: 0, isExcluded: false),
        Sentence(number: 2, range: 8..<18, tokens: 2..<5, paragraph: 0, isExcluded: false),
      ])
  }()

  private static let empty = DocumentReading(
    document: Document(number: 3, name: "e", path: "e", hash: ""), text: Text(""), tokens: [],
    sentences: [])

  @Test(
    "a byte lies in the sentence that begins at or before it",
    arguments: [
      (-5, 1), (0, 1), (1, 1), (6, 1), (7, 1), (8, 2), (17, 2), (18, 2), (999, 2),
    ])
  func sentence(_ offset: Int, _ number: Int) {
    #expect(Self.reading.sentence(at: offset)?.number == number)
  }

  @Test(
    "a byte is followed by the first token that ends after it",
    arguments: [
      (-5, 0), (0, 0), (5, 0), (6, 1), (7, 2), (12, 3), (16, 3), (17, 4), (18, 5), (999, 5),
    ])
  func tokenIndex(_ offset: Int, _ index: Int) {
    #expect(Self.reading.tokenIndex(at: offset) == index)
  }

  @Test(
    "a place names one sentence, or the first and the last",
    arguments: [
      (1..<6, "7:1"), (0..<7, "7:1"), (8..<12, "7:2"), (1..<18, "7:1-2"), (1..<8, "7:1"),
      (1..<9, "7:1-2"),
      (8..<8, "7:2"),
    ])
  func place(_ range: ByteRange, _ place: String) {
    #expect(Self.reading.place(of: range) == place)
  }

  @Test("tokens give the bytes from the first to the last")
  func ranges() {
    #expect(Self.reading.range(ofTokens: 0..<3) == 1..<12)
    #expect(Self.reading.string(Self.reading.range(ofTokens: 2..<4)) == "Ой да")
    #expect(Self.reading.range(ofTokens: 2..<2) == 0..<0)
    #expect(Self.reading.range(ofTokens: 3..<9) == 0..<0)
  }

  @Test("an empty text has no sentence, no token and its number for a place")
  func nothing() {
    #expect(Self.empty.sentence(at: 0) == nil)
    #expect(Self.empty.tokenIndex(at: 0) == 0)
    #expect(Self.empty.place(of: 0..<0) == "3")
    #expect(Self.empty.record(of: 0..<0)["sentence"] == .null)
  }

  @Test("a record counts in code points, and its stretches too")
  func record() throws {
    let finding = Finding(
      plugin: "words", document: 7, range: 8..<12,
      roles: [
        .init("kind", .text("exclamation")), .init("parts", at: [1..<6, 13..<17]),
        .init("cue", at: nil),
      ])
    #expect(
      try OneDocument(reading: Self.reading).record(of: finding) == [
        "plugin": .text("words"), "doc": .text("été"), "start": .number(6), "end": .number(8),
        "text": .text("Ой"), "sentence": .number(2), "kind": .text("exclamation"),
        "parts": .list([
          .list([.number(1), .number(4)]), .list([.number(9), .number(11)]),
        ]),
        "cue": .null,
      ])
  }

  @Test("a finding in a document that is not there is refused")
  func missing() {
    let finding = Finding(plugin: "words", document: 8, range: 0..<1, roles: [])
    #expect(throws: ReadoutError.self) {
      try OneDocument(reading: Self.reading).record(of: finding)
    }
  }
}

/// A desk with one document on it.
private struct OneDocument: Desk {
  let reading: DocumentReading
  var documents: [Document] { [reading.document] }

  func document(number: Int) -> Document? { documents.first { $0.number == number } }
  func documents(named references: [String]) -> [Document] { documents }
  func reading(of document: Document) -> DocumentReading { reading }
  func findings(of plugin: any Plugin, in document: Document) -> [Finding] { [] }
}

@Suite("Documents")
struct DocumentTests {
  @Test("only excluded zones are left out", arguments: Zone.Kind.allCases)
  func zones(_ kind: Zone.Kind) {
    let document = Document(
      number: 1, name: "a", path: "a", zones: [Zone(range: 2..<4, kind: kind)], hash: "")
    let isRead = [Zone.Kind.byline, .caption, .pullQuote].contains(kind)
    #expect((1...4).map(document.isExcluded) == [false, !isRead, !isRead, false])
  }

  @Test("zones may overlap, touch, stand in any order and change")
  func manyZones() {
    var document = Document(
      number: 1, name: "a", path: "a",
      zones: [
        Zone(range: 9..<12, kind: .slogan), Zone(range: 2..<8, kind: .donation),
        Zone(range: 3..<4, kind: .slogan), Zone(range: 12..<13, kind: .share),
        Zone(range: 5..<5, kind: .share), Zone(range: 0..<2, kind: .byline),
      ], hash: "")
    #expect((-1...14).filter(document.isExcluded) == [2, 3, 4, 5, 6, 7, 9, 10, 11, 12])
    document.zones.removeFirst()
    #expect((-1...14).filter(document.isExcluded) == [2, 3, 4, 5, 6, 7, 12])
  }
}
