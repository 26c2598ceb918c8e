import ReadoutKit
import Testing

@testable import Sessions

@Suite struct SessionLogTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  @Test func `what was done is there when the file is opened again`() throws {
    var state: SessionState?
    do {
      let log = try SessionLog.sample(at: path)
      try log.append(.rated("m1", ["shut": .veryInconsistent]))
      state = log.state
    }
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.state == state)
    #expect(log.damage == nil)
    #expect(!log.isReadOnly && !log.isDraft)
    let mark = try #require(log.state.mark("m1"))
    #expect(mark.ratings == ["open": .consistent, "shut": .veryInconsistent])
    #expect(mark.anchors.first?.words == "two cranes")
    #expect(mark.note == "seen twice")
    #expect(mark.grade?.symbol == "B2")
    #expect(mark.origin == "port authority")
    #expect(log.state.mark("m2")?.anchors.isEmpty == true)
    #expect(log.state.questions == [Question(text: "Will the harbour reopen?", by: "2031-05-01")])
    #expect(log.state.corpus.documents.map(\.title) == ["The harbour"])
  }

  @Test func `a session has a question before one was asked`() throws {
    let log = try SessionLog.create(at: path, analyst: "a")
    #expect(log.state.questions == [Question(text: "")])
    try log.append(.questionSet(Question(id: "q2", text: "And the ferry?")))
    try log.append(.scenarioAdded(Scenario(key: "sails", text: "It sails", question: "q2")))
    #expect(log.state.scenarios.map(\.question) == ["q2"])
    #expect(log.state.scenarios.map(\.key) == ["sails"])
  }

  @Test func `only what is named is rated anew`() throws {
    let log = try SessionLog.sample(at: path)
    try log.append(.rated("m1", ["open": .neutral]))
    #expect(log.state.mark("m1")?.ratings == ["open": .neutral, "shut": .inconsistent])
    try log.append(.rated("m1", ["open": nil]))
    #expect(log.state.mark("m1")?.ratings == ["shut": .inconsistent])
  }

  @Test func `another analyst's ratings and notes stand beside, not over`() throws {
    do { _ = try SessionLog.sample(at: path) }
    let log = try SessionLog.open(path, analyst: "b")
    try log.append(.rated("m1", ["open": .veryInconsistent]))
    try log.append(.noted("m1", "I count one crane"))
    let mark = try #require(log.state.mark("m1"))
    #expect(mark.ratings == ["open": .consistent, "shut": .inconsistent])
    #expect(mark.ratings(by: "b") == ["open": .veryInconsistent])
    #expect(mark.raters == ["a", "b"])
    #expect(mark.notes.map(\.text) == ["seen twice", "I count one crane"])
    #expect(mark.note == "seen twice")
  }

  @Test func `codes, grade, relevance, origin and passages change one mark`() throws {
    let log = try SessionLog.sample(at: path)
    try log.append(.coded("m1", add: ["money", "works", "money"], remove: []))
    try log.append(.coded("m1", add: [], remove: ["works"]))
    try log.append(.graded("m1", Grade("C3")))
    try log.append(.relevanceSet("m1", nil))
    try log.append(.originSet("m1", "the mayor"))
    let more = anchor("a pier", in: "There is a pier.")
    try log.append(.passagesAdded("m1", [more, more]))
    let mark = try #require(log.state.mark("m1"))
    #expect(mark.codes == ["money"])
    #expect(mark.grade == Grade("C3"))
    #expect(mark.relevance == nil)
    #expect(mark.origin == "the mayor")
    #expect(mark.anchors.map(\.words) == ["two cranes", "a pier"])
    #expect(log.state.marks(on: more).map(\.id) == ["m1"])
    #expect(log.events(of: "m1").count == 7)
    #expect(log.state.mark("m2")?.codes == [])
  }

  @Test func `an id is never given again`() throws {
    do {
      let log = try SessionLog.sample(at: path)
      try log.append(.markRemoved("m2"))
      #expect(try log.append(.markAdded(NewMark())).marks == ["m3"])
      try log.undo()
    }
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.state.marks.map(\.id) == ["m1"])
    #expect(try log.append(.markAdded(NewMark())).marks == ["m4"])
  }

  @Test func `a scenario that goes takes its ratings along`() throws {
    let log = try SessionLog.sample(at: path)
    try log.append(.scenarioRemoved(key: "open"))
    try log.append(.scenarioAdded(Scenario(key: "open", text: "Another meaning")))
    #expect(log.state.mark("m1")?.ratings == ["shut": .inconsistent])
    #expect(log.state.scenarios.map(\.key) == ["shut", "open"])
    try log.undo()
    try log.undo()
    #expect(log.state.mark("m1")?.ratings["open"] == .consistent)
    #expect(log.state.scenarios.map(\.key) == ["open", "shut"])
  }

  @Test func `several changes are one event`() throws {
    let log = try SessionLog.sample(at: path)
    let before = log.state
    let event = try log.append(
      .several([
        .markAdded(NewMark(note: "one")), .markAdded(NewMark(note: "two")),
        .rated("m4", ["open": .neutral]), .coded("m1", add: ["bulk"], remove: []),
      ]))
    #expect(event.marks == ["m3", "m4", "m4", "m1"])
    #expect(log.state.mark("m3")?.ratings == [:])
    #expect(log.state.mark("m4")?.ratings == ["open": .neutral])
    try log.append(.noted("m3", "changed"))
    #expect(log.state.mark("m3")?.note == "changed")
    #expect(log.state.mark("m4")?.note == "two")
    try log.undo()
    try log.undo()
    #expect(log.state.marks == before.marks)
    try log.redo()
    try log.redo()
    #expect(log.state.mark("m3")?.note == "changed")
  }

  @Test func `what cannot apply is refused and changes nothing`() throws {
    let log = try SessionLog.sample(at: path)
    let (state, size) = (log.state, try bytes(path).count)
    let refused: [Change] = [
      .markRemoved("m9"), .rated("m1", ["nowhere": .neutral]), .noted("x", "y"),
      .scenarioAdded(Scenario(key: "open", text: "again")),
      .scenarioAdded(Scenario(key: "note", text: "an option")),
      .scenarioAdded(Scenario(key: "new", text: "t", question: "q7")),
      .scenarioRemoved(key: "none"), .questionSet(Question(text: "  ")), .undone("nothing"),
      .markAdded(NewMark(ratings: ["nowhere": .neutral])), .renamed("m1", to: "m2"),
      .several([.noted("m1", "x"), .noted("m9", "y")]), .several([.several([])]),
      .several([.undone("x")]), .unknown(kind: "odd"),
    ]
    for change in refused {
      #expect(problem { try log.append(change) } != nil, "\(change.kind)")
    }
    #expect(log.state == state)
    #expect(try bytes(path).count == size)
    #expect(
      problem { try log.append(.rated("m1", ["opn": .neutral])) }?.hint == "scenarios: open shut")
  }

  @Test func `a later load tells only what is new`() throws {
    let log = try SessionLog.sample(at: path)
    var corpus = log.state.corpus
    #expect(try log.load(corpus) == nil)
    corpus.roots.append("more")
    corpus.documents.append(.init(number: 2, name: "ferry", hash: "h2"))
    let event = try #require(try log.load(corpus))
    guard case .corpusLoaded(let loaded) = event.change else {
      Issue.record("not a load")
      return
    }
    #expect(loaded.documents.map(\.number) == [2])
    #expect(loaded.roots == ["more"])
    #expect(log.state.corpus == corpus)
    let undone = try log.undo()
    #expect(undone.change.kind == "mark-added")
    try log.undo(event.id)
    #expect(log.state.corpus.documents.map(\.number) == [1])
  }

  @Test func `ids grow though the clock goes back`() throws {
    let clock = EventClock.system
    let log = try SessionLog.sample(at: path)
    var late = EventClock(after: log.events.last?.id, now: { clock() - 86_400_000 })
    let (first, second) = (late.next(), late.next())
    #expect(first.id > (log.events.last?.id ?? ""))
    #expect(second.id > first.id)
    #expect(second.time < (log.events.last?.time ?? ""))
    #expect(log.events.map(\.id) == log.events.map(\.id).sorted())
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_735_689_599_999, "2024-12-31T23:59:59.999Z"),
    (4_107_542_400_001, "2100-03-01T00:00:00.001Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
  ])
  func `times are written in UTC`(milliseconds: Int, text: String) {
    #expect(EventClock.time(UInt64(milliseconds)) == text)
  }
}
