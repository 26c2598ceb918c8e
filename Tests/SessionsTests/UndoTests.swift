import ReadoutKit
import Testing

@testable import Sessions

@Suite struct UndoTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  @Test func `every step can be undone and redone, across restarts`() throws {
    var states: [SessionState] = []
    do {
      let log = try SessionLog.create(at: path, analyst: "a")
      states.append(log.state)
      let changes: [Change] = [
        .questionSet(Question(text: "Why?")), .scenarioAdded(Scenario(key: "open", text: "t")),
        .markAdded(NewMark(note: "x")), .rated("m1", ["open": .neutral]),
        .several([.noted("m1", "y"), .coded("m1", add: ["c"], remove: [])]), .markRemoved("m1"),
      ]
      for change in changes {
        try log.append(change)
        states.append(log.state)
      }
    }
    for expected in states.dropLast().reversed() {
      let log = try SessionLog.open(path, analyst: "a")
      try log.undo()
      // The numbers of marks stay used.
      #expect(log.state.marks == expected.marks)
      #expect(log.state.scenarios == expected.scenarios)
      #expect(log.state.questions == expected.questions)
    }
    #expect(
      problem { try SessionLog.open(path, analyst: "a").undo() }?.message == "nothing to undo")
    for expected in states.dropFirst() {
      let log = try SessionLog.open(path, analyst: "a")
      try log.redo()
      #expect(log.state.marks == expected.marks)
      #expect(log.state.scenarios == expected.scenarios)
      #expect(log.state.questions == expected.questions)
    }
    #expect(
      problem { try SessionLog.open(path, analyst: "a").redo() }?.message == "nothing to redo")
  }

  @Test func `a new judgement closes the way forward, but an id opens it`() throws {
    let log = try SessionLog.sample(at: path)
    let event = try log.append(.noted("m1", "first"))
    try log.undo()
    try log.append(.coded("m1", add: ["c"], remove: []))
    #expect(problem { try log.redo() } != nil)
    try log.redo(event.id)
    #expect(log.state.mark("m1")?.note == "first")
    #expect(log.state.mark("m1")?.codes == ["works", "c"])
  }

  @Test func `an event in the middle can be undone alone`() throws {
    let log = try SessionLog.sample(at: path)
    let adding = try #require(log.events.first { $0.change.kind == "mark-added" })
    try log.append(.rated("m1", ["open": .neutral]))
    try log.undo(adding.id)
    #expect(log.state.marks.map(\.id) == ["m2"])
    #expect(problem { try log.undo(adding.id) }?.message.contains("undone already") == true)
    try log.redo(adding.id)
    #expect(log.state.mark("m1")?.ratings["open"] == .neutral)
    #expect(problem { try log.redo(adding.id) } != nil)
  }

  @Test func `undo takes back what one did oneself`() throws {
    do { _ = try SessionLog.sample(at: path) }
    let log = try SessionLog.open(path, analyst: "b")
    #expect(problem { try log.undo() }?.hint != nil)
    try log.append(.noted("m1", "by b"))
    #expect(try log.undo().analyst == "b")
    let others = try #require(log.events.first { $0.change.kind == "mark-added" })
    try log.undo(others.id)
    #expect(log.state.mark("m1") == nil)
    try log.redo()
    #expect(log.state.mark("m1") != nil)
  }

  @Test func `an undo is not undone`() throws {
    let log = try SessionLog.sample(at: path)
    try log.undo()
    let turn = try #require(log.events.last)
    #expect(problem { try log.undo(turn.id) } != nil)
    #expect(problem { try log.undo("000000000000-00000000") } != nil)
  }
}
