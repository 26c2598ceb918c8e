import ReadoutKit
import Testing

@testable import Sessions

@Suite struct JSONTests {
  private func read(_ text: String) -> Record? { JSONReader.record(Array(text.utf8)[...]) }

  private func written(_ record: Record) -> String {
    String(decoding: JSON.bytes(.object(record)), as: UTF8.self)
  }

  @Test(arguments: [
    "plain", "“curly” and \"straight\" \\ / é e\u{301}", "\u{FEFF}mark", "tab\t\r\n",
    "🕊 收 \u{0}\u{1B}[2J",
    "\u{2028}\u{202E}\u{9B}\u{7F}", "",
  ])
  func `a string comes back code point by code point`(text: String) throws {
    let line = written(["text": .text(text)])
    let back = try #require(read(line)?.text("text"))
    #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func `values come back as they were`() {
    let record: Record = [
      "null": .null, "yes": .flag(true), "no": .flag(false), "number": .number(-12),
      "decimal": .decimal(0.25), "list": .list([.number(1), .list([]), .object([:])]),
    ]
    #expect(read(written(record)) == record)
    #expect(
      written(record)
        == #"{"null":null,"yes":true,"no":false,"number":-12,"decimal":0.25,"list":[1,[],{}]}"#)
  }

  @Test func `escapes of other writers are read`() {
    #expect(read(#" { "a" : "\u00e9\/\ud83d\udd4a\b\f" } "#)?.text("a") == "é/🕊\u{8}\u{C}")
    #expect(read(#"{"a":1e2}"#)?["a"] == .decimal(100))
  }

  @Test(arguments: [
    "", "1", "[]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":1}x"#, #"{"a":01}"#,
    #"{"a":-}"#,
    #"{"a":1.}"#, #"{"a":"}"#, #"{"a":"\x"}"#, #"{"a":"\ud800"}"#, #"{"a":"\ud800\u0041"}"#,
    #"{"a":"\udc00"}"#, #"{"a":"\u12"}"#, "{\"a\":\"\n\"}", #"{"a":tru}"#, #"{'a':1}"#,
    #"{"a":[1 2]}"#,
    #"{"a":+1}"#, #"{"a":.5}"#, #"{"a":NaN}"#,
  ])
  func `what is no JSON object is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `depth and stray bytes are refused, not followed`() {
    let deep = "{\"a\":" + String(repeating: "[", count: 100_000)
    #expect(read(deep) == nil)
    #expect(JSONReader.record(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)) == nil)
  }

  @Test func `the sum covers every byte of the line`() throws {
    let line = SessionLine.bytes(["id": .text("é"), "n": .number(1)])
    #expect(SessionLine.record(line[...]) != nil)
    for index in line.indices {
      var changed = line
      changed[index] ^= 1
      #expect(SessionLine.record(changed[...]) == nil, "byte \(index)")
    }
  }

  @Test func `the sum is that of the line without its field`() {
    // printf '{"id":"x"}' | sha256sum
    #expect(
      String(decoding: SessionLine.bytes(["id": .text("x")]), as: UTF8.self)
        == #"{"id":"x","sum":"5e2b92cc57ce618d"}"#)
  }

  @Test func `every kind of change comes back from its line`() throws {
    let anchor = anchor("quay", in: "The quay is \u{FEFF}wet.\r\n")
    let mark = MarkReference(id: "m1", added: "0123456789ab-01234567")
    var new = NewMark(
      anchors: [anchor], codes: ["a/b"], note: "x", grade: Grade("F6"), relevance: .low,
      origin: "o", ratings: ["open": .notApplicable])
    new.id = "m1"
    let changes: [Change] = [
      .questionSet(Question(id: "q2", text: "Why?", by: nil)),
      .scenarioAdded(
        Scenario(key: "open", text: "t", likelihood: "likely", confidence: .moderate)),
      .scenarioChanged(Scenario(key: "open", text: "u", question: "q2")),
      .scenarioRemoved(key: "open"), .markAdded(new), .markRemoved(mark),
      .rated(mark, ["open": .veryConsistent, "shut": nil]), .noted(mark, "n"), .noted(mark, nil),
      .coded(mark, add: ["a"], remove: ["b"]), .graded(mark, Grade("C")), .graded(mark, nil),
      .relevanceSet(mark, .high), .relevanceSet(mark, nil), .originSet(mark, "o"),
      .originSet(mark, nil), .passagesAdded(mark, [anchor]), .anchored(mark, []),
      .renamed(mark, to: "m9"),
      .corpusLoaded(
        SessionCorpus(
          roots: ["r"], documents: [.init(number: 3, name: "n", title: nil, hash: "h")])),
      .several([.markAdded(new), .noted(mark, "n")]), .undone("x"), .redone("x"),
      .confidenceSet(mark, .low), .confidenceSet(mark, nil), .kindSet(mark, .absence),
      .rested(mark, on: ["m8"], off: []), .codeDefined(Code(path: "a/b", definition: "what for")),
      .codeMoved(from: "a", to: "b/c"), .codeRemoved("b"),
      .sourceGraded(.document("x"), .f, reason: "no author"),
      .sourceGraded(.outlet("The Gazette"), nil, reason: nil), .yardstickChosen(.uk),
      .indicatorSet(Indicator(name: "peace", text: "t", query: "find \"peace\"", scenario: "open")),
      .indicatorRemoved(name: "peace"),
      .questionSet(
        Question(text: "Why?", definitions: [Question.Definition(term: "why", text: "cause")])),
    ]
    for change in changes {
      let event = Event(
        id: "0123456789ab-01234567", time: "2031-01-01T00:00:00.000Z", analyst: "a", change: change)
      let record = try #require(SessionLine.record(event.line[...]))
      #expect(Event(record) == event, "\(change.kind)")
    }
  }
}
